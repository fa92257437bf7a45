import { browser } from "wxt/browser";

/**
 * Opens the full page beside the tab: Chrome's side panel, or Firefox's sidebar. Both want it straight from the press.
 * Undefined where the browser has no such place, as on a phone.
 */
export const openBeside = import.meta.env.FIREFOX ? firefoxSidebar() : chromeSidePanel();

function chromeSidePanel(): (() => void) | undefined {
  if (!browser.sidePanel?.open) return undefined;
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => {
    if (windowId !== undefined) void browser.sidePanel.open({ windowId }).then(() => close());
  };
}

function firefoxSidebar(): (() => void) | undefined {
  // The types are Chrome's. 2026-11
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction && (() => void sidebarAction.open().then(() => close()));
}
