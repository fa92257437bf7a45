import type { Page } from "playwright-core";
import type { Browser as Firefox, Page as FirefoxPage } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  builtExtension,
  type Chromium,
  openFirefoxPage,
  startChromium,
  startFirefox,
} from "../../browsers.ts";
import type { Site } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { openPopupPage, sites } from "./states.ts";

/** A page of either browser: what is used of it here has the same names in both. */
type Playable = Pick<FirefoxPage, "goto" | "evaluate" | "close" | "keyboard">;

/** The few things that the keyboard journeys ask of a browser, the same for both. */
interface Keyboard {
  press(key: string): Promise<unknown>;
  type(words: string): Promise<unknown>;
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

/** A person at a keyboard: counts each press of a key but the letters of a name or a text. */
class Person {
  presses = 0;
  readonly #keyboard: Keyboard;
  constructor(keyboard: Keyboard) {
    this.#keyboard = keyboard;
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#keyboard.press(key);
      this.presses += 1;
    }
  }
  type(words: string): Promise<unknown> {
    return this.#keyboard.type(words);
  }
  /** Presses Tab until the focus is on something with these words in its name, at most 12 times. */
  async tabTo(words: string): Promise<void> {
    for (let times = 0; times < 12; times++) {
      if ((await this.focused()).includes(words)) return;
      await this.press("Tab");
    }
    expect(await this.focused()).toContain(words);
  }
  focused(): Promise<string> {
    return this.#keyboard.evaluate(`(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.ariaLabel ?? (element?.labels?.[0] ?? element)?.textContent ?? "";
    })()`);
  }
  heard(): Promise<string> {
    return this.#keyboard.evaluate(
      `(document.querySelector("stemmen-composer")?.shadowRoot ?? document).querySelector("[role=status]")?.textContent ?? ""`,
    );
  }
  post(): Promise<string> {
    return this.#keyboard.evaluate("practice.text(practice.boxes[0])");
  }
  shows(selector: string): Promise<boolean> {
    return this.#keyboard.evaluate(
      `(document.querySelector("stemmen-composer")?.shadowRoot ?? document).querySelector(${JSON.stringify(selector)}) !== null`,
    );
  }
}

let practice: Practice;
let chromium: Chromium;
let firefox: Firefox;

beforeAll(async () => {
  practice = await startPractice();
  [chromium, firefox] = await Promise.all([
    startChromium({ port: practice.port, extension: builtExtension("chromium") }),
    startFirefox({ proxyPort: practice.proxyPort, extension: builtExtension("firefox") }),
  ]);
});

afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  await practice?.close();
});

const keyboardOf = (page: Playable): Keyboard => ({
  async press(key) {
    const [modifier, letter] = key.split("+");
    if (letter === undefined) return page.keyboard.press(key as "Tab");
    await page.keyboard.down(modifier as "Control");
    await page.keyboard.press(letter as "z");
    await page.keyboard.up(modifier as "Control");
  },
  type: (words) => page.keyboard.type(words),
  evaluate: (expression) => page.evaluate(expression) as Promise<never>,
  close: () => page.close(),
});

/** Puts the focus in the post box, which is where somebody is who writes. */
async function enterBox(page: Playable, site: Site): Promise<void> {
  await page.goto(site.url);
  await page.evaluate(`new Promise((done) => {
    const look = () => (window.practice?.ready ? done() : setTimeout(look, 20));
    look();
  })`);
  if (site.opens) {
    await page.evaluate(
      `[...document.querySelectorAll("button, [role=button]")].find((one) => one.textContent.startsWith(${JSON.stringify(site.opens)})).click()`,
    );
  }
  await expect.poll(() => page.evaluate("practice.boxes.length > 0")).toBe(true);
  await page.evaluate("practice.box(practice.boxes[0]).focus()");
  await expect
    .poll(() => page.evaluate('document.querySelector("stemmen-composer") !== null'))
    .toBe(true);
}

const browsers = [
  ["Chromium", async () => (await chromium.context.newPage()) as unknown as Playable],
  ["Firefox", async (): Promise<Playable> => firefox.newPage()],
] as const;

describe.each(browsers)("by keyboard alone in %s", (name, newPage) => {
  test.each(sites)("on $name: the hashtag with 2 presses, undone with 1", async (site) => {
    const page = await newPage();
    await enterBox(page, site);
    const person = new Person(keyboardOf(page));
    await person.type("Geen lift.");
    await person.press("Tab", "Enter");
    await expect.poll(() => person.heard()).toMatch(/^Klaar/);
    expect(person.presses).toBe(2);
    expect(await person.post()).toBe("Geen lift. #2MiljoenStemmen ");
    await person.press("Control+z");
    await expect.poll(() => person.post()).toBe("Geen lift.");
    await page.close();
  });

  test("a person in the post with at most 8 presses, and taken back by a button", async () => {
    const page = await newPage();
    await enterBox(page, sites[0]!);
    const person = new Person(keyboardOf(page));
    await person.type("Vraag aan");
    await person.press("Tab", "Tab");
    expect(await person.focused()).toBe("Noem iemand");
    await person.press("Enter");
    await expect.poll(() => person.focused()).toContain("Zoek een politicus");
    await person.type("westerveld");
    await expect.poll(() => person.heard()).toMatch(/gevonden/);
    await person.tabTo("Lisa Westerveld");
    await person.press(" ");
    await person.tabTo("Zet in je bericht");
    await person.press("Enter");
    await expect.poll(() => person.post()).toBe("Vraag aan @lisawesterveld ");
    expect(person.presses).toBeLessThanOrEqual(8);
    await expect.poll(() => person.heard()).toMatch(/^Klaar/);
    await person.tabTo("Maak ongedaan");
    await person.press("Enter");
    await expect.poll(() => person.post()).toBe("Vraag aan");
    await page.close();
  });

  test("Tab goes on from the composer to the page, and Escape from the list to the post", async () => {
    const page = await newPage();
    await enterBox(page, sites[0]!);
    const person = new Person(keyboardOf(page));
    await person.tabTo("Noem iemand");
    await person.press("Enter");
    await expect.poll(() => person.focused()).toContain("Zoek een politicus");
    await person.press("Escape");
    await expect.poll(() => person.shows("input")).toBe(false);
    await person.type("a");
    await expect.poll(() => person.post()).toBe("a");
    await person.tabTo("Noem iemand");
    const place = () => page.evaluate("document.activeElement.tagName");
    for (let times = 0; times < 4 && (await place()) === "STEMMEN-COMPOSER"; times++)
      await person.press("Tab");
    expect(await place()).not.toBe("STEMMEN-COMPOSER");
    await page.close();
  });

  test("look somebody up and reach the copy button with at most 6 presses", async () => {
    const page =
      name === "Firefox" ? await openFirefoxPage(firefox, "popup.html") : await newPage();
    if (name === "Chromium") await openPopupPage(page as unknown as Page, chromium);
    const person = new Person(keyboardOf(page));
    await expect.poll(() => person.focused()).toContain("Zoek een politicus");
    await person.type("westerveld");
    await expect.poll(() => person.shows(".card")).toBe(true);
    await person.tabTo("Kopieer voor X");
    expect(await person.focused()).toContain("lisawesterveld");
    expect(person.presses).toBeLessThanOrEqual(6);
    await page.close();
  });
});
