// Pictures of every page at both widths, light and dark, for looking at: tests/pictures/*.png.
import { mkdir } from "node:fs/promises";
import { browser, serve, visit } from "./browser.mjs";

const folder = new URL("pictures/", import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const site = await serve();
const context = await browser();
const page = await context.newPage();
const shot = (name, fullPage = true) => page.screenshot({ path: `${folder}${name}.png`, fullPage });
for (const width of [360, 1600]) {
  await page.setViewportSize({ width, height: width === 360 ? 780 : 1000 });
  for (const name of ["form", "allocation", "rules", "bench"]) {
    await visit(page, `${site.url}#${name}`);
    await page.reload();
    await page.waitForSelector("main h1");
    if (name === "allocation") await page.locator(".bar").nth(3).click();
    if (name === "bench") await page.locator("#held").waitFor();
    if (name === "rules") await page.locator(".rule summary").first().click();
    await page.waitForTimeout(400);
    await shot(`${name}-${width}-top`, false);
    await shot(`${name}-${width}`);
  }
  await visit(page, `${site.url}#form`);
  await page.selectOption("#which", "no.realfagskommuner");
  await page.locator("#example").click();
  await page.locator(".end button").first().click();
  await shot(`report-${width}`);
}
await readmePicture();
await page.emulateMedia({ colorScheme: "dark" });
await visit(page, `${site.url}#form`);
await shot("dark", false);
await context.close();
await site.stop();

/** The picture of the README: a misspelt field in the workbench, marked with the right name. */
async function readmePicture() {
  await page.setViewportSize({ width: 1200, height: 1200 });
  await visit(page, `${site.url}#bench`);
  await page.selectOption("#language", "en");
  await page.locator("#faults", { hasText: "Nothing is wrong" }).waitFor();
  const line = page.locator("#pack-editor .cm-line", { hasText: '"left": { "kind": "field", "field": "/own/courses/*/credits" }' }).first();
  for (let down = 0; (await line.count()) === 0; down += 200) {
    await page.locator("#pack-editor .cm-scroller").evaluate((element, down) => (element.scrollTop = down), down);
    await page.waitForTimeout(50);
  }
  await line.click();
  await page.keyboard.press("End");
  for (let back = 0; back < 4; back += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  await page.locator("#faults", { hasText: "Did you mean" }).waitFor();
  const top = await page.locator(".bench").boundingBox();
  const end = await page.locator("#faults").boundingBox();
  const clip = { x: 0, y: top.y - 16, width: 1200, height: end.y + end.height - top.y + 32 };
  await page.screenshot({ path: new URL("../../../docs/workbench.png", import.meta.url).pathname, clip });
  await page.selectOption("#language", "nb");
}
