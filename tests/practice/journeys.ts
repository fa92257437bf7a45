import type { ElementHandle, Locator, Page } from "playwright-core";
import type { Page as PopupPage } from "puppeteer-core";
import type { Chromium } from "../browsers.ts";
import type { Practice } from "./pages/practice.ts";

/** A practice site, and how one gets to its post box. */
export interface Site {
  readonly name: string;
  readonly url: string;
  /** The button that opens the dialog with the post box, where the site has one. */
  readonly opens?: string;
  /** The box that is meant, where others stand on the page from the start. */
  readonly box?: string;
}

export const sites: readonly Site[] = [
  { name: "X", url: "https://x.com/home" },
  { name: "Bluesky", url: "https://bsky.app/", opens: "Nieuwe post" },
  { name: "Mastodon", url: "https://mastodon.social/home" },
];

/** Opens a practice site and puts the caret in its post box. */
export async function openSite(page: Page, site: Site): Promise<Locator> {
  await page.goto(site.url);
  await page.waitForFunction(() => window.practice?.ready);
  if (site.opens) await page.getByRole("button", { name: site.opens }).first().click();
  await (await boxOf(page, site)).click();
  const composer = page.locator("stemmen-composer");
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).waitFor();
  return composer;
}

/** The post box of a site, once it is there. */
export async function boxOf(page: Page, { box: name }: Site): Promise<ElementHandle<HTMLElement>> {
  const box = await page.waitForFunction((name) => {
    const { boxes, box } = window.practice;
    return boxes.includes(name ?? boxes[0]!) && box(name ?? boxes[0]);
  }, name);
  return box.asElement() as ElementHandle<HTMLElement>;
}

/** The text as the site's own editor has it. */
export function postOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { boxes, text } = window.practice;
    return text(boxes[0]!);
  });
}

/** Asks the page under test: reads a value of `window.practice`, or calls what it offers. */
export function practiceOf<Name extends keyof Practice>(
  page: Page,
  name: Name,
  ...words: unknown[]
): Promise<
  Practice[Name] extends (...words: never[]) => infer Answer ? Awaited<Answer> : Practice[Name]
> {
  return page.evaluate(
    ([name, words]) => {
      const practice = window.practice as unknown as Record<string, unknown> | undefined;
      const value = practice?.[name];
      return typeof value === "function" ? value.apply(practice, words) : (value ?? []);
    },
    [name, words] as const,
  ) as never;
}

/** Puts a text in the open post box by the editor's own means, with the caret at its end. */
export async function setPost(page: Page, words: string, name?: string): Promise<void> {
  await page.evaluate(
    async ([words, name]) => {
      const { set, box, caret } = window.practice;
      box(name).focus();
      await set(words!, name);
      await caret(words!.length, words!.length, name);
    },
    [words, name],
  );
}

/** Puts the caret, or a selection, in the open post box by the editor's own means. */
export async function setCaret(page: Page, start: number, end = start): Promise<void> {
  await page.evaluate(
    async ([start, end]) => {
      const { boxes, caret } = window.practice;
      await caret(start, end, boxes[0]);
    },
    [start, end] as const,
  );
}

/** Waits until the composer says something, and gives what it says. */
export async function said(composer: Locator, words: RegExp): Promise<string> {
  const status = composer.getByRole("status").filter({ hasText: words });
  await status.waitFor();
  return (await status.textContent()) ?? "";
}

/** Journey 2: types a post, and puts the hashtag in with one press. */
export async function addHashtag(page: Page, composer: Locator, words: string): Promise<string> {
  await page.keyboard.type(words);
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
  return said(composer, /Klaar|staat al/);
}

/** Journey 3: looks a person up in the composer and puts the mention in the post. */
export async function addMention(composer: Locator, query: string, name: string): Promise<string> {
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.getByRole("searchbox", { name: "Zoek een politicus of partij" }).fill(query);
  await composer.getByRole("checkbox", { name }).check();
  await composer.getByRole("button", { name: "Zet in je bericht" }).click();
  return said(composer, /Klaar/);
}

/** Journey 1: opens the popup from the toolbar and types a query; gives the popup and the text of the first card, or of what stands there before one types. */
export async function lookUp(
  browser: Chromium,
  page: Page,
  query: string,
  shows = query ? ".card" : ".here",
): Promise<{ popup: PopupPage; card: string }> {
  const popup = await browser.openPopup(page);
  await popup.waitForSelector("#query:focus");
  await popup.keyboard.type(query);
  const card = await popup.waitForSelector(shows);
  return { popup, card: (await card!.evaluate((element) => element.textContent)) ?? "" };
}
