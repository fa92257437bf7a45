/** How far up from a box the page may name whom a reply goes to. */
const bounds = '[role="dialog"], dialog, form, article, [role="article"]';

/** Whom a post answers or quotes, by the handles that stand beside its box, without `@`. */
export interface Around {
  /** Those of whom the post is an answer to: they stand before the box. */
  readonly replied: readonly string[];
  /** Those of whom a post is quoted: they stand behind the box. */
  readonly quoted: readonly string[];
}

/**
 * Whom the post in a box answers or quotes, by what stands in the dialog, form or post that holds the box. Nobody when
 * the box stands by itself in the page.
 */
export function handlesAround(box: HTMLElement): Around {
  const around = box.closest<HTMLElement>(bounds);
  const replied = new Set<string>();
  const quoted = new Set<string>();
  if (!around) return { replied: [], quoted: [] };
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (box.contains(node)) continue;
    // A post that is replied to names others in its text; only a piece that is a handle alone is whom it is by.
    const handle = /^\s*@([\p{L}\p{N}_.-]+(?:@[\w.-]+)?)\s*$/u.exec(node.nodeValue ?? "")?.[1];
    // A site's own list of suggestions is nobody's post.
    if (!handle || node.parentElement?.closest('[role="listbox"]')) continue;
    const isBefore = box.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
    (isBefore ? replied : quoted).add(handle);
  }
  return { replied: [...replied], quoted: [...quoted].filter((handle) => !replied.has(handle)) };
}
