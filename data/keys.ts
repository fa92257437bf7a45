/** The keys that work anywhere in the browser: the name that the browser knows each by, and the key it has at first. */
export const shortcuts = {
  open: { command: "_execute_action", keys: "Alt+Shift+M" },
  tag: { command: "add-hashtag", keys: "Alt+Shift+H" },
} as const;

export type ShortcutId = keyof typeof shortcuts;

export const shortcutIds = ["open", "tag"] as const satisfies readonly ShortcutId[];
