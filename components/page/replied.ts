/** How far up from a box the page may name whom a reply goes to. */
const bounds = '[role="dialog"], dialog, form, article, [role="article"]';

/**
 * The handles, without `@`, that stand beside a box in the dialog, form or post that holds it: those of whom a reply
 * goes to. None when the box stands by itself in the page.
 */
export function repliedTo(box: HTMLElement): string[] {
  const around = box.closest<HTMLElement>(bounds);
  if (!around) return [];
  const handles = new Set<string>();
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (box.contains(node)) continue;
    // A post that is replied to names others in its text; only a piece that is a handle alone is whom it is by.
    const handle = /^\s*@([\p{L}\p{N}_.-]+(?:@[\w.-]+)?)\s*$/u.exec(node.nodeValue ?? "")?.[1];
    if (handle) handles.add(handle);
  }
  return [...handles];
}
