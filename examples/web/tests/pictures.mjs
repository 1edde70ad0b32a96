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
  for (const name of ["form", "allocation", "rules"]) {
    await visit(page, `${site.url}#${name}`);
    await page.reload();
    await page.waitForSelector("main h1");
    if (name === "allocation") await page.locator(".bar").nth(3).click();
    if (name === "rules") await page.locator(".rule summary").first().click();
    await page.waitForTimeout(400);
    await shot(`${name}-${width}-top`, false);
    await shot(`${name}-${width}`);
  }
  await visit(page, `${site.url}#form`);
  await page.selectOption("#which", "report");
  await page.locator(".tools button").first().click();
  await page.locator(".end button").first().click();
  await shot(`report-${width}`);
}
await page.emulateMedia({ colorScheme: "dark" });
await visit(page, `${site.url}#form`);
await shot("dark", false);
await context.close();
await site.stop();
