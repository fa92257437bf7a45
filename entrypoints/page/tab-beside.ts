import { browser } from "wxt/browser";
import type { View } from "@/components/messages.ts";
import { look as lookAtTab } from "../popup/tab.ts";

/** In the side panel there is a tab beside this page; in a tab of its own there is none. */
const isBeside = browser.tabs.getCurrent().then((tab) => tab === undefined);

/** What the tab beside this page offers; undefined where there is none. */
export async function look(): Promise<View | undefined> {
  return (await isBeside) ? lookAtTab() : undefined;
}

/** Calls back each time when another tab, or another page in it, may stand beside this page. */
export function watchTab(onChange: () => void): void {
  addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) onChange();
  });
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener((_id, { status }, { active }) => {
    if (status === "complete" && active) onChange();
  });
}
