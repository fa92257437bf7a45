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

/** Escape stops reading aloud, or leaves the composer, and never closes the site's own dialog; Enter at a name puts in who is chosen. */
function onKey(event: KeyboardEvent): void {
  if (event.type !== "keydown" || event.isComposing) return;
  const model = event.isTrusted && event.target ? composers.get(event.target) : undefined;
  if (event.key === "Escape") {
    event.preventDefault();
    if (model?.aloud.isReading.value) model.aloud.stop();
    else model?.close();
  }
  if (event.key === "Enter" && !event.repeat && isName(event.composedPath()[0])) {
    event.preventDefault();
    void model?.addMentions();
  }
}

function isName(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}
