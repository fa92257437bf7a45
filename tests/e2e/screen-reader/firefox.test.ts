import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, openFirefoxPage, startFirefox } from "../../browsers.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { type Desktop, hasOrca, startDesktop } from "./desktop.ts";

describe.skipIf(!hasOrca())("what the screen reader Orca says in Firefox", () => {
  let desktop: Desktop;
  let practice: Practice;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [desktop, practice] = await Promise.all([startDesktop(), startPractice()]);
    browser = await startFirefox({
      proxyPort: practice.proxyPort,
      extension: builtExtension("firefox"),
      headless: false,
      env: desktop.env,
    });
  });

  afterAll(async () => {
    await browser?.close();
    await practice?.close();
    await desktop?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(() => page.close());

  /** Presses a key, and waits for what Orca then says. */
  async function press(key: Parameters<Page["keyboard"]["press"]>[0], words: string | RegExp) {
    desktop.forget();
    await page.keyboard.press(key);
    await desktop.hears(words);
  }

  test("the hashtag is put in with one press", async () => {
    await page.goto("https://mastodon.social/home");
    await page.bringToFront();
    await page.waitForFunction("practice.ready && practice.boxes.length > 0");
    await page.evaluate("practice.box(practice.boxes[0]).focus()");
    await page.waitForFunction(
      `document.querySelector("stemmen-composer")?.shadowRoot.querySelector("button")`,
    );
    await page.keyboard.type("Geen lift.");
    await press("Tab", /#2MiljoenStemmen/);
    await desktop.hears("zet de hashtag in je bericht");
    const done = "Klaar. In je bericht staat nu #2MiljoenStemmen.";
    await press("Enter", done);
    expect(desktop.speech().filter((line) => line.includes(done))).toHaveLength(1);
    expect(await page.evaluate("practice.text(practice.boxes[0])")).toBe(
      "Geen lift. #2MiljoenStemmen ",
    );
  });

  test("somebody is looked up: field, hint and count", async () => {
    await page.close();
    page = await openFirefoxPage(browser, "popup.html");
    await page.bringToFront();
    await page.waitForFunction(`document.querySelector(".here")`);
    // The field has the focus from the start: leave it, and come back.
    await press("Tab", /kandidaten/);
    desktop.forget();
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await desktop.hears("Zoek een politicus of partij");
    await desktop.hears("Typ een naam, partij of functie. Een typfout is niet erg.");
    await page.keyboard.type("jeten");
    await desktop.hears("1 naam gevonden.");
  });
});
