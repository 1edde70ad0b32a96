import { browser, serve, visit } from "./browser.mjs";
const site = await serve(); const context = await browser(); const page = await context.newPage();
page.on("pageerror", (e) => console.log("ERR", String(e), typeof e, e.stack)); page.on("console", (m) => console.log("CON", m.text().slice(0,300)));
await page.setViewportSize({width:1400,height:1400});
await visit(page, site.url); await page.waitForTimeout(800);
for (const [p, part, n] of [["no.kollektiv-kompetanseutvikling","application","b"],["no.kollektiv-kompetanseutvikling","forum","c"],["no.videreutdanning","study","d"],["no.videreutdanning","own","e"]]) {
await page.selectOption("#which", p); await page.selectOption("#part", part); if(n!="e") await page.click("#example"); await page.waitForTimeout(500);
await page.screenshot({path:`/tmp/${n}.png`});
await page.evaluate(()=>window.scrollTo(0,0)); }
await context.close(); await site.stop();
