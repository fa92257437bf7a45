import { browser } from "wxt/browser";
import type { Placed, Request, View } from "@/components/messages.ts";

/** Brings the composer's script into the tab and asks it something; undefined where the browser keeps us out. */
async function ask<Reply>(request: Request): Promise<Reply | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["/composer.js"] });
    return (await browser.tabs.sendMessage(tab.id, request)) as Reply;
  } catch {
    // Browser pages, stores and the like: there is no way in, and the screen says so.
    return undefined;
  }
}

/** What the tab beside our screen offers; undefined where the browser keeps us out. */
export function look(): Promise<View | undefined> {
  return ask<View>({ kind: "look" });
}

/** Puts words in the post box of the tab beside our screen. */
export async function place(tokens: readonly string[]): Promise<Placed> {
  const placed = await ask<Placed>({ kind: "place", tokens: [...tokens] });
  return placed ?? { status: "failed", reason: "closed" };
}
