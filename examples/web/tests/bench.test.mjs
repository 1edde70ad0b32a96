// The workbench, as an author of packs uses it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, beforeEach, test } from "node:test";
import { browser, serve, visit } from "./browser.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const starter = await readFile(new URL("../src/bench/starter.pack.json", import.meta.url), "utf8");
/** The line of the starter's rule that reads the credits of a course, and what stands there. */
const READS = '"left": { "kind": "field", "field": "/own/courses/*/credits" }';
const readsOn = starter.slice(0, starter.indexOf(READS)).split("\n").length;
let site, context, page;

before(async () => {
  site = await serve();
  context = await browser({ viewport: { width: 1400, height: 1150 } });
  context.setDefaultTimeout(30_000);
});
beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  await visit(page, `${site.url}#bench`);
  await page.locator("#held").waitFor();
});
after(async () => {
  await context.close();
  await site.stop();
});

const faults = (text) => page.locator("#faults", { hasText: text }).waitFor();
const verdict = (text) => page.locator("#verdict", { hasText: text }).waitFor();

/** Puts the cursor behind a text in an editor, which draws only the lines that are in sight. */
async function cursorBehind(editor, text) {
  const line = page.locator(`${editor} .cm-line`, { hasText: text }).first();
  for (let down = 0; (await line.count()) === 0; down += 200) {
    await page.locator(`${editor} .cm-scroller`).evaluate((element, down) => (element.scrollTop = down), down);
    await page.waitForTimeout(50);
  }
  await line.click();
  await page.keyboard.press("End");
  const behind = (await line.innerText()).trimEnd();
  for (let back = behind.length - behind.indexOf(text) - text.length; back > 0; back -= 1) await page.keyboard.press("ArrowLeft");
}

async function violations() {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
}

test("a misspelt field is marked at its line with the right name, and the verdict changes once it is mended", async () => {
  await faults("Pakken har ingen feil.");
  await verdict("Må rettes");
  await cursorBehind("#pack-editor", READS);
  for (let back = 0; back < 3; back += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  await faults("Mente du `credits`?");
  assert.match(await page.locator("#faults").innerText(), new RegExp(`Linje ${readsOn}`));
  assert.match(await page.locator("#pack-editor .cm-lintRange-error").first().innerText(), /"field": "\/own\/courses\/\*\/credit"/);
  await verdict("Saken vurderes når pakken er uten feil.");
  assert.deepEqual(await violations(), []);

  await page.keyboard.type("s");
  await faults("Pakken har ingen feil.");
  await verdict("Må rettes");

  await cursorBehind("#case-editor", '"startedOn": "2026-03-09"');
  await page.keyboard.type(', "credits": 2.5');
  await verdict("Kurset gir 2,5 studiepoeng, men må gi minst 7,5.");
  assert.match(await page.locator("#case-editor .cm-lintRange-error").innerText(), /2\.5/);
  for (let back = 0; back < 3; back += 1) await page.keyboard.press("Backspace");
  await page.keyboard.type("15");
  await verdict("I orden");
  assert.equal(await page.locator("#case-editor .cm-lintRange-error").count(), 0);
  assert.deepEqual(await violations(), []);
});

test("axe finds nothing on a narrow page nor in the dark", async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  assert.deepEqual(await violations(), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  await page.emulateMedia({ colorScheme: "dark" });
  assert.deepEqual(await violations(), []);
});

test("faults are told in the language of the page", async () => {
  await cursorBehind("#pack-editor", '"format": 1');
  await page.keyboard.type("000");
  await page.locator("#pack-editor .cm-lintRange-error").waitFor();
  await page.selectOption("#language", "en");
  await faults("The pack: 1 error, 0 warnings");
  await page.selectOption("#language", "nb");
  await faults("Pakken: 1 feil, 0 advarsler");
});

test("the examples are run: one whose repair does not help is told, and its case can be seen", async () => {
  assert.equal(await page.locator("#held").innerText(), "4 av 4 eksempler holder.");
  await page.getByRole("button", { name: "Vis saken: Kurset er stort nok" }).click();
  await verdict("Kurset gir 2,5 studiepoeng");
  const examples = JSON.parse(await readFile(new URL("../src/bench/starter.examples.json", import.meta.url), "utf8"));
  examples.examples.find(({ rule }) => rule === "credits-enough").repair[0].value = 7;
  await page.setInputFiles("#bench-open-examples", { name: "egne.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(examples)) });
  await page.locator("#held", { hasText: "3 av 4 eksempler holder." }).waitFor();
  assert.match(await page.locator("#runs").innerText(), /Kurset er stort nok\s+Rettelsen hjelper ikke/);
});

test("every example of every pack of the library holds", async () => {
  const packs = await page.locator("#bench-pack option").evaluateAll((all) => all.map(({ value }) => value).filter((value) => value.includes(".")));
  assert.ok(packs.length >= 8, String(packs));
  for (const id of packs) {
    await page.selectOption("#bench-pack", id);
    await page.locator("#pack-editor .cm-line", { hasText: `"id": "${id}"` }).first().waitFor();
    await page.locator("#faults", { hasText: "0 feil" }).or(page.locator("#faults", { hasText: "Pakken har ingen feil." })).waitFor();
    await page.waitForFunction((id) => document.querySelector("#bench-pack").value === id && /^(\d+) av \1 /.test(document.querySelector("#held")?.textContent ?? ""), id, { timeout: 30_000 });
  }
});

test("a pack is opened, a mark before it read past, saved as it stands, and one in Latin-1 refused", async () => {
  const own = starter.replace("Etterutdanning i Fjordby", "Etterutdanning på Ås");
  const open = (buffer) => page.setInputFiles("#bench-open-pack", { name: "pakke.json", mimeType: "application/json", buffer });
  await open(Buffer.from(own, "latin1"));
  assert.match(await page.locator("#bench-notice").innerText(), /pakke\.json kunne ikke åpnes\. Teksten er ikke lagret i UTF-8/);
  await open(Buffer.from(`\ufeff${own}`));
  await faults("Etterutdanning på Ås: 4 regler");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#bench-save-pack").click()]);
  assert.equal(await readFile(await download.path(), "utf8"), own);
});
