import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, openFirefoxPage, startFirefox } from "../browsers.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startFirefox({ extension: builtExtension("firefox") });
});

afterAll(() => browser?.close());

test("in Firefox one comes from a filter to a person, and whom one chose is there again", async () => {
  const page = await openFirefoxPage(browser, "page.html");
  await page.waitForSelector("#query:focus");
  await (await page.waitForSelector("::-p-text(Kies wie je ziet)"))!.click();
  await page.waitForSelector(".filter-choice select");
  await page.select(".filter-choice select", "50plus");
  await page.waitForSelector("::-p-text(Je ziet: leden van 50PLUS.)");
  await (await page.waitForSelector("a[href='#persoon/jan-struijs']"))!.click();
  await page.waitForFunction(() => document.activeElement?.matches("h2") === true);
  await (await page.waitForSelector("main .check input"))!.click();
  await page.waitForSelector("::-p-text(Gekozen: 1)");
  await page.waitForFunction(
    `browser.storage.local.get().then((kept) => JSON.stringify(kept).includes("person-jan-struijs"))`,
  );
  await page.close();

  const again = await openFirefoxPage(browser, "page.html");
  await again.waitForSelector("::-p-text(Gekozen: 1)");
  await (await again.waitForSelector("a[href='#kamer']"))!.click();
  await again.waitForSelector(".half-circle");
  expect(await again.$$eval(".seat", (seats) => seats.length)).toBe(150);
  await again.close();
});
