import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, openFirefoxPage, startFirefox } from "../browsers.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startFirefox({ extension: builtExtension("firefox") });
});

afterAll(() => browser?.close());

test("in Firefox the story is one text, and is there again after the tab was closed", async () => {
  const page = await openFirefoxPage(browser, "page.html");
  await page.waitForSelector("#query:focus");
  await (await page.waitForSelector(".views a[href='#verhaal']"))!.click();
  const field = await page.waitForSelector("#answer-happened");
  await field!.type("De lift is stuk");
  await page.waitForFunction(
    () => document.querySelector(".finished")?.textContent === "De lift is stuk. #2MiljoenStemmen",
  );
  await field!.type(" op het station");
  // The page keeps what is typed within a quarter of a second.
  await page.waitForFunction(
    `browser.storage.local.get().then((kept) => JSON.stringify(kept).includes("De lift is stuk op het station"))`,
  );
  await page.close();

  const again = await openFirefoxPage(browser, "page.html");
  await (await again.waitForSelector(".views a[href='#verhaal']"))!.click();
  await again.waitForSelector("#answer-happened:focus");
  await again.keyboard.type("!");
  const text = () =>
    again.$eval("#answer-happened", (answer) => (answer as HTMLTextAreaElement).value);
  await expect.poll(text).toBe("De lift is stuk op het station!");
  await again.close();
});
