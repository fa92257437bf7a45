import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, openFirefoxPage, startFirefox } from "../browsers.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startFirefox({ extension: builtExtension("firefox") });
});

afterAll(() => browser?.close());

/** Opens the story, with what was typed before. */
async function openStory() {
  const page = await openFirefoxPage(browser, "page.html");
  await (await page.waitForSelector(".views a[href='#verhaal']"))!.click();
  const field = (await page.waitForSelector("#answer-happened"))!;
  const text = () => field.evaluate((answer) => (answer as HTMLTextAreaElement).value);
  return { page, field, text };
}

test("in Firefox the story is one text, and is there again after the tab was closed at once", async () => {
  const { page, field } = await openStory();
  await field.type("De lift is stuk");
  await page.waitForFunction(
    () => document.querySelector(".finished")?.textContent === "De lift is stuk. #2MiljoenStemmen",
  );
  await (await page.waitForSelector("#picker-query"))!.type("jetten");
  await (await page.waitForSelector(".picker-names input[type=checkbox]"))!.click();
  await field.type(" op het station");
  await page.keyboard.press("Home");
  await page.keyboard.press("!");
  await page.close();

  const again = await openStory();
  await again.page.waitForSelector("#answer-happened:focus");
  await expect.poll(again.text).toBe("!De lift is stuk op het station");
  await again.page.keyboard.type("?");
  await expect.poll(again.text).toBe("!?De lift is stuk op het station");
  await again.page.waitForFunction(() =>
    document.querySelector(".chosen")?.textContent?.includes("Rob Jetten"),
  );
  await again.page.close();
});

test("in Firefox no key is lost, however soon the tab is closed", async () => {
  for (let time = 1; time <= 3; time += 1) {
    const { page, field, text } = await openStory();
    await page.waitForSelector("#answer-happened:focus");
    const before = await text();
    await field.type(`${time}`);
    await page.close();
    const again = await openStory();
    await expect.poll(again.text).toHaveLength(before.length + 1);
    expect(await again.text()).toContain(`${time}`);
    await again.page.close();
  }
});

test("in Firefox two windows show the same story", async () => {
  const one = await openStory();
  const two = await openStory();
  await one.page.bringToFront();
  await one.field.type("(een)");
  await two.page.bringToFront();
  await expect.poll(two.text).toContain("(een)");
  await two.field.type("(twee)");
  await one.page.bringToFront();
  await expect.poll(one.text).toContain("(twee)");
  expect(await one.text()).toContain("(een)");
  await Promise.all([one.page.close(), two.page.close()]);
});
