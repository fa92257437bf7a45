import { batch, computed, createModel, signal } from "@preact/signals";
import {
  additions,
  isBlank,
  newDraft,
  readFile,
  type StoryDraft,
  writeFile,
} from "@/data/drafts.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { KeptDrafts } from "../drafts.ts";
import type { Status } from "../StatusModel.ts";

/** What drafts need from outside. */
export interface DraftsActs {
  read(): Promise<KeptDrafts>;
  keep(draft: StoryDraft): Promise<void>;
  forget(id: string): Promise<void>;
  forgetEverything(): Promise<void>;
  newId(): string;
  /** Now, in ISO 8601 with time. */
  now(): string;
}

/** Milliseconds after a key within which a draft is kept. */
const soon = 250;

/** The stories on this device: the one somebody writes, kept at every key, and the others. */
export const DraftsModel = createModel(
  (acts: DraftsActs, status: Status, words: () => Messages["drafts"]) => {
    const blank = () => newDraft(acts.newId(), acts.now());
    const current = signal<StoryDraft>(blank());
    const others = signal<readonly StoryDraft[]>([]);
    const unreadable = signal<readonly unknown[]>([]);
    const isLoaded = signal(false);
    const isKept = signal(true);
    const forgotten = signal<StoryDraft | undefined>();
    const isAsking = signal(false);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isChanged = false;

    /** Keeps what was changed, now. */
    async function flush() {
      clearTimeout(timer);
      timer = undefined;
      if (!isChanged) return;
      isChanged = false;
      try {
        // Nothing is kept of a draft with nothing in it.
        if (isBlank(current.value)) await acts.forget(current.value.id);
        else await acts.keep(current.value);
        isKept.value = true;
      } catch {
        isChanged = true;
        if (isKept.value) status.say(words().notKept);
        isKept.value = false;
      }
    }

    function change(part: Partial<StoryDraft>) {
      current.value = { ...current.value, ...part, changed: acts.now() };
      isChanged = true;
      // The timer is not set again at the next key, or who types on would keep nothing.
      timer ??= setTimeout(() => void flush(), soon);
    }

    /** Puts the current draft among the others, unless there is nothing in it. */
    function withCurrent(): readonly StoryDraft[] {
      return isBlank(current.value) ? others.value : [current.value, ...others.value];
    }

    /** Makes another draft the current one; false when the one on the screen could not be kept, and stays. */
    async function turnTo(draft: StoryDraft): Promise<boolean> {
      await flush();
      if (isChanged) {
        status.say(words().notKept);
        return false;
      }
      batch(() => {
        others.value = withCurrent().filter(({ id }) => id !== draft.id);
        current.value = draft;
      });
      return true;
    }

    return {
      current,
      others,
      unreadable,
      isLoaded,
      isKept,
      isAsking,
      /** The draft that was wiped last, as long as it can be put back. */
      forgotten,
      change,
      flush,
      /** Whether there is anything on the device or on the screen to carry away. */
      hasAny: computed(
        () => !isBlank(current.value) || others.value.length > 0 || unreadable.value.length > 0,
      ),
      /** Reads what the device has; what is on the screen and not kept yet stays. */
      async load() {
        try {
          const kept = await acts.read();
          const last = kept.drafts.find(({ id }) => id === kept.current) ?? kept.drafts[0];
          const still = kept.drafts.find(({ id }) => id === current.value.id);
          const isNew = isBlank(current.value);
          batch(() => {
            unreadable.value = kept.unreadable;
            if (!isChanged) {
              // Somebody who began anew goes on with that; a draft that is gone was wiped in another tab.
              const next = isLoaded.value && isNew ? current.value : (still ?? last ?? blank());
              if (next.changed !== current.value.changed || next.id !== current.value.id)
                current.value = next;
            }
            others.value = kept.drafts.filter(({ id }) => id !== current.value.id);
            isLoaded.value = true;
          });
        } catch {
          isLoaded.value = true;
          isKept.value = false;
          status.say(words().notRead);
        }
      },
      async startNew() {
        if (await turnTo(blank())) status.say(words().started);
      },
      async open(draft: StoryDraft) {
        if (!(await turnTo(draft))) return;
        isChanged = true;
        await flush();
        status.say(words().opened);
      },
      async forget(draft: StoryDraft) {
        try {
          await acts.forget(draft.id);
          others.value = others.value.filter(({ id }) => id !== draft.id);
          forgotten.value = draft;
          status.say(words().forgotten);
        } catch {
          status.say(words().notForgotten);
        }
      },
      async putBack() {
        const draft = forgotten.value;
        if (!draft) return;
        try {
          await acts.keep(draft);
          if (!isBlank(current.value)) await acts.keep(current.value);
        } catch {
          status.say(words().notKept);
          return;
        }
        others.value = [draft, ...others.value];
        forgotten.value = undefined;
        status.say(words().restored);
      },
      askToForgetEverything(yes: boolean) {
        isAsking.value = yes;
      },
      async forgetEverything() {
        clearTimeout(timer);
        timer = undefined;
        const wasChanged = isChanged;
        isChanged = false;
        isAsking.value = false;
        try {
          await acts.forgetEverything();
        } catch {
          isChanged = wasChanged;
          status.say(words().notForgotten);
          return;
        }
        batch(() => {
          current.value = blank();
          others.value = [];
          unreadable.value = [];
          forgotten.value = undefined;
          isKept.value = true;
        });
        status.say(words().forgottenEverything);
      },
      /** The text of a file with everything in it. */
      file: () => writeFile(withCurrent(), unreadable.value),
      /** Adds the drafts of a file to those that are here. */
      async take(text: string) {
        const read = readFile(text);
        if ("problem" in read) {
          status.say(words().problems[read.problem]);
          return;
        }
        await flush();
        const added = additions(withCurrent(), read.drafts, acts.newId);
        try {
          for (const draft of added) await acts.keep(draft);
          if (!isBlank(current.value)) await acts.keep(current.value);
        } catch {
          status.say(words().notTaken);
          return;
        } finally {
          const kept = await acts.read().catch(() => undefined);
          if (kept) others.value = kept.drafts.filter(({ id }) => id !== current.value.id);
        }
        status.say(words().taken(added.length, read.lost));
      },
    };
  },
);

export type Drafts = InstanceType<typeof DraftsModel>;
