// The form, as a person uses it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { browser, serve, visit } from "./browser.mjs";

const cases = new URL("../../cases/", import.meta.url).pathname;
const wrongDate = "/network/groups/0/sessions/2/startsOn";
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
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.waitForSelector("main h1");
});
after(async () => {
  await context.close();
  await site.stop();
});

const field = (path) => page.locator(`[id="f${path}"]`);
const message = (path) => page.locator(`[id="m${path}"]`);
const panel = () => page.locator("#panel").innerText();
const example = () => page.locator("#example").click();
const empty = () => page.locator("#empty").click();
const turn = async (programme, part) => {
  await page.selectOption("#which", programme);
  await page.selectOption("#part", part);
};
const finish = () => page.locator(".end button").first().click();
const speak = (lang) => page.selectOption("#language", lang);
const focused = () => page.evaluate(() => document.activeElement.id);

async function write(path, text) {
  await field(path).fill(text);
  await field(path).blur();
}

async function saved(button, attempts = 4) {
  // Chromium holds back one of many downloads in a row now and then; pressing again lets it through
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 5_000 }).catch((error) => (attempts > 1 ? undefined : Promise.reject(error))),
    page.locator(button).click(),
  ]);
  return download ? JSON.parse(await readFile(await download.path(), "utf8")) : saved(button, attempts - 1);
}
const savedCase = () => saved(".end button >> nth=1");

test("the Asker network opens with its wrong date, and the fix takes it away", async () => {
  assert.equal(await field(wrongDate).inputValue(), "20.03.2109");
  assert.match(await message(wrongDate).innerText(), /Samlingen 20\. mars 2109 ligger 90 år etter forrige samling/);
  assert.equal(await field(wrongDate).getAttribute("aria-invalid"), "true");
  assert.match(await panel(), /Må rettes \(2\)/);

  await message(wrongDate).getByRole("button", { name: "Rett dato for samlingen til 20.03.2019" }).click();

  assert.equal(await field(wrongDate).inputValue(), "20.03.2019");
  assert.equal(await message(wrongDate).count(), 0);
  assert.equal(await field(wrongDate).getAttribute("aria-invalid"), null);
  assert.equal(await focused(), `f${wrongDate}`);
  assert.match(await panel(), /Må rettes \(1\)/);
  await page.waitForFunction(() => /Rettet\. Feilen er borte\./.test(document.getElementById("said").textContent));
});

test("a correction can be undone", async () => {
  await message(wrongDate).locator(".fix").click();
  await page.getByRole("button", { name: "Angre rettelsen" }).click();
  assert.equal(await field(wrongDate).inputValue(), "20.03.2109");
});

test("a person fills in a network from nothing and is told of a wrong date only after leaving it", async () => {
  await empty();
  await page.getByRole("button", { name: "Legg til gruppe" }).click();
  assert.equal(await focused(), "f/network/groups/0/name");
  await write("/network/groups/0/name", "Gruppe 1");
  const day = (session) => `/network/groups/0/sessions/${session}/startsOn`;
  await page.getByRole("button", { name: "Legg til samling" }).click();
  await write(day(0), "6.9.2018");
  assert.equal(await field(day(0)).inputValue(), "06.09.2018");
  await page.getByRole("button", { name: "Legg til samling" }).click();
  await field(day(1)).pressSequentially("1.11.2108");
  assert.equal(await message(day(1)).count(), 0);
  await field(day(1)).blur();
  assert.match(await message(day(1)).innerText(), /1\. november 2108/);

  // mended by hand: what was said is taken back while it is written
  await field(day(1)).fill("1.11.2018");
  assert.equal(await message(day(1)).count(), 0);
  assert.equal(await field(day(1)).inputValue(), "1.11.2018");
  await field(day(1)).blur();
  const document = await savedCase();
  assert.deepEqual(document.network.groups[0].sessions.map(({ startsOn }) => startsOn), ["2018-09-06", "2018-11-01"]);
});

test("dates are read as people write them", async () => {
  await empty();
  for (const typed of ["20.03.2019", "20.3.2019", "20/3/2019", "20. mars 2019", "20 march 2019", "20. marts 2019", "2019-03-20", "20032019", "20-03-2019"]) {
    await write("/decidedOn", "");
    await write("/decidedOn", typed);
    assert.equal((await savedCase()).decidedOn, "2019-03-20", typed);
  }
  for (const [typed, said] of [
    ["20.03.19", /«20\.03\.19» kan leses på flere måter: 20\. mars 2019 eller 19\. mars 2020/],
    ["1/3/2019", /«1\/3\/2019» kan leses på flere måter: 1\. mars 2019 eller 3\. januar 2019/],
    ["snart", /«snart» kan ikke leses som en dato/],
  ]) {
    await write("/decidedOn", typed);
    assert.match(await message("/decidedOn").innerText(), said);
    assert.equal(await message("/decidedOn").locator(".fix").count(), 0);
    assert.equal((await savedCase()).decidedOn, typed);
  }
  await write("/decidedOn", "31.04.2019");
  assert.match(await message("/decidedOn").innerText(), /Dagen 31\.04\.2019 finnes ikke i kalenderen/);
});

test("times are read as people write them, and what is no time is named as it stands in the field", async () => {
  const time = "/network/groups/0/sessions/0/startsAt";
  for (const typed of ["8.30", "08:30", "830", "kl. 8.30"]) {
    await write(time, "");
    await write(time, typed);
    assert.equal((await savedCase()).network.groups[0].sessions[0].startsAt, "08:30", typed);
  }
  await write(time, "25.00");
  assert.equal(await field(time).inputValue(), "25.00");
  assert.match(await message(time).innerText(), /«25\.00» kan ikke leses som et klokkeslett/);
});

test("amounts are read as people write them, and kept in øre", async () => {
  await turn("no.realfagskommuner", "report");
  const total = "/report/total";
  for (const [typed, ore] of [["12 500,50", 1250050], ["12500", 1250000], ["kr 12 500,-", 1250000], ["12.500,50", 1250050], ["1.234.567", 123456700], ["0,05", 5]]) {
    await write(total, typed);
    assert.equal((await savedCase()).report.total, ore, typed);
  }
  await write(total, "12.500");
  assert.match(await message(total).innerText(), /«12\.500» kan ikke leses som ett bestemt beløp/);
  await speak("da");
  await write(total, "");
  await write(total, "12.500");
  assert.equal((await savedCase()).report.total, 1250000);
  assert.equal(await field(total).inputValue(), "12.500");
  await speak("en");
  assert.equal(await field(total).inputValue(), "12,500");
});

test("in nynorsk amounts are written as in Bokmål, whatever the browser speaks, and read again", async () => {
  const english = await browser({ locale: "en-US" });
  try {
    const page = await english.newPage();
    await visit(page, site.url);
    await page.selectOption("#language", "nn");
    await page.selectOption("#which", "no.realfagskommuner");
    await page.selectOption("#part", "report");
    const total = page.locator('[id="f/report/total"]');
    await total.fill("400000,50");
    await total.blur();
    assert.equal((await total.inputValue()).replace(/\s/g, " "), "400 000,50");
    await total.press("End");
    await total.press("Backspace");
    await total.blur();
    assert.equal((await total.inputValue()).replace(/\s/g, " "), "400 000,50");
    assert.equal(await page.locator('[id="m/report/total"]').count(), 0);
  } finally {
    await english.close();
  }
});

test("a day that there is not is shown in English too as it is said to be wrong", async () => {
  await speak("en");
  await write("/decidedOn", "31.4.2019");
  assert.equal(await field("/decidedOn").inputValue(), "31.4.2019");
  assert.match(await message("/decidedOn").innerText(), /There is no day 31\.4\.2019/);
});

test("what is said of a field has the room to be read, whatever is written in it", async () => {
  await page.setViewportSize({ width: 1400, height: 900 });
  for (const path of [wrongDate, "/network/programmes/0/items/2/startsAt"]) {
    const { width } = await message(path).boundingBox();
    assert.ok(width > 280, `${path} ${width}`);
  }
});

test("no date is cut off in its field, in any language", async () => {
  for (const width of [360, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ["nb", "nn", "da", "en"]) {
      await speak(lang);
      for (const path of ["/decidedOn", wrongDate]) {
        await write(path, "30.9.2019");
        assert.equal(await field(path).evaluate((input) => input.scrollWidth - input.clientWidth), 0, `${path} ${lang} ${width}`);
      }
    }
  }
});

test("the way back leads to the page where the visit began", async () => {
  await write("/reference", "2018/4711");
  await page.locator("nav a").nth(1).click();
  await page.locator(".bar").first().waitFor();
  await page.goBack();
  await field("/reference").waitFor();
  assert.equal(await field("/reference").inputValue(), "2018/4711");
});

test("the way back may be taken in the midst of writing: what was written counts", async () => {
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.getByRole("link", { name: "Regelbok" }).click();
  await page.waitForSelector(".rule");
  await page.goBack();
  await field("/reference").fill("20/41");
  await page.goForward();
  await page.waitForSelector(".rule");
  await page.goBack();
  await page.waitForSelector("#which");
  assert.equal(await field("/reference").inputValue(), "20/41");
  assert.deepEqual(faults, []);
});

test("the language is switched without a reload", async () => {
  await page.evaluate(() => (window.untouched = true));
  const expected = {
    nn: [/Samlinga 20\. mars 2109 ligg/, "Nettverk", "20.03.2109"],
    da: [/Mødet den 20\. marts 2109 ligger/, "Netværk", "20.03.2109"],
    en: [/20 March 2109/, "Network", "20 March 2109"],
    nb: [/Samlingen 20\. mars 2109 ligger/, "Nettverk", "20.03.2109"],
  };
  for (const [lang, [text, heading, shown]] of Object.entries(expected)) {
    await speak(lang);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    assert.match(await message(wrongDate).innerText(), text);
    assert.equal(await page.locator("h1").innerText(), heading);
    assert.equal(await field(wrongDate).inputValue(), shown);
  }
  assert.equal(await page.evaluate(() => window.untouched), true);
});

test("a case is opened from a file, saved, and comes back the same", async () => {
  await empty();
  assert.equal(await field(wrongDate).count(), 0);
  await page.setInputFiles("#file", `${cases}asker-ledernettverk-2018.json`);
  await page.locator("#notice").waitFor();
  assert.equal(await field(wrongDate).inputValue(), "20.03.2109");
  assert.deepEqual(await savedCase(), JSON.parse(await readFile(`${cases}asker-ledernettverk-2018.json`, "utf8")));
});

test("a file that is no case is refused in a whole sentence, and the form stays", async () => {
  await page.setInputFiles("#file", { name: "brev.txt", mimeType: "text/plain", buffer: Buffer.from("Hei") });
  await page.locator("#notice").waitFor();
  assert.match(await page.locator("#notice").innerText(), /brev\.txt kunne ikke åpnes\. Filen er ikke en sak i JSON\./);
  await page.setInputFiles("#file", { name: "annen.json", mimeType: "application/json", buffer: Buffer.from('{"programme":"dk.ukendt"}') });
  await page.getByText("Saken gjelder dk.ukendt").waitFor();
  assert.equal(await field(wrongDate).inputValue(), "20.03.2109");
});

test("what is missing is listed as left to fill in, and becomes an error only at the end", async () => {
  await turn("no.realfagskommuner", "report");
  await example();
  const contribution = "/report/evaluation/contribution";
  assert.match(await panel(), /Gjenstår å fylle ut \(\d+\)/);
  assert.equal(await message(contribution).count(), 0);
  await finish();
  assert.equal(await focused(), "summary");
  assert.match(await message(contribution).innerText(), /Det står ikke hva kommunen bidrar med i evalueringen/);
  const summary = page.locator(".ds-error-summary");
  assert.match(await summary.innerText(), /Du må rette \d+ ting før skjemaet er ferdig/);
  await summary.getByRole("link", { name: /hva kommunen bidrar med/ }).click();
  assert.equal(await focused(), `f${contribution}`);
  await write(contribution, "Vi deler erfaringer fra nettverkene.");
  assert.equal(await message(contribution).count(), 0);
});

test("a link in the panel opens what the field is folded into", async () => {
  const municipality = "/network/groups/0/units/7/municipality";
  assert.equal(await field(municipality).isVisible(), false);
  await page.locator("#panel").getByRole("link", { name: "Gruppe 1, Sætre: enhetens kommune" }).click();
  await page.waitForFunction((id) => document.activeElement.id === id, `f${municipality}`);
  assert.equal(await field(municipality).isVisible(), true);
});

test("the panel tells what was checked, what was not, and why", async () => {
  await turn("no.realfagskommuner", "report");
  await example();
  const group = page.locator("#panel details", { hasText: "Gjelder ikke denne saken" });
  await group.locator("summary").click();
  assert.match(await group.textContent(), /Delen som regelen handler om, er ikke med i saken\./);
  const verdict = await saved("#panel > button >> nth=-1");
  assert.equal(verdict.receipt.programme, "no.realfagskommuner");
  const held = verdict.coverage.passed.length;
  assert.match(await panel(), new RegExp(`Holder \\(${held}\\)`));
  assert.match(await panel(), /Vedtak 2\. mai 2018 · Perioden begynner 1\. mai 2018 · Kontrollert \d+\. [a-z]+ \d{4} · [0-9a-f]{12}/);
});

test("items are added and removed, and the cursor is never lost", async () => {
  const unit = page.locator('[id="f/network/groups/0/units"]');
  await page.locator("details", { has: unit }).first().locator("summary").first().click();
  await unit.getByRole("button", { name: "Fjern enhet: Hovedgården" }).click();
  assert.equal(await field("/network/groups/0/units/1/name").inputValue(), "Solvang");
  assert.equal(await focused(), "f/network/groups/0/units/1");
  await unit.getByRole("button", { name: "Legg til enhet" }).click();
  assert.equal(await focused(), "f/network/groups/0/units/10/name");
  const document = await savedCase();
  assert.equal(document.network.groups[0].units.length, 11);
  assert.equal(new Set(document.network.groups[0].units.map(({ id }) => id)).size, 11);
});

test("what is unfolded stays so when an item before it is removed", async () => {
  const units = (group) => page.locator("details", { has: page.locator(`[id="f/network/groups/${group}/units"]`) }).first();
  await units(1).locator("summary").click();
  await page.getByRole("button", { name: "Fjern gruppe: Gruppe 1" }).click();
  assert.equal(await field("/network/groups/0/name").inputValue(), "Gruppe 2");
  assert.equal(await units(0).evaluate((each) => each.open), true);
  assert.equal(await units(1).evaluate((each) => each.open), false);
});

test("codes are ticked off by their names", async () => {
  const box = page.getByLabel("Grunnleggende ferdigheter");
  assert.equal(await box.isChecked(), true);
  await box.uncheck();
  assert.deepEqual((await savedCase()).network.sectorGoals, ["inclusiveEnvironment", "completion"]);
});

test("codes have their names also where no rule reads them", async () => {
  await turn("no.realfagskommuner", "strategy");
  await example();
  const levels = page.locator('[id="f/strategy/measures/1/levels"]');
  await levels.waitFor();
  assert.equal(await levels.getByRole("checkbox").count(), 5);
  assert.equal(await levels.getByLabel("Barneskole").isChecked(), true);
  assert.equal(await levels.getByLabel("Ungdomsskole").isChecked(), true);
  assert.equal(await levels.getByLabel("Barnehage").isChecked(), false);
});

test("a form is kept as it was left, and what was replaced can be had back", async () => {
  await write("/reference", "2018/4711");
  await turn("no.realfagskommuner", "report");
  await turn("no.asker.ledernettverk", "network");
  assert.equal(await field("/reference").inputValue(), "2018/4711");
  await empty();
  assert.equal(await field("/reference").inputValue(), "");
  await page.locator("#replaced button").click();
  assert.equal(await field("/reference").inputValue(), "2018/4711");
  assert.equal(await page.locator("#replaced").count(), 0);
});

test("nothing unsaved is lost by opening something else in its place, as often as that may be", async () => {
  await write("/reference", "one");
  await empty();
  await write("/reference", "two");
  await example();
  await turn("no.realfagskommuner", "report");
  await turn("no.asker.ledernettverk", "network");
  await page.locator("#replaced button").click();
  assert.equal(await field("/reference").inputValue(), "two");
  await page.locator("#replaced button").click();
  assert.equal(await field("/reference").inputValue(), "one");
  await page.locator("#replaced button").click();
  assert.equal(await field("/reference").inputValue(), "two");
});

test("the browser asks before anything unsaved is lost, and only then", async () => {
  const asked = [];
  page.on("dialog", (dialog) => (asked.push(dialog.type()), dialog.accept()));
  await example();
  await page.reload();
  await page.waitForSelector("main h1");
  assert.deepEqual(asked, []);
  await write("/reference", "2018/4711");
  await example();
  await page.reload();
  await page.waitForSelector("main h1");
  assert.deepEqual(asked, ["beforeunload"]);
  await field("/reference").pressSequentially("not yet left");
  await page.reload();
  await page.waitForSelector("main h1");
  assert.deepEqual(asked, ["beforeunload", "beforeunload"]);
});

test("a file that cannot be checked is not opened, and why is said in the reader's language", async () => {
  await speak("nn");
  const open = async (text) => {
    await page.setInputFiles("#file", { name: "sak.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.waitForFunction(() => document.getElementById("file").value === "" && document.getElementById("notice"));
    return page.locator("#notice").innerText();
  };
  const report = (more) => JSON.stringify({ programme: "no.realfagskommuner", report: {}, ...more });
  assert.equal(await open(report({ format: 99 })), "sak.json kunne ikkje opnast. Saka er skriven i eit nyare format enn det denne sida kan lese.");
  assert.equal(await open(report({ reference: "x".repeat(2 ** 21) })), "sak.json kunne ikkje opnast. Saka er større enn det som kan kontrollerast.");
  assert.equal(await open(report({ reference: "\ud800" })), "sak.json kunne ikkje opnast. Saka inneheld noko som ikkje kan lesast. Det er linje 1, teikn 67.");
  assert.equal(await field(wrongDate).inputValue(), "20.03.2109");
});

test("what is wrong is listed as it follows in the form", async () => {
  await turn("no.realfagskommuner", "report");
  await example();
  await finish();
  const links = await page.locator("#summary a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  assert.deepEqual(links, ["#f/report/results", "#f/report/lines", "#f/report/evaluation/contribution"]);
  const listed = await page.locator("#panel .places").first().locator("a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  assert.deepEqual(listed, links);
});

test("what is due is listed in order with its source, in every language, and is told as done once the case shows it", async () => {
  const due = () => page.locator("ul.due > li").allInnerTexts();
  const letter = { issuedOn: "2028-04-10", reporting: { dueOn: "2029-09-01" } };
  const document = { programme: "no.kollektiv-kompetanseutvikling", municipality: "3203", decidedOn: "2028-02-01", letter, forum: { decision: { year: 2028 } } };
  const open = (written) => page.setInputFiles("#file", { name: "sak.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(written)) });
  await open(document);
  await page.locator("ul.due").waitFor();
  // both are Saturdays
  const told = {
    nb: ["15. april 2028: Midlene fordeles (ikke gjort)", "1. september 2029: Årlig rapport (ikke gjort)", "lørdag"],
    nn: ["15. april 2028: Midlane blir fordelte (ikkje gjort)", "1. september 2029: Årleg rapport (ikkje gjort)", "laurdag"],
    da: ["15. april 2028: Midlerne fordeles (ikke gjort)", "1. september 2029: Årlig rapport (ikke gjort)", "lørdag"],
    en: ["15 April 2028: The money is shared out (not done)", "1 September 2029: Yearly report (not done)", "Saturday"],
  };
  for (const [lang, [first, second, day]] of Object.entries(told)) {
    await speak(lang);
    const items = (await due()).filter((item) => item.startsWith(first.slice(0, 8)) || item.startsWith(second.slice(0, 8)));
    assert.ok(items[0].startsWith(first), `${lang}: ${items[0]}`);
    assert.ok(items.at(-1).startsWith(second), `${lang}: ${items.at(-1)}`);
    for (const item of [items[0], items.at(-1)]) assert.ok(item.includes(day) && item.includes("§ 1"), item);
  }
  await speak("nb");
  await open({ ...document, report: { submittedOn: "2029-08-20" } });
  await page.locator("ul.due li", { hasText: "Årlig rapport (gjort)" }).waitFor();
  await open({ programme: "no.kollektiv-kompetanseutvikling", decidedOn: "1999-02-01", letter });
  await page.locator("ul.due").waitFor({ state: "detached" });
});
