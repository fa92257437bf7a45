import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type KeyId, keyMap, shortcuts } from "../../data/keys.ts";
import nl from "../../data/locales/nl.ts";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";
import { openSite, postOf, said, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

declare const chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };

let practice: Practice;
let browser: Chromium;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const host = document.activeElement;
    return (host?.shadowRoot?.activeElement ?? host)?.textContent;
  });

test.each(["popup.html", "options.html", "welcome.html"])(
  "is one press away in the head of %s",
  async (path) => {
    const page = await openExtensionPage(browser, path);
    const [help] = await Promise.all([
      browser.context.waitForEvent("page"),
      page.locator("header").getByRole("link", { name: "Hulp" }).click(),
    ]);
    await help.getByRole("heading", { level: 2, name: "Hulp" }).waitFor();
    await expect.poll(() => help.locator("kbd").count()).toBe(keyMap.length);
    await help.close();
    await page.close();
  },
);

test("is one press away on the full page, and leads back", async () => {
  const page = await openExtensionPage(browser, "page.html#verhaal");
  await page.locator("header").getByRole("link", { name: "Hulp" }).click();
  await page.getByRole("heading", { level: 2, name: "Hulp" }).waitFor();
  expect(await page.title()).toBe("Hulp – #2MiljoenStemmen");
  await page.goBack();
  await page.getByRole("heading", { level: 2, name: nl.page.story }).waitFor();
  await page.close();
});

test("the browser has the keys of the keyboard map", async () => {
  const worker = await browser.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  for (const { command, keys } of Object.values(shortcuts))
    expect(commands.find(({ name }) => name === command)?.shortcut).toBe(keys);
});

test("the keys of the keyboard map do what it says", async () => {
  const page = await browser.context.newPage();
  const press = (id: KeyId) => page.keyboard.press(keyMap.find((one) => one.id === id)!.keys);
  const composer = await openSite(page, sites[0]!);
  await page.keyboard.type("Hallo");
  await press("next");
  expect(await focused(page)).toBe("#2MiljoenStemmen");
  await press("press");
  await said(composer, /Klaar/);
  expect(await postOf(page)).toBe("Hallo #2MiljoenStemmen ");
  await press("undo");
  await expect.poll(() => postOf(page)).toBe("Hallo");

  await press("next");
  await press("next");
  expect(await focused(page)).toBe("Noem iemand");
  await press("back");
  expect(await focused(page)).toBe("#2MiljoenStemmen");
  await press("next");
  await press("press");
  const field = composer.getByRole("searchbox");
  await field.focus();
  await page.keyboard.type("westerveld");
  const name = composer.getByRole("checkbox").first();
  await expect.poll(() => name.evaluate((one) => one.parentElement?.textContent)).toMatch(/Lisa/);
  await name.focus();
  await press("choose");
  expect(await name.isChecked()).toBe(true);
  await press("leave");
  await field.waitFor({ state: "detached" });
  await page.keyboard.type("!");
  expect(await postOf(page)).toBe("Hallo!");
  await page.close();
});
