// What is opened in the form: files as they come from other programs, other programmes, and packs of one's own.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { browser, serve, visit } from "./browser.mjs";

const pack = await readFile(new URL("packs/ten-fields.json", import.meta.url), "utf8");
let site, context, page;

before(async () => {
  site = await serve();
  context = await browser();
  context.setDefaultTimeout(30_000);
});
beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  await visit(page, site.url);
  await page.locator("#which option").first().waitFor({ state: "attached" });
});
after(async () => {
  await context.close();
  await site.stop();
});

const field = (path) => page.locator(`[id="f${path}"]`);
const message = (path) => page.locator(`[id="m${path}"]`);

async function write(path, text) {
  await field(path).fill(text);
  await field(path).blur();
}

async function open(buffer, input = "#file", name = "sak.json") {
  await page.setInputFiles(input, { name, mimeType: "application/json", buffer });
  await page.waitForFunction((input) => document.querySelector(input).value === "", input);
  return page.locator("#notice").innerText();
}

async function saved() {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".end button >> nth=1").click()]);
  return JSON.parse(await readFile(await download.path(), "utf8"));
}

const CASE = '{\n  "programme": "no.realfagskommuner",\n  "reference": "blåbær"\n}';

test("a file in Latin-1 is not opened, and the line is told where its letters go wrong", async () => {
  assert.match(await open(Buffer.from(CASE, "latin1")), /sak\.json kunne ikke åpnes\. Teksten er ikke lagret i UTF-8.*Det er linje 3, tegn 19\./);
});

test("a file in UTF-16 is not opened, with or without its mark", async () => {
  for (const text of [`\ufeff${CASE}`, CASE]) assert.match(await open(Buffer.from(text, "utf16le")), /kunne ikke åpnes\. Teksten er lagret i UTF-16\./);
});

test("a key that stands twice is told with its line, and neither value is kept", async () => {
  const twice = '{\n  "programme": "no.realfagskommuner",\n  "reference": "en",\n  "reference": "to"\n}';
  assert.match(await open(Buffer.from(twice)), /Feltet «reference» står to ganger samme sted.*Det er linje 4, tegn \d+\./);
});

test("a file that is not JSON is told with its line", async () => {
  assert.match(await open(Buffer.from('{\n  "programme": no\n}')), /Filen er ikke en sak i JSON\..*Det er linje 2, tegn \d+\./);
});

test("a byte order mark is read past", async () => {
  assert.match(await open(Buffer.from(`\ufeff${CASE}`)), /sak\.json er åpnet\./);
  assert.equal(await field("/reference").inputValue(), "blåbær");
});

test("a number that a browser would round stays as it is written, and is told", async () => {
  assert.match(await open(Buffer.from('{ "programme": "no.realfagskommuner", "cohort": 9007199254740993 }')), /er åpnet/);
  assert.equal(await field("/cohort").inputValue(), "9007199254740993");
  assert.match(await message("/cohort").innerText(), /9007199254740993/);
});

test("a case that names no programme says so", async () => {
  assert.match(await open(Buffer.from("{}")), /Saken sier ikke hvilken ordning den gjelder\./);
});

test("a date pasted without marks stays as it was typed, and the day that it means is offered", async () => {
  await write("/decidedOn", "20190301");
  assert.equal(await field("/decidedOn").inputValue(), "20190301");
  assert.match(await message("/decidedOn").innerText(), /«20190301» er 1\. mars 2019, men skrevet på en annen måte enn her/);
  assert.equal((await saved()).decidedOn, "20190301");
  await message("/decidedOn").getByRole("button", { name: "Rett vedtaksdato til 01.03.2019" }).click();
  assert.equal(await field("/decidedOn").inputValue(), "01.03.2019");
  assert.equal((await saved()).decidedOn, "2019-03-01");
});

test("a case without a date is judged by the only edition, and that is said", async () => {
  await page.selectOption("#which", "no.realfagskommuner");
  assert.match(await page.locator("#undated").innerText(), /Datoen for vedtaket er ikke oppgitt\. Saken er vurdert etter den eneste utgaven av reglene\./);
  await write("/decidedOn", "2.5.2018");
  assert.equal(await page.locator("#undated").count(), 0);
});

test("where several editions need a date, it must be filled in before anything is judged", async () => {
  await page.selectOption("#which", "no.state-grants");
  assert.match(await message("/decidedOn").innerText(), /Ingen regler er vurdert før datoen er fylt ut\./);
  await write("/decidedOn", "1.2.2026");
  assert.equal(await message("/decidedOn").count(), 0);
});

for (const [programme, part, path, example] of [
  ["no.kollektiv-kompetanseutvikling", "application", "/application/measures/0/title", "behovsmelding-2026"],
  ["no.kollektiv-kompetanseutvikling", "letter", "/letter/amount", "behovsmelding-2026"],
  ["no.kollektiv-kompetanseutvikling", "forum", "/forum/plan/points/0/guidance", "samarbeidsforum-2026"],
  ["no.kollektiv-vgo", "report", "/report/measures/0/title", "videregaaende-tilskuddsbrev-2026"],
  ["no.videreutdanning", "study", "/study/participants/0/credits", "videreutdanning-2026"],
]) {
  test(`the form of ${part} in ${programme} opens its example and gives it back as it was`, async () => {
    await page.selectOption("#which", programme);
    await page.selectOption("#part", part);
    await page.locator("#example").click();
    // the field may be there, empty, before the example is
    await page.waitForFunction((id) => document.getElementById(id)?.value, `f${path}`);
    assert.deepEqual(await saved(), JSON.parse(await readFile(new URL(`../../cases/${example}.json`, import.meta.url), "utf8")));
  });
}

test("what is said of another part leads there", async () => {
  await page.selectOption("#which", "no.realfagskommuner");
  await page.selectOption("#part", "strategy");
  await page.locator("#example").click();
  await field("/strategy/goals").waitFor();
  await page.selectOption("#part", "letter");
  const link = page.locator("#panel .places a[href^='#f/strategy/']").first();
  const path = (await link.getAttribute("href")).slice(1);
  await link.click();
  assert.equal(await page.locator("#part").inputValue(), "strategy");
  await page.waitForFunction((id) => document.activeElement.id === id, path);
});

test("a rule that holds is named by its title", async () => {
  const held = page.locator("#panel details", { hasText: "Holder (" }).first();
  assert.match(await held.textContent(), /Saken gjelder Asker/);
});

test("a pack of one's own becomes a form of its own fields, each by its type", async () => {
  assert.match(await open(Buffer.from(pack), "#pack-file", "egen.json"), /egen\.json er åpnet\./);
  assert.match(await page.locator("#which").innerText(), /Ti egne felter \(01\.01\.2026–\)/);
  assert.equal(await page.locator("#which").inputValue(), "no.test.ten-fields");
  await page.getByRole("button", { name: "Legg til rad" }).click();
  await write("/own/schools/0/name", "Solvang");
  await page.locator('[id="f/own/schools/0/teachers"]').getByRole("button", { name: "Legg til rad" }).click();
  const at = "/own/schools/0/teachers/0";
  for (const [name, text] of [["email", "a@b.no"], ["credits", "7,5"], ["meetsAt", "8.30"], ["startedOn", "1.3.2026"], ["supply", "1 500,50"], ["hours", "12"]]) await write(`${at}/${name}`, text);
  await page.selectOption(`[id="f${at}/level"]`, { label: "Ungdomstrinn" });
  await page.selectOption(`[id="f${at}/agreed"]`, { label: "Ja" });
  await page.selectOption('[id="f/own/contact/school"]', { label: "Solvang" });
  assert.match(await page.locator(`[id="h${at}/email"]`).innerText(), /Personopplysning/);
  const { own } = await saved();
  const [school] = own.schools;
  const { id, ...teacher } = school.teachers[0];
  assert.equal(typeof id, "string");
  assert.deepEqual(teacher, { email: "a@b.no", credits: 7.5, level: "lowerSecondary", meetsAt: "08:30", startedOn: "2026-03-01", supply: 150050, hours: 12, agreed: true });
  assert.deepEqual([school.name, own.contact.school], ["Solvang", school.id]);
  await write(`${at}/credits`, "mange");
  assert.match(await message(`${at}/credits`).innerText(), /«mange» kan ikke leses som ett bestemt tall/);
});

test("a pack with faults is not opened, and its faults are told with their lines", async () => {
  const told = await open(Buffer.from(pack.replace("/teachers/*/credits\" },\n      \"levels\"", "/teachers/*/credis\" },\n      \"levels\"")), "#pack-file", "egen.json");
  const line = pack.slice(0, pack.indexOf('"kind": "present"')).split("\n").length;
  assert.match(told, /egen\.json kunne ikke åpnes som en ordning: 1 feil/);
  assert.match(told, new RegExp(`Linje ${line}, tegn \\d+: .*Mente du .credits.`));
});
