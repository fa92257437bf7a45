import { activeElement } from "./active-element.ts";
import { lastBox } from "./post-boxes.ts";
import { isTextField } from "./text-field.ts";

/**
 * The box that an act from outside the page is meant for: the text field with the focus, else the post box
 * that was entered last, else the first post box to be seen; undefined when there is none.
 */
export function findBox(selectors: readonly string[]): HTMLElement | undefined {
  const active = focusedField();
  if (active && isTextField(active)) return active;
  const last = lastBox();
  if (last && isVisible(last)) return last;
  if (selectors.length === 0) return undefined;
  return [...document.querySelectorAll<HTMLElement>(selectors.join())].find(isVisible);
}

/** What has the focus, when that is something other than the page as a whole. */
export function focusedField(): Element | undefined {
  const active = activeElement();
  return active && active !== active.ownerDocument.body ? active : undefined;
}

function isVisible(box: HTMLElement): boolean {
  return box.checkVisibility({ visibilityProperty: true });
}
