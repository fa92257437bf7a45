import { type Browser, browser } from "wxt/browser";
import { addressOf, viewOf } from "@/components/frame/views.ts";
import { type Finder, finderKey, world } from "@/components/world.ts";
import { escapeXml, type Line } from "@/data/address-bar.ts";

declare const importScripts: (...files: string[]) => void;

/** The facts, and the search in them. */
const files = ["/facts.js", "/look-up.js"] as const;

/** Whether the background is a worker, as in Chromium; in Firefox it is a document. */
const isWorker = typeof document === "undefined";

const bringIntoWorker = () => importScripts(...files);

/** How many lines a browser shows besides the first. */
const most = 5;

/** Looks people and parties up in the address bar, behind the word for it; the facts come when somebody types that. */
export function offerLookUp(): void {
  // Firefox for Android has no such thing.
  if (!browser.omnibox) return;
  // A worker may bring in later only what it brought in when it was installed.
  if (isWorker) addEventListener("install", bringIntoWorker);

  browser.omnibox.onInputStarted.addListener(() => void bring().catch(() => undefined));
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [first, ...others] = await find(text);
    browser.omnibox.setDefaultSuggestion({ description: written(first?.text ?? text) });
    suggest(others.map((line) => ({ content: nameOf(line), description: written(line.text) })));
  });
  browser.omnibox.onInputEntered.addListener(
    (text, disposition) => void addressFor(text).then((address) => open(address, disposition)),
  );
}

/** Brings the facts and the search in, once for as long as the background runs. */
async function bring(): Promise<Finder> {
  if (!world[finderKey]) {
    if (isWorker) bringIntoWorker();
    else for (const file of files) await bringIntoDocument(file);
  }
  return world[finderKey]!;
}

function bringIntoDocument(file: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const script = document.createElement("script");
  script.src = file;
  script.onload = () => resolve();
  script.onerror = reject;
  document.head.append(script);
  return promise;
}

/** Nobody, when the facts cannot be had. */
async function find(text: string): Promise<readonly Line[]> {
  return bring()
    .then((finder) => finder(text, most + 1))
    .catch(() => []);
}

/** How a line is written in the address bar once somebody goes to it. */
function nameOf({ kind, id }: Line): string {
  return addressOf(kind, id).slice(1);
}

/** In Chrome the lines are XML. */
function written(text: string): string {
  return import.meta.env.FIREFOX ? text : escapeXml(text);
}

/** The page of who was chosen, or who was found first as the first line says; looking up when nobody was found. */
async function addressFor(text: string): Promise<string> {
  const chosen = viewOf(`#${text}`);
  if (chosen.name === "person" || chosen.name === "party")
    return `/page.html${addressOf(chosen.name, chosen.id)}`;
  const [first] = await find(text);
  return first
    ? `/page.html#${nameOf(first)}`
    : `/page.html?q=${encodeURIComponent(text.toWellFormed())}${addressOf("lookUp")}`;
}

async function open(
  address: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  const url = browser.runtime.getURL(address as "/page.html");
  if (disposition === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === "newForegroundTab" });
}
