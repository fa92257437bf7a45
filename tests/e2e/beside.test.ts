import type { Page } from "playwright-core";
import type { Browser as Firefox } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  builtExtension,
  type Chromium,
  openExtensionPage,
  openFirefoxPage,
  startChromium,
  startFirefox,
} from "../browsers.ts";

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

declare const chrome: {
  omnibox: {
    onInputChanged: {
      dispatch(text: string, suggest: (lines: Suggestion[]) => void): void;
    };
    onInputEntered: { dispatch(text: string, disposition: string): void };
    setDefaultSuggestion(suggestion: { description: string }): void;
  };
  runtime: { getContexts(which: object): Promise<{ documentUrl: string }[]> };
};

describe("in Chromium", () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await startChromium({ extension: builtExtension("chromium") });
  });

  afterAll(() => browser?.close());

  /** What the address bar shows for a text: the first line, and the others. */
  async function linesFor(text: string): Promise<{ first: string; others: Suggestion[] }> {
    const worker = await browser.worker();
    return worker.evaluate(async (text) => {
      let first = "";
      const { setDefaultSuggestion } = chrome.omnibox;
      chrome.omnibox.setDefaultSuggestion = ({ description }) => {
        first = description;
      };
      const others = await new Promise<Suggestion[]>((resolve) => {
        chrome.omnibox.onInputChanged.dispatch(text, resolve);
      });
      chrome.omnibox.setDefaultSuggestion = setDefaultSuggestion;
      return { first, others };
    }, text);
  }

  /** Presses Enter behind a text in the address bar; gives the page that opens. */
  async function enter(text: string): Promise<Page> {
    const worker = await browser.worker();
    const [page] = await Promise.all([
      browser.context.waitForEvent("page"),
      worker.evaluate(
        (text) => chrome.omnibox.onInputEntered.dispatch(text, "newForegroundTab"),
        text,
      ),
    ]);
    return page;
  }

  test("the address bar finds people and parties with their party, as XML that is well formed", async () => {
    const { first } = await linesFor("jeten");
    expect(first).toMatch(/^Rob Jetten \(D66\), /);
    const { others } = await linesFor("van");
    expect(others).toHaveLength(5);
    for (const { content, description } of others) {
      expect(content).toMatch(/^(persoon|partij)\/[a-z0-9-]+$/);
      expect(description).not.toMatch(/[<>]|&(?!\w+;)/);
    }
    expect(await linesFor("<qqxxzz>&")).toEqual({ first: "&lt;qqxxzz&gt;&amp;", others: [] });
  });

  test.each([
    ["persoon/rob-jetten", "#persoon/rob-jetten", "Rob Jetten"],
    ["jetten", "#persoon/rob-jetten", "Rob Jetten"],
    ["d66", "#partij/d66", "Democraten 66"],
  ])("Enter behind %j opens the page of who it is", async (text, hash, name) => {
    const page = await enter(text);
    await page.getByRole("heading", { level: 2, name }).waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
    await page.close();
  });

  test("Enter behind what is nobody opens the look-up with the words in it", async () => {
    const page = await enter("qqq & <b>");
    const field = page.getByRole("searchbox");
    await field.waitFor();
    expect(await field.inputValue()).toBe("qqq & <b>");
    await page.close();
  });

  test("'Open groot' takes along what was typed", async () => {
    const popup = await openExtensionPage(browser, "popup.html");
    await popup.getByRole("searchbox").fill("wester & co");
    const [page] = await Promise.all([
      browser.context.waitForEvent("page"),
      popup.getByRole("link", { name: /^Open groot/ }).click(),
    ]);
    await page.getByRole("searchbox").waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("wester & co");
    await page.close();
    await popup.close();
  });

  test("the popup opens the full page beside the tab", async () => {
    const tab = await browser.context.newPage();
    await tab.goto("about:blank");
    const popup = await browser.openPopup(tab);
    const button = await popup.waitForSelector(
      "::-p-aria([name='Open in zijbalk'][role='button'])",
    );
    await button!.click();
    const worker = await browser.worker();
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const panels = await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] });
          return panels.map(({ documentUrl }) => new URL(documentUrl).pathname);
        }),
      )
      .toEqual(["/page.html"]);
    await tab.close();
  });
});

describe("in Firefox", () => {
  let browser: Firefox;

  beforeAll(async () => {
    browser = await startFirefox({ extension: builtExtension("firefox") });
  });

  afterAll(() => browser?.close());

  test("no welcome page opens for who tries the extension out, and the popup offers the sidebar", async () => {
    const popup = await openFirefoxPage(browser, "popup.html");
    await popup.waitForFunction(() =>
      [...document.querySelectorAll("button")].some(
        (button) => button.textContent === "Open in zijbalk",
      ),
    );
    const pages = await browser.pages();
    expect(pages.filter((page) => page.url().endsWith("/welcome.html"))).toEqual([]);
    await popup.close();
  });
});
