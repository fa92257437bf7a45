import { parseDraft, type StoryDraft } from "@/data/drafts.ts";

const prefix = "held:";

/** A draft as it was at the last key, until it is kept. */
export interface Held {
  readonly draft: StoryDraft;
  /** The mark of the edit that it goes on from. */
  readonly seen: string;
  /** The window that held it. */
  readonly writer: string;
  /** Where and how it stands in the storage, to know whether it is still the same. */
  readonly key: string;
  readonly text: string;
}

/**
 * Holds a draft at once: the extension's own storage answers later, and a page that closes meanwhile gets no answer
 * (Firefox, 2026-11). There may be no room, or no such storage; then the draft has the other way only.
 */
export function hold(draft: StoryDraft, seen: string, writer: string): void {
  try {
    localStorage.setItem(prefix + writer, JSON.stringify({ draft, seen }));
  } catch {
    // An older draft must not come back over a newer one.
    release(writer);
  }
}

/** Lets go of what a writer held, once that is kept. */
export function release(writer: string): void {
  try {
    localStorage.removeItem(prefix + writer);
  } catch {}
}

/** What pages held and did not keep. */
export function heldDrafts(): Held[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => parseHeld(key, localStorage.getItem(key) ?? ""));
  } catch {
    return [];
  }
}

/** Lets go of what was held, unless something newer is held since. */
export function forgetHeld({ key, text }: Held): void {
  try {
    if (localStorage.getItem(key) === text) localStorage.removeItem(key);
  } catch {}
}

/** Lets go of all that is held, also of what cannot be read. */
export function forgetAllHeld(): void {
  try {
    localStorage.clear();
  } catch {}
}

function parseHeld(key: string, text: string): Held[] {
  try {
    const value = JSON.parse(text);
    const draft = parseDraft(value.draft);
    return draft
      ? [{ draft, seen: String(value.seen), writer: key.slice(prefix.length), key, text }]
      : [];
  } catch {
    return [];
  }
}
