import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../../browsers.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { judge } from "./axe.ts";
import { forget, states } from "./states.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  await forget(browser);
  page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  return () => page.close();
});

const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
] as const;

describe.each(states)("$name", ({ open, scope }) => {
  test("axe-core finds no fault in light, dark and forced colours", async () => {
    await open(page, browser);
    for (const [look, media] of looks) {
      await page.emulateMedia(media);
      const { violations, incomplete } = await judge(page, scope);
      expect(violations, look).toEqual([]);
      // What axe cannot judge would need a person's eye; today there is no such thing.
      expect(incomplete, look).toEqual([]);
    }
  });
});

test("axe-core finds no fault in the letter on paper", async () => {
  const told = states.find(({ name }) => name.startsWith("story: told"))!;
  await told.open(page, browser);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".letter").isVisible()).toBe(true);
  const { violations, incomplete } = await judge(page, ".letter");
  expect(violations).toEqual([]);
  expect(incomplete).toEqual([]);
});
