import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension, openFirefoxPage, startFirefox } from "../../browsers.ts";
import { sites } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { judge } from "./axe.ts";
import { cutOff } from "./controls.ts";

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice();
});

afterAll(() => practice?.close());

/** Opens a part of the full page. */
const page = (fragment: string, sign: string) => ({
  name: `full page: ${fragment}`,
  scope: "body",
  async open(browser: Browser) {
    const page = await openFirefoxPage(browser, "page.html");
    await page.waitForSelector("h1");
    await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
    await page.waitForSelector(sign);
    return page;
  },
});

const own = (path: string, sign: string) => ({
  name: path,
  scope: "body",
  async open(browser: Browser) {
    const page = await openFirefoxPage(browser, path);
    await page.waitForSelector(sign);
    return page;
  },
});

const screens = [
  {
    name: "popup: one person",
    scope: "body",
    async open(browser: Browser) {
      const page = await openFirefoxPage(browser, "popup.html");
      await page.waitForSelector("#query");
      await page.focus("#query");
      await page.keyboard.type("jetten");
      await page.waitForSelector(".card");
      return page;
    },
  },
  page("verhaal", "textarea"),
  page("organisaties", "h3"),
  page("persoon/rob-jetten", "h2"),
  page("partij/d66", "h2"),
  own("options.html", "h1"),
  own("welcome.html", "h1"),
  own("privacy.html", "h1"),
  ...sites.map((site) => ({
    name: `composer on ${site.name}: list open`,
    scope: "stemmen-composer",
    async open(browser: Browser) {
      const page = await browser.newPage();
      await page.goto(site.url);
      await page.waitForFunction("window.practice?.ready");
      if (site.opens)
        await page.evaluate(
          `[...document.querySelectorAll("button, [role=button]")].find((one) => one.textContent.startsWith(${JSON.stringify(site.opens)})).click()`,
        );
      await page.waitForFunction("practice.boxes.length > 0");
      await page.evaluate("practice.box(practice.boxes[0]).focus()");
      await page.keyboard.type("Mijn pgb stopt.");
      const button = await page.waitForSelector("stemmen-composer >>> button[aria-expanded]");
      await button!.click();
      await page.waitForSelector("stemmen-composer >>> input[type=checkbox]");
      return page;
    },
  })),
];

/** Room between letters, words and lines as WCAG 1.4.12 asks. */
const wideText =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";

/** Controls that are too small for a finger, have no words, or show no ring of 2 pixels when they have the focus. */
function faultsOfControls(page: Page, scope: string): Promise<string[]> {
  return page.evaluate(async (scope) => {
    const host = document.querySelector(scope)!;
    const root = host.shadowRoot ?? host;
    const controls = [
      ...root.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary"),
    ].filter((control) => control.checkVisibility() && !(control as HTMLButtonElement).disabled);
    const faults: string[] = [];
    for (const control of controls) {
      const label = (control as HTMLInputElement).labels?.[0] ?? control;
      const target = (control.closest("label") ?? control).getBoundingClientRect();
      const words = label.textContent?.trim() ?? "";
      if (target.width < 44 || target.height < 44)
        faults.push(`${words}: ${target.width} × ${target.height}`);
      if (!/\p{L}/u.test(words)) faults.push(`${control.outerHTML} has no words`);
      control.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2)
        faults.push(`${words}: a ring of ${outlineWidth} ${outlineStyle}`);
    }
    return faults;
  }, scope);
}

/** What somebody chose in Firefox or in the system. */
const looks: Readonly<Record<string, Record<string, number | boolean>>> = {
  light: { "ui.systemUsesDarkTheme": 0, "layout.css.prefers-color-scheme.content-override": 1 },
  dark: { "ui.systemUsesDarkTheme": 1, "layout.css.prefers-color-scheme.content-override": 0 },
  "forced colours": { "browser.display.document_color_use": 2, "ui.useAccessibilityTheme": 1 },
};

describe.each(Object.entries(looks))("in Firefox, %s", (look, preferences) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startFirefox({
      proxyPort: practice.proxyPort,
      extension: builtExtension("firefox"),
      preferences,
    });
  });

  afterAll(() => browser?.close());

  test.each(screens)("$name: axe-core finds no fault, and nothing is cut off", async (screen) => {
    const page: Page = await screen.open(browser);
    const isLook = look === "dark" ? "(prefers-color-scheme: dark)" : "(forced-colors: active)";
    expect(await page.evaluate((query) => matchMedia(query).matches, isLook)).toBe(
      look !== "light",
    );
    const { violations, incomplete } = await judge(page, screen.scope);
    expect(violations).toEqual([]);
    expect(incomplete).toEqual([]);
    if (look === "light") {
      expect(await faultsOfControls(page, screen.scope)).toEqual([]);
      expect(await cutOff(page, screen.scope, wideText), "WCAG text spacing").toEqual([]);
      await page.setViewport({ width: 320, height: 256 });
      expect(await cutOff(page, screen.scope, ""), "320 pixels wide").toEqual([]);
    }
    await page.close();
  });
});
