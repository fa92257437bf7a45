import { storage } from "wxt/utils/storage";
import { parseDraft, type StoryDraft } from "@/data/drafts.ts";

/** Each draft has a key of its own, so that one that cannot be read takes no other along. */
const prefix = "draft:";

/** Id of the draft that somebody worked on last. */
const current = storage.defineItem<string>("local:current-draft", { fallback: "" });

/** Everything that is kept of stories on this device. */
export interface KeptDrafts {
  /** The last changed one first. */
  readonly drafts: readonly StoryDraft[];
  /** Values that are no draft we can read; they stay where they are. */
  readonly unreadable: readonly unknown[];
  /** Id of the draft that somebody worked on last; "" when there is none. */
  readonly current: string;
}

/** Reads all drafts from the device. */
export async function readDrafts(): Promise<KeptDrafts> {
  const entries = Object.entries(await storage.snapshot("local")).filter(([key]) =>
    key.startsWith(prefix),
  );
  const drafts: StoryDraft[] = [];
  const unreadable: unknown[] = [];
  for (const [, value] of entries) {
    const draft = parseDraft(value);
    if (draft) drafts.push(draft);
    else unreadable.push(value);
  }
  drafts.sort((one, other) => other.changed.localeCompare(one.changed));
  return { drafts, unreadable, current: await current.getValue() };
}

/** Keeps a draft, and that somebody works on it; rejects when the storage is full or broken. */
export async function keepDraft(draft: StoryDraft): Promise<void> {
  await storage.setItems([
    { key: `local:${prefix}${draft.id}`, value: draft },
    { key: "local:current-draft", value: draft.id },
  ]);
}

/** Takes one draft off the device. */
export async function forgetDraft(id: string): Promise<void> {
  await storage.removeItem(`local:${prefix}${id}`);
}

/** Empties the storage of the extension: drafts, corrections and settings. */
export async function forgetEverything(): Promise<void> {
  await storage.clear("local");
}
