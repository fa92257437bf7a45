import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../../browsers.ts";
import { openSite, postOf, setPost, sites } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { forget } from "../accessibility/states.ts";
import { type Desktop, hasOrca, startDesktop } from "./desktop.ts";

const [x, bluesky] = sites;

describe.skipIf(!hasOrca())("what the screen reader Orca says in Chromium", () => {
  let desktop: Desktop;
  let practice: Practice;
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    [desktop, practice] = await Promise.all([startDesktop(), startPractice()]);
    browser = await startChromium({
      port: practice.port,
      extension: builtExtension("chromium"),
      headless: false,
      viewport: null,
      // In Dutch, or the browser offers to translate each page.
      env: { ...desktop.env, LANGUAGE: "nl" },
      args: ["--force-renderer-accessibility"],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await practice?.close();
    await desktop?.close();
  });

  beforeEach(async () => {
    await forget(browser);
    page = await browser.context.newPage();
    await page.bringToFront();
  });

  afterEach(() => page.close());

  /** Presses keys one by one, and waits each time for what Orca then says. */
  async function walk(...steps: [key: string, words: string | RegExp][]): Promise<void> {
    for (const [key, words] of steps) {
      desktop.forget();
      await page.keyboard.press(key);
      await desktop.hears(words);
    }
  }

  /** How often a line was said since the last key. */
  const times = (line: string) => desktop.speech().filter((said) => said === line).length;

  test("somebody is looked up: field, hint, count and name", async () => {
    await page.goto("https://x.com/home");
    desktop.forget();
    const popup = await browser.openPopup(page);
    await desktop.hears("Zoek een politicus of partij");
    await desktop.hears("Typ een naam, partij of functie. Een typfout is niet erg.");
    await popup.keyboard.type("jeten");
    await desktop.hears("1 naam gevonden.");
    expect(times("1 naam gevonden.")).toBe(1);
    const isOn = (words: string) =>
      popup.evaluate((words) => document.activeElement?.textContent?.startsWith(words), words);
    for (const [words, heard] of [
      ["Kopieer voor X", /^Kopieer voor X @RobJetten push button/],
      ["Bekijk op X", /^Bekijk op X het account van Rob Jetten \(nieuw tabblad\) link/],
    ] as const) {
      for (let presses = 0; presses < 12 && !(await isOn(words)); presses++)
        await popup.keyboard.press("Tab");
      await desktop.hears(heard);
    }
    await popup.close();
  });

  test("the hashtag is put in with one press, and taken back", async () => {
    await openSite(page, x!);
    await setPost(page, "Geen lift.");
    await walk(["Tab", "#2MiljoenStemmen push button."]);
    await desktop.hears("zet de hashtag in je bericht.");
    const done = "Klaar. In je bericht staat nu #2MiljoenStemmen.";
    await walk(["Enter", done]);
    await desktop.hears("Posttekst entry");
    expect(times(done)).toBe(1);
    expect(await postOf(page)).toBe("Geen lift. #2MiljoenStemmen ");

    await walk(["Tab", "#2MiljoenStemmen push button."], ["Tab", "Noem iemand"]);
    for (let presses = 0; presses < 6; presses++) {
      if (desktop.speech().some((line) => line.startsWith("Maak ongedaan"))) break;
      await walk(["Tab", /button/]);
    }
    const back = "Klaar. Je bericht is weer zoals het was.";
    await walk(["Enter", back]);
    expect(times(back)).toBe(1);
    expect(await postOf(page)).toBe("Geen lift.");
  });

  test("two people are picked, each with the right name, and put in the post", async () => {
    await openSite(page, bluesky!);
    await setPost(page, "Mijn pgb stopt.");
    await walk(["Tab", "#2MiljoenStemmen push button."], ["Tab", "Noem iemand"]);
    await walk(["Enter", /Mirjam Sterk.*check box not checked/]);

    for (const [query, name] of [
      ["wester", "Lisa Westerveld"],
      ["ouwehand", "Esther Ouwehand"],
    ] as const) {
      await walk(["Shift+Tab", "Zoek een politicus of partij"]);
      await page.keyboard.press("ControlOrMeta+a");
      desktop.forget();
      await page.keyboard.type(query);
      await desktop.hears("1 naam gevonden.");
      await walk(["Tab", new RegExp(`^${name} .*check box not checked`)]);
      await walk(["Space", `${name} gekozen.`]);
      expect(desktop.speech().filter((line) => line.includes(" gekozen."))).toEqual([
        `${name} gekozen.`,
      ]);
    }

    const done = /^Klaar\. In je bericht staat nu @lisawesterveld\S* @estherouwehand\S*\.$/;
    await walk(["Enter", done]);
    expect(desktop.speech().filter((line) => done.test(line))).toHaveLength(1);
    expect(await postOf(page)).toMatch(/^Mijn pgb stopt\. @lisawesterveld\S+ @estherouwehand\S+ $/);
  });

  test("a question of the story says its name and its example, and the text keeps what is typed", async () => {
    await page.close();
    page = await openExtensionPage(browser, "page.html#verhaal");
    await page.bringToFront();
    const first = page.getByRole("textbox", { name: "Wat is er gebeurd?" });
    await first.waitFor();
    desktop.forget();
    await first.focus();
    await desktop.hears("Wat is er gebeurd?");
    await desktop.hears(/Bijvoorbeeld: De lift op het station was kapot/);
    await page.keyboard.type("De lift was stuk.");
    await walk(["Tab", "Wat betekent dat voor jou?"]);
    await desktop.hears(/Bijvoorbeeld: Ik kon niet naar mijn werk/);
  });
});
