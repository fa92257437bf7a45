import type { Composer } from "@/components/composer/ComposerModel.ts";
import { isEdge } from "@/components/composer/mount.tsx";
import { keeperKey, world } from "@/components/world.ts";

const composers = new WeakMap<EventTarget, Composer>();

/** Leads the keys typed in a composer to it, and keeps them from the page. */
export function leadKeys(host: HTMLElement, model: Composer): void {
  const keeper = world[keeperKey];
  composers.set(host, model);
  keeper?.hosts.add(host);
  if (keeper) Object.assign(keeper, { onKey, leaves });
}

/** Tab at the edge of a composer goes to the page, which may keep the focus inside its dialog. */
function leaves(event: KeyboardEvent): boolean {
  return event.key === "Tab" && isEdge(event.target, event.shiftKey);
}

/** Escape leaves the composer, and never closes the site's own dialog. */
function onKey(event: KeyboardEvent): void {
  if (event.type !== "keydown" || event.key !== "Escape" || event.isComposing) return;
  event.preventDefault();
  if (event.isTrusted && event.target) composers.get(event.target)?.close();
}
