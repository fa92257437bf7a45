import { browser } from "wxt/browser";
import type { Shortcut } from "@/components/options/WishesModel.ts";
import { shortcutIds, shortcuts } from "@/data/keys.ts";

/** The keys that open the extension and put in the hashtag, as they are now; none where the browser has no such keys. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return shortcutIds.flatMap((id) => {
    const command = commands.find(({ name }) => name === shortcuts[id].command);
    return command ? [{ id, keys: command.shortcut ?? "" }] : [];
  });
}

/** Opens the browser's own page for keys, to which no page may link; undefined where there is none. */
export const changeKeys = import.meta.env.FIREFOX
  ? openFirefoxKeys()
  : () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });

function openFirefoxKeys(): (() => void) | undefined {
  // From Firefox 137 on; the types are Chrome's. 2026-11
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> } | undefined;
  return commands?.openShortcutSettings && (() => void commands.openShortcutSettings?.());
}
