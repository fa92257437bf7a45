/** Where the popup keeps, beside the settings, in which language it was read last: only this can be read at once. */
const key = "popup-language";

/** Keeps a first screen in Dutch out of sight, until `settle`, unless it is known that Dutch was read here last. */
export function holdForOtherLanguage(): void {
  if (localStorage.getItem(key) !== "nl") document.documentElement.dataset.waits = "";
}

/** The popup stands in this language now: it may be seen, and the next one knows. */
export function settle(code: string): void {
  delete document.documentElement.dataset.waits;
  localStorage.setItem(key, code);
}
