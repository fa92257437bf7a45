import { storage } from "wxt/utils/storage";
import {
  isBlank,
  isSame,
  markOf,
  newestFirst,
  parseDraft,
  type StoryDraft,
} from "@/data/drafts.ts";
import { forgetAllHeld, forgetHeld, heldDrafts } from "./held-drafts.ts";

/** Each draft has a key of its own, so that one that cannot be read takes no other along. */
const prefix = "draft:";

/** Id of the draft that somebody worked on last. */
const current = storage.defineItem<string>("local:current-draft", { fallback: "" });

/** Everything that is kept of stories on this device. */
export interface KeptDrafts {
  /** The last edited one first. */
  readonly drafts: readonly StoryDraft[];
  /** Values that are no draft we can read; they stay where they are. */
  readonly unreadable: readonly unknown[];
  /** Id of the draft that somebody worked on last; "" when there is none. */
  readonly current: string;
  /** Whether a draft that was changed in two windows was just kept as two. */
  readonly isSplit: boolean;
}

/** What became of a draft that was to be kept: when not kept, what another window made of it. */
export type Kept =
  | { readonly isKept: true }
  | { readonly isKept: false; readonly other: StoryDraft | undefined };

/** Reads all drafts from the device, also what a page held that went away too soon. */
export async function readDrafts(): Promise<KeptDrafts> {
  const held = await recover();
  const entries = Object.entries(await storage.snapshot("local")).filter(([key]) =>
    key.startsWith(prefix),
  );
  const last: unknown = await current.getValue();
  const drafts = new Map<string, StoryDraft>();
  const unreadable: unknown[] = [];
  for (const [, value] of entries) {
    const draft = parseDraft(value);
    if (draft) drafts.set(draft.id, draft);
    else unreadable.push(value);
  }
  // There was no room for these: they are shown, and tried again the next time.
  for (const draft of held.left) drafts.set(draft.id, draft);
  return {
    drafts: [...drafts.values()].sort(newestFirst),
    unreadable,
    current: typeof last === "string" ? last : "",
    isSplit: held.isSplit,
  };
}

/** Keeps what pages held that went away too soon; gives what there was no room for. */
async function recover(): Promise<{ left: StoryDraft[]; isSplit: boolean }> {
  const left: StoryDraft[] = [];
  let isSplit = false;
  for (const held of heldDrafts()) {
    const { draft, seen, writer } = held;
    try {
      const kept = await keepDraft(draft, seen, writer);
      if (!kept.isKept && !isBlank(draft) && !(kept.other && isSame(kept.other, draft))) {
        // A window that is still open finds this out by itself.
        if (await isOpen(writer)) continue;
        await keepDraft({ ...draft, id: crypto.randomUUID() }, "", writer);
        isSplit = true;
      }
      forgetHeld(held);
    } catch {
      if (!isBlank(draft)) left.push(draft);
    }
  }
  return { left, isSplit };
}

/** Lets other windows know that this one is open, until it is closed. */
export function stayOpen(writer: string): void {
  void navigator.locks.request(lockOf(writer), () => new Promise(() => {})).catch(() => {});
}

async function isOpen(writer: string): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === lockOf(writer)) ?? false;
}

function lockOf(writer: string): string {
  return `window ${writer}`;
}

/**
 * Keeps a draft, and that somebody works on it, unless another window than `writer` changed it since the edit with the mark `seen`.
 * A draft with nothing in it is taken off the device. Rejects when the storage is full or broken.
 */
export function keepDraft(draft: StoryDraft, seen: string, writer: string): Promise<Kept> {
  return alone(async () => {
    const key = `local:${prefix}${draft.id}` as const;
    const value = await storage.getItem<unknown>(key);
    const there = parseDraft(value);
    const isOurs = there?.writer === writer;
    if (there && !isOurs && markOf(there) !== seen) return { isKept: false, other: there };
    if (!there && value != null) return { isKept: false, other: undefined };
    if (isOurs && there.edit > draft.edit) return { isKept: true };
    if (isBlank(draft)) await storage.removeItem(key);
    else
      await storage.setItems([
        { key, value: draft },
        { key: "local:current-draft", value: draft.id },
      ]);
    return { isKept: true };
  });
}

/** Adds a draft that nobody works on now. */
export async function addDraft(draft: StoryDraft): Promise<void> {
  await storage.setItem(`local:${prefix}${draft.id}`, draft);
}

/** Keeps which draft somebody works on. */
export async function turnToDraft(id: string): Promise<void> {
  await current.setValue(id);
}

/** Takes one draft off the device. */
export async function forgetDraft(id: string): Promise<void> {
  for (const held of heldDrafts()) if (held.draft.id === id) forgetHeld(held);
  await storage.removeItem(`local:${prefix}${id}`);
}

/** Empties the storage of the extension: drafts, corrections and settings. */
export async function forgetEverything(): Promise<void> {
  await storage.clear("local");
  await storage.clear("session");
  forgetAllHeld();
}

/** Whether a change of the storage is of drafts, and made by another window than this writer's. */
export function areChangedElsewhere(
  changes: Readonly<Record<string, { newValue?: unknown }>>,
  writer: string,
): boolean {
  return Object.entries(changes).some(
    ([key, { newValue }]) => key.startsWith(prefix) && parseDraft(newValue)?.writer !== writer,
  );
}

/** Longest time to wait for another window, in milliseconds; it may have been stopped by the browser. */
const longestWait = 2000;

/** Lets no other window of ours come between reading and writing. */
async function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  let hasBegun = false;
  try {
    return await navigator.locks.request(
      "drafts",
      { signal: AbortSignal.timeout(longestWait) },
      () => {
        hasBegun = true;
        return act();
      },
    );
  } catch (problem) {
    // Keeping it without waiting is better than not keeping it.
    if (!hasBegun) return act();
    throw problem;
  }
}
