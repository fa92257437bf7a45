import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../../browsers.ts";
import { openSite, postOf, said, setPost, sites } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { namesOf } from "./controls.ts";
import { forget, openPopupPage, states } from "./states.ts";

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

beforeEach(() => forget(browser));

/** Somebody who reads a screen of ours from its beginning to the control that is needed, and presses keys. */
class Reader {
  presses = 0;
  readonly page: Page;
  readonly #scope: string;
  readonly #read = new Set<string>();
  constructor(page: Page, scope: string) {
    this.page = page;
    this.#scope = scope;
  }
  get words(): number {
    return [...this.#read].join(" ").split(/\s+/u).filter(Boolean).length;
  }
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.presses += 1;
  }
  /** Goes on by Tab to a control with these words, having read what stands before it. */
  async tabTo(words: string | RegExp): Promise<void> {
    for (let times = 0; times < 15; times++) {
      if (new RegExp(words).test(await this.#focused())) break;
      await this.press("Tab");
    }
    expect(await this.#focused()).toMatch(words);
    await this.read();
  }
  /** Reads the lines from the beginning of the screen to the control with the focus; what was read once is known. */
  async read(): Promise<void> {
    const lines = await this.page.evaluate((scope) => {
      const host = document.querySelector(scope)!;
      const root = host.shadowRoot ?? host;
      const focused = host.shadowRoot?.activeElement ?? document.activeElement;
      const end = (focused as HTMLInputElement).labels?.[0] ?? focused;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const lines: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (parent.closest("style, script, select, .spoken, [hidden]")) continue;
        if (!parent.checkVisibility()) continue;
        const isAfter =
          end && !end.contains(node) && end.compareDocumentPosition(node) & 4 /* following */;
        if (isAfter) break;
        if (node.textContent?.trim()) lines.push(node.textContent.trim());
      }
      return lines;
    }, this.#scope);
    for (const line of lines) this.#read.add(line);
  }
  #focused(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return ((element as HTMLInputElement)?.labels?.[0] ?? element)?.textContent ?? "";
    });
  }
}

interface Effort {
  readonly journey: string;
  readonly presses: number;
  readonly words: number;
}

const efforts: Effort[] = [];

/** The journeys, and what each may ask of somebody at most. */
const bars: Readonly<Record<string, { presses: number; words: number }>> = {
  "put the hashtag in a post": { presses: 2, words: 10 },
  "put a suggested person in a post": { presses: 8, words: 60 },
  "look somebody up and copy the handle": { presses: 8, words: 100 },
  "begin a story": { presses: 12, words: 120 },
};

function keep(journey: string, { presses, words }: Reader): void {
  efforts.push({ journey, presses, words });
  const bar = bars[journey]!;
  expect(presses, `${journey}: presses`).toBeLessThanOrEqual(bar.presses);
  expect(words, `${journey}: words to read`).toBeLessThanOrEqual(bar.words);
}

test("each journey asks few presses and few words", async () => {
  const site = sites[0]!;
  const page = await browser.context.newPage();
  await openSite(page, site);
  await setPost(page, "Geen lift.");
  const writer = new Reader(page, "stemmen-composer");
  await writer.tabTo("#2MiljoenStemmen");
  await writer.press("Enter");
  await said(page.locator("stemmen-composer"), /Klaar/);
  keep("put the hashtag in a post", writer);

  const composer = await openSite(page, site);
  await setPost(page, "Mijn pgb stopt.");
  const asker = new Reader(page, "stemmen-composer");
  await asker.tabTo("Noem iemand");
  await asker.press("Enter");
  await composer.getByRole("checkbox").first().waitFor();
  await asker.tabTo(/Mirjam Sterk/);
  await asker.press("Space");
  await asker.press("Enter");
  await said(composer, /Klaar/);
  expect(await postOf(page)).toMatch(/^Mijn pgb stopt\. .*Sterk/);
  keep("put a suggested person in a post", asker);
  await page.close();

  const popup = await browser.context.newPage();
  await openPopupPage(popup, browser);
  const seeker = new Reader(popup, "main");
  await seeker.tabTo("Zoek een politicus");
  await popup.keyboard.type("westerveld");
  await popup.locator(".card").waitFor();
  await seeker.tabTo("Kopieer");
  await seeker.press("Enter");
  keep("look somebody up and copy the handle", seeker);
  await popup.close();

  const story = await openExtensionPage(browser, "page.html#verhaal");
  await story.getByLabel("Wat is er gebeurd?").waitFor();
  const teller = new Reader(story, "body");
  await teller.tabTo("Wat is er gebeurd");
  keep("begin a story", teller);
  await story.close();

  const table = [
    "# What each journey asks of you",
    "",
    "Counted by a test in Chromium, with the keyboard alone: each press but the letters one types, and each word on our screen from its beginning to the control that is used.",
    "",
    "| Journey | Presses | At most | Words to read | At most |",
    "| --- | --- | --- | --- | --- |",
    ...efforts.map(
      ({ journey, presses, words }) =>
        `| ${journey} | ${presses} | ${bars[journey]!.presses} | ${words} | ${bars[journey]!.words} |`,
    ),
    "",
  ];
  await expect(table.join("\n")).toMatchFileSnapshot("../../../docs/effort.md");
});

/** The first words of a name, which are enough to say. */
const begin = (words: string) => words.split(" ").slice(0, 8).join(" ").replaceAll("|", "\\|");

/** The screens of which the spoken commands are written down. */
const spoken =
  /popup: start, with|popup: one person|X: bar|X: list open|story: nothing|settings: with|welcome/;

test("every control can be named by what is seen: the commands for voice control", async () => {
  const lines = [
    "# What you can say",
    "",
    'With voice control you press a control by saying "klik" and its words. Made by a test from the accessibility tree of Chromium, so that each command works with what the screen shows.',
  ];
  for (const { name, scope, open } of states.filter((state) => spoken.test(state.name))) {
    await forget(browser);
    const page = await browser.context.newPage();
    await open(page, browser);
    const controls = await namesOf(page, scope);
    for (const { name, words } of controls) expect(name.startsWith(words), name).toBe(true);
    lines.push(
      "",
      `## ${name}`,
      "",
      "| Say | What it is |",
      "| --- | --- |",
      ...controls.map(({ words, role }) => `| klik ${begin(words)} | ${role} |`),
    );
    await page.close();
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../../docs/voice-control.md");
});
