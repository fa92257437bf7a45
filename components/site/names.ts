import { fold } from "@/data/fold.ts";

/** Shows only the names on the page that have all words of a query, and gives how many there are. */
export function showNames(query: string): number {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const section of document.querySelectorAll<HTMLElement>(".names")) {
    let some = false;
    for (const line of section.querySelectorAll("li")) {
      const text = fold(line.textContent);
      line.hidden = !wanted.every((word) => text.includes(word));
      if (!line.hidden) {
        some = true;
        count += 1;
      }
    }
    section.hidden = !some;
  }
  return count;
}
