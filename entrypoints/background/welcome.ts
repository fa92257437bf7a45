import { browser } from "wxt/browser";

/** Shows what the extension does, once, to who has just installed it. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener((details) => {
    // Firefox says so of an extension that is only tried out, by who makes it.
    const isTemporary = "temporary" in details && details.temporary === true;
    if (details.reason !== "install" || isTemporary) return;
    void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });
}
