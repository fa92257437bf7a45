import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, startChromium } from "../browsers.ts";
import { lookUp } from "../practice/journeys.ts";
import { buildLarge, type Large } from "../practice/large.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let large: Large;
let practice: Practice;
let browser: Chromium;

beforeAll(async () => {
  large = await buildLarge(60_000);
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: large.extension });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await practice?.close();
  large?.remove();
});

test("with 60,000 municipal candidates the popup finds an office-holder first, and a candidate when asked", async () => {
  const { names } = large;
  expect(names.length).toBeGreaterThan(50_000);
  const rare = names.find((name) => /^Xandra \S+-\S+$/.test(name))!;

  const page = await browser.context.newPage();
  await page.goto("https://x.com/home");
  const { popup, card } = await lookUp(browser, page, "jetten");
  expect(card).toContain("Rob Jetten");
  // A request after the press shows that nothing of the candidates was there before it.
  const asked = popup.waitForRequest((request) => /candidates/.test(request.url()));
  await popup.$eval(".search .check input", (box) => (box as HTMLInputElement).click());
  await asked;
  await popup.$eval("#query", (field) => (field as HTMLInputElement).select());
  await popup.keyboard.type(rare);
  await popup.waitForFunction(
    (name) => document.querySelector(".card h3")?.textContent?.startsWith(name),
    {},
    rare,
  );
  await popup.$eval("#query", (field) => (field as HTMLInputElement).select());
  await popup.keyboard.type("jetten");
  await popup.waitForFunction(() =>
    document.querySelector(".card h3")?.textContent?.startsWith("Rob Jetten"),
  );
});
