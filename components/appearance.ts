import type { Appearance } from "@/data/appearance.ts";
import { readAppearance, watchAppearance } from "./settings.ts";

/**
 * Makes a screen look as the user wants. The element is the root of a page of ours, or what stands in our shadow root on
 * somebody else's page; `theme.css` says what each choice means, without `!important`, so that a reader's own styles stay stronger.
 */
export function dress(element: HTMLElement, { size, spacing, contrast }: Appearance): void {
  element.classList.add("dressed");
  Object.assign(element.dataset, { size, spacing, contrast });
}

/** Makes a page of ours look as the user wants, now and after every change in the settings. */
export function dressPage(): Promise<void> {
  const look = (appearance: Appearance) => dress(document.documentElement, appearance);
  watchAppearance(look);
  return readAppearance().then(look);
}
