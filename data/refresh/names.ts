import { words } from "../fold.ts";

/** A name as it is compared: words without accents and capitals, and without what a group of deserters puts before its name. */
export function alike(name: string): string {
  return words(name)
    .join(" ")
    .replace(/^(?:lid|groep|fractie) (?=.)/, "");
}
