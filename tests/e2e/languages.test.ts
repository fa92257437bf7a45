import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../data/locales/index.ts";
import nl from "../../data/locales/nl.ts";
import {
  builtExtension,
  type Chromium,
  openExtensionPage,
  openFirefoxPage,
  startChromium,
  startFirefox,
} from "../browsers.ts";
import { wordsIn } from "../languages.ts";
import { openSite, setPost, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

const { easy, en, fy } = wordsIn;

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

afterEach(async () => {
  await page.close();
  await keep(undefined);
});

/** Leaves a language on the device, as an older version or another program may have. */
async function keep(code: unknown): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (code) => {
    if (code === undefined) await chrome.storage.local.remove("language");
    else await chrome.storage.local.set({ language: code });
  }, code);
}

const kept = async () =>
  (await browser.worker()).evaluate(
    async () => (await chrome.storage.local.get("language")).language,
  );

const language = () => page.evaluate(() => document.documentElement.lang);

/** What axe finds wrong in the choice of language. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      include: [[".languages"]],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(["popup.html", "page.html", "welcome.html"])("on %s", (path) => {
  test("every language is one press away, by its own name, and is kept", async () => {
    page = await openExtensionPage(browser, path);
    const group = page.getByRole("group", { name: nl.options.language });
    expect(await group.getByRole("button").allTextContents()).toEqual(
      languages.map(({ name }) => name),
    );
    for (const { code, lang, name } of languages.toReversed()) {
      const button = page.getByRole("button", { name, exact: true });
      const before = await button.boundingBox();
      await button.click();
      await expect.poll(language).toBe(lang);
      await page.getByRole("group", { name: wordsIn[code].options.language }).waitFor();
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await button.getAttribute("lang")).toBe(lang);
      // The choice stays where it is, whatever is chosen.
      expect(await button.boundingBox()).toEqual(before);
      expect(await kept()).toBe(code);
    }
    expect(await violations()).toEqual([]);
  });
});

test("the settings have the same choice", async () => {
  page = await openExtensionPage(browser, "options.html");
  await page.getByRole("radio", { name: "Frysk" }).check();
  await page.getByRole("heading", { name: fy.options.title, exact: true }).waitFor();
  expect(await kept()).toBe("fy");
});

test("a screen that opens speaks the kept language at once, without a flash of Dutch", async () => {
  await keep("fy");
  // The first screen of the popup is as it was read last; who chose a language elsewhere sees it from the second time on.
  page = await openExtensionPage(browser, "popup.html");
  await page.getByRole("searchbox", { name: fy.picker.label }).waitFor();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    // What stands in the document is not yet what somebody sees: look at each frame.
    const look = () => {
      const label = document.querySelector("label");
      const isSeen = label?.checkVisibility({ visibilityProperty: true });
      if (label && isSeen && seen.at(-1) !== label.textContent) seen.push(label.textContent);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.getByRole("searchbox", { name: fy.picker.label }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    fy.picker.label,
  ]);
  expect(await language()).toBe("fy");
});

test.each(["xx", 7, { code: "fy" }])("a kept language %j is read as Dutch", async (code) => {
  await keep(code);
  page = await openExtensionPage(browser, "popup.html");
  await page.getByRole("searchbox", { name: nl.picker.label }).waitFor();
  expect(await page.getByRole("button", { pressed: true }).allTextContents()).toEqual([
    "Nederlands",
  ]);
});

test("beside a post the words come from a file of their own, and change at one press", async () => {
  await keep("easy");
  page = await browser.context.newPage();
  const composer = await openSite(page, sites[0]!);
  await setPost(page, "Mijn pgb stopt.");
  await composer.getByRole("button", { name: easy.composer.mention }).click();
  await composer.getByText("Dit gaat over: Zelf je zorg kiezen.").waitFor();
  await composer.getByRole("button", { name: "Frysk" }).click();
  await composer.getByText("Dit giet oer: Sels dyn soarch regelje.").waitFor();
  await composer.getByRole("searchbox", { name: fy.picker.label }).waitFor();
  // What goes into the post stays Dutch.
  await composer.getByRole("checkbox").first().check();
  await composer.getByRole("button", { name: fy.question.add }).click();
  expect(await composer.getByRole("textbox", { name: fy.question.label }).inputValue()).toMatch(
    /pgb/,
  );
  await composer.getByRole("button", { name: "English" }).click();
  await composer.getByRole("button", { name: en.composer.insert }).waitFor();
  await composer.getByRole("button", { name: "Nederlands", exact: true }).click();
  await composer.getByRole("button", { name: nl.composer.insert }).waitFor();
});

test("in Firefox a language comes to popup and composer too", async () => {
  page = await browser.context.newPage();
  const firefox = await startFirefox({
    proxyPort: practice.proxyPort,
    extension: builtExtension("firefox"),
  });
  try {
    const popup = await openFirefoxPage(firefox, "popup.html");
    await popup.locator("::-p-text(Frysk)").click();
    await popup.waitForFunction(
      (label) => document.querySelector("label[for=query]")?.textContent === label,
      {},
      fy.picker.label,
    );
    const site = await firefox.newPage();
    await site.goto(sites[0]!.url);
    await site.waitForFunction(() => window.practice?.ready);
    const box = await site.waitForFunction(() => {
      const { boxes, box } = window.practice;
      return boxes[0] === undefined ? undefined : box(boxes[0]);
    });
    await (box as unknown as { click(): Promise<void> }).click();
    await site.waitForFunction(
      (name) =>
        [
          ...(document.querySelector("stemmen-composer")?.shadowRoot?.querySelectorAll("button") ??
            []),
        ].some((button) => button.textContent === name),
      {},
      fy.composer.mention,
    );
  } finally {
    await firefox.close();
  }
});

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};
