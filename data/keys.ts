/** The keys that work anywhere in the browser: the name that the browser knows each by, and the key it has at first. */
export const shortcuts = {
  open: { command: "_execute_action", keys: "Alt+Shift+M" },
  tag: { command: "add-hashtag", keys: "Alt+Shift+H" },
} as const;

export type ShortcutId = keyof typeof shortcuts;

export const shortcutIds = ["open", "tag"] as const satisfies readonly ShortcutId[];

/** Every key that does something of ours, in the order of the keyboard map of the help page. */
export const keyMap = [
  { id: "open", keys: shortcuts.open.keys },
  { id: "tag", keys: shortcuts.tag.keys },
  { id: "next", keys: "Tab" },
  { id: "back", keys: "Shift+Tab" },
  { id: "press", keys: "Enter" },
  { id: "choose", keys: "Space" },
  { id: "leave", keys: "Escape" },
  { id: "undo", keys: "Control+Z" },
] as const;

export type KeyId = (typeof keyMap)[number]["id"];

/** A key as a reader finds it on the keyboard. */
export function writeKeys(keys: string, space: string): string {
  return keys.replace("Control", "Ctrl").replace("Escape", "Esc").replace("Space", space);
}
