import { browser } from "wxt/browser";
import type { Request } from "@/components/messages.ts";
import { language } from "@/components/settings.ts";
import { campaignTag } from "@/data/campaign.ts";
import { backgroundWords } from "./words.ts";

const menuId = "add-hashtag";

/** Offers the hashtag in the menu of every text field and on a key, on any site. */
export function offerHashtag(): void {
  // Firefox for Android has no menus and no keys.
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuId) void placeHashtag(tab?.id, info.frameId);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === menuId) void placeHashtag(tab?.id);
  });
  browser.runtime.onInstalled.addListener(() => {
    void language.getValue().then(makeMenu);
  });
  language.watch((code) => void makeMenu(code));
}

async function makeMenu(code: unknown): Promise<void> {
  await browser.contextMenus?.removeAll();
  const { menu } = backgroundWords(code);
  browser.contextMenus?.create({ id: menuId, title: menu, contexts: ["editable"] });
}

/** Puts the hashtag in the field with the focus; the menu press or key gives access to this one tab. */
async function placeHashtag(tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId === undefined) return;
  const request: Request = { kind: "place-here", tokens: [campaignTag] };
  // A frame of another site may be closed to us; the page around it is not.
  for (const frame of new Set([frameId, 0])) {
    try {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frame] },
        files: ["/composer.js"],
      });
      await browser.tabs.sendMessage(tabId, request, { frameId: frame });
      return;
    } catch {}
  }
}
