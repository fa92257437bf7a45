/** Whom the user keeps on this device, as keys of parties and people (`party-d66`, `person-rob-jetten`). */
export interface Kept {
  /** Saved to come back to. */
  readonly favourites: readonly string[];
  /** Looked up or used last, newest first. */
  readonly recent: readonly string[];
  /** Chosen for the next post. */
  readonly chosen: readonly string[];
}

/** How many are kept at most of each; a post takes no more names, and a longer list is no help. */
export const most = { favourites: 100, recent: 10, chosen: 10 } as const satisfies Record<
  keyof Kept,
  number
>;

const key = /^(?:party|person)-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The keys in a value from storage, each once; whatever is no key is left out. */
export function parseKeys(value: unknown, part: keyof Kept): string[] {
  if (!Array.isArray(value)) return [];
  const keys = value.filter((one): one is string => typeof one === "string" && key.test(one));
  return [...new Set(keys)].slice(0, most[part]);
}
