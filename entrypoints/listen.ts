import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type Keeper, keeperKey, world } from "@/components/world.ts";

/**
 * The idle script: waits for somebody to go to a text field, and only then asks for the composer.
 * It stands on the page before the page's own scripts, so that it hears keys first.
 */
export default defineUnlistedScript(() => {
  if (world[keeperKey]) return;
  const keeper: Keeper = { hosts: new WeakSet() };
  world[keeperKey] = keeper;

  const held = new Set<string>();
  const keep = (event: Event) => {
    const { type, code } = event as KeyboardEvent;
    // A key that went down in a composer also comes up there, even when the focus moved in between.
    const isHeld = type === "keyup" && held.delete(code);
    const isOurs = event.target !== null && keeper.hosts.has(event.target);
    if (!isHeld && !isOurs) return;
    if (isOurs && keeper.leaves?.(event as KeyboardEvent)) return;
    if (type === "keydown") held.add(code);
    event.stopImmediatePropagation();
    if (isOurs) keeper.onKey?.(event as KeyboardEvent);
  };
  for (const type of ["keydown", "keypress", "keyup"]) addEventListener(type, keep, true);

  const wake = (target: EventTarget | null | undefined) => {
    const isText =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLElement && target.isContentEditable);
    if (!isText) return;
    removeEventListener("focusin", onFocus, true);
    // After an update of the extension this old script has lost its connection; it then stays quiet.
    try {
      chrome.runtime.sendMessage({ kind: "wake" });
    } catch {}
  };
  const onFocus = (event: Event) => wake(event.composedPath()[0]);
  addEventListener("focusin", onFocus, true);
  addEventListener("DOMContentLoaded", () => wake(document.activeElement), { once: true });
});

declare const chrome: { runtime: { sendMessage(message: { kind: "wake" }): void } };
