// The rule book that `satsing book` writes, opened from its folder: accessible, searchable, printable, nothing but text.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { browser } from "./browser.mjs";

const ROOT = new URL("../../..", import.meta.url).pathname;
const SATSING = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug/satsing");
const LANGUAGES = ["nb", "nn", "da", "en"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let folder, book, context;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "satsing-book-"));
  book = join(folder, "book");
  execFileSync(SATSING, ["book", "--dir", book]);
  context = await browser();
  context.setDefaultTimeout(30_000);
});
after(async () => {
  await context.close();
  await rm(folder, { recursive: true });
});

async function opened(file, { width = 1200, colorScheme = "light" } = {}) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  return { page, faults };
}

/** What axe finds, without its fetching the style sheet again, which the page forbids. */
async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"], preload: false }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
}

test("axe finds nothing on a page of each sort, and nothing sticks out", async () => {
  const names = ["index.html", "no.state-grants.html", "no.state-grants.2026.changes.html", "dk.udviklingsrum.html"];
  for (const file of [join(book, "index.html"), ...names.map((name) => join(book, "nb", name))]) {
    const { page, faults } = await opened(file);
    assert.deepEqual(await violations(page), [], file);
    await page.setViewportSize({ width: 360, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, file);
    assert.deepEqual(faults, []);
    await page.close();
  }
});

test("axe finds nothing in the dark with every case unfolded", async () => {
  for (const name of ["no.asker.ledernettverk.html", "no.state-grants.2026.changes.html"]) {
    const { page } = await opened(join(book, "da", name), { colorScheme: "dark" });
    await page.locator("details").evaluateAll((all) => all.forEach((each) => (each.open = true)));
    assert.deepEqual(await violations(page), [], name);
    await page.close();
  }
});

test("each page says its language, has one heading of the first order and links that lead somewhere", async () => {
  const all = await readdir(join(book, "nb"));
  // a page for each programme, two of changes, and the index
  assert.equal(all.length, 11);
  const names = (code) => all.map((name) => pathToFileURL(join(book, code, name)).href);
  for (const language of LANGUAGES) {
    for (const name of language === "nb" ? all : ["index.html", "no.state-grants.html"]) {
      const { page } = await opened(join(book, language, name));
      assert.equal(await page.getAttribute("html", "lang"), language);
      assert.equal(await page.locator("h1").count(), 1);
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map((a) => a.hash),
      );
      assert.deepEqual(lost, [], name);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length, `${name} has an id twice`);
      const files = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((a) => a.href.split("#")[0]).filter((href) => href.startsWith("file:")));
      const known = new Set([...LANGUAGES.flatMap((code) => names(code)), pathToFileURL(join(book, "index.html")).href]);
      assert.deepEqual(files.filter((file) => !known.has(file)), [], name);
      await page.close();
    }
  }
});

test("the search of the index works from the folder, by keyboard, and leads to the rule", async () => {
  const { page } = await opened(join(book, "nn", "index.html"));
  const shown = () => page.locator("ul.rules > li:visible").allTextContents();
  const all = (await shown()).length;
  assert.ok(all > 400, `${all}`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Hopp til innhaldet");
  await page.getByRole("searchbox").focus();
  // a word of the source and one of the rule's name
  await page.keyboard.type("§ 13 formålet");
  const found = await shown();
  assert.ok(found.length > 0 && found.length < 20, `${found}`);
  assert.equal(await page.getByRole("status").textContent(), `Viser ${found.length} av alle reglane.`);
  await page.locator("ul.rules > li:visible a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/nn\/no\..*#/);
  assert.ok(await page.locator(":target").isVisible());
  await page.close();
});

test("without scripts there is no search, and every rule is still listed", async () => {
  const plain = await browser({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(pathToFileURL(join(book, "nb", "index.html")).href);
  assert.equal(await page.locator("form").isVisible(), false);
  assert.ok((await page.locator("ul.rules > li:visible").count()) > 400);
  await plain.close();
});

test("on paper there are the rules, their sources' addresses and no menus", async () => {
  const { page } = await opened(join(book, "nb", "no.state-grants.html"));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("header").isVisible(), false);
  assert.equal(await page.locator("article table").first().isVisible(), true);
  const after = await page.locator('article dd a[href^="http"]').first().evaluate((link) => getComputedStyle(link, "::after").content);
  assert.match(after, /http/);
  await page.close();
});

test("what a pack says is shown and never obeyed", async () => {
  const hostile = `"><img src=x onerror="document.title='obeyed'"><script>document.title='obeyed'</script>`;
  const pack = {
    id: "no.hostile", languages: ["en"], currency: "NOK", title: { en: hostile },
    sources: [{ id: "s", title: hostile, url: `https://example.org/"><script>document.title='obeyed'</script>` }],
    editions: [{ id: "e", startsOn: "2026-01-01", source: { id: "s", section: hostile } }],
    rules: [
      { id: "r", title: { en: hostile }, basis: "norm", levels: [{ level: "error" }], source: { id: "s" }, texts: { en: hostile },
        check: { kind: "present", field: "/reference" } },
    ],
  };
  const examples = { examples: [{ rule: "r", case: { cohort: 1 }, repair: [{ op: "add", path: "/reference", value: hostile }] }] };
  const [packFile, exampleFile, dir] = ["pack.json", "examples.json", "hostile"].map((name) => join(folder, name));
  const bookOf = async (written) => {
    await writeFile(packFile, JSON.stringify(written));
    execFileSync(SATSING, ["book", "--dir", dir, "--pack", packFile, "--examples", exampleFile], { stdio: "pipe" });
  };
  await writeFile(exampleFile, JSON.stringify(examples));
  const script = [{ ...pack.sources[0], url: "javascript:document.title='obeyed'" }];
  await assert.rejects(bookOf({ ...pack, sources: script }), /\/sources\/0\/url/);
  await bookOf(pack);
  for (const name of ["index.html", "no.hostile.html"]) {
    const { page } = await opened(join(dir, "en", name));
    assert.notEqual(await page.title(), "obeyed");
    assert.equal(await page.locator("img").count(), 0);
    assert.ok((await page.locator("main").textContent()).includes(hostile));
    assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
    await page.close();
  }
});
