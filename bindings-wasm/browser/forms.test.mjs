// The two examples of Standard Schema: a person corrects the wrong date in a form of each library.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, open } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const DIST = fileURLToPath(new URL("../../examples/standard-schema/dist/", import.meta.url));
let browser, server;

before(async () => {
  browser = await launch();
  server = await serve(DIST);
});
after(async () => {
  server?.stop();
  await browser?.close();
});

for (const library of ["react-hook-form", "tanstack-form"]) {
  test(`${library} shows what is wrong at its field, and sends what is right`, async () => {
    const { page, faults } = await open(browser, `${server.address}/${library}.html`);
    const first = page.getByLabel("Session 1");
    const second = page.getByLabel("Session 2");
    await page.getByRole("button", { name: "Send" }).click();
    const wrong = page.locator("p", { has: second }).getByRole("alert");
    await wrong.waitFor();
    assert.match(await wrong.textContent(), /18 March 2018/);
    assert.equal(await second.getAttribute("aria-invalid"), "true");
    assert.equal(await first.getAttribute("aria-invalid"), "false");
    assert.equal(await page.getByText("Sent").count(), 0);
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${library}.png` });

    await second.fill("2019-03-18");
    await second.blur();
    await wrong.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Sent").waitFor();
    assert.deepEqual(faults, []);
  });
}
