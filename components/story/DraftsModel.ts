import { batch, computed, createModel, signal } from "@preact/signals";
import {
  additions,
  isBlank,
  isSame,
  markOf,
  newDraft,
  readFile,
  type StoryDraft,
  writeFile,
} from "@/data/drafts.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Kept, KeptDrafts } from "../drafts.ts";
import type { Status } from "../StatusModel.ts";

/** What drafts need from outside. */
export interface DraftsActs {
  read(): Promise<KeptDrafts>;
  /** Keeps a draft, unless another window changed it since the edit with the mark `seen`. */
  keep(draft: StoryDraft, seen: string, writer: string): Promise<Kept>;
  /** Holds a draft at once, until it is kept or let go of. */
  hold(draft: StoryDraft, seen: string, writer: string): void;
  release(writer: string): void;
  add(draft: StoryDraft): Promise<void>;
  turnTo(id: string): Promise<void>;
  forget(id: string): Promise<void>;
  forgetEverything(): Promise<void>;
  newId(): string;
  /** Now, in ISO 8601 with time. */
  now(): string;
  /** This window, as no other is called. */
  readonly writer: string;
}

/** The stories on this device: the one somebody writes, kept at every key, and the others. */
export const DraftsModel = createModel(
  (acts: DraftsActs, status: Status, words: () => Messages["drafts"]) => {
    const voice = status.voice();
    const blank = (part: Partial<StoryDraft> = {}) => ({
      ...newDraft(acts.newId(), acts.now()),
      ...part,
    });
    const current = signal<StoryDraft>(blank());
    const others = signal<readonly StoryDraft[]>([]);
    const unreadable = signal<readonly unknown[]>([]);
    const isLoaded = signal(false);
    const isKept = signal(true);
    const forgotten = signal<StoryDraft | undefined>();
    const isAsking = signal(false);
    /** The number of the last edit on this device. */
    let lastEdit = 0;
    /** The mark of the edit that the current draft goes on from. */
    let seen = "";
    /** What of the current draft is not kept yet. */
    let pending: "nothing" | "caret" | "words" = "nothing";

    let queue: Promise<unknown> = Promise.resolve();
    /** Reads and writes one after another, so that nothing old comes after something new. */
    function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
      const turn = queue.then(act);
      queue = turn.catch(() => {});
      return turn;
    }

    /** Remembers what is still to be kept. */
    function owe(what: typeof pending) {
      if (pending !== "words") pending = what;
    }

    /** Shows a draft as it is kept. */
    function show(draft: StoryDraft) {
      current.value = draft;
      seen = markOf(draft);
      pending = "nothing";
    }

    async function write() {
      while (pending !== "nothing") {
        const draft = current.value;
        const what = pending;
        pending = "nothing";
        try {
          const kept = await acts.keep(draft, seen, acts.writer);
          if (kept.isKept) seen = markOf(draft);
          else settle(kept.other, what);
          isKept.value = true;
        } catch {
          owe(what);
          if (isKept.value) voice.say(words().notKept);
          isKept.value = false;
          return;
        }
      }
      acts.release(acts.writer);
    }

    /** The same draft was changed in another window: the newest is shown, and where both were changed there are two. */
    function settle(other: StoryDraft | undefined, what: typeof pending) {
      if (other) lastEdit = Math.max(lastEdit, other.edit);
      const isOurs = what === "words" || pending === "words";
      if (other && (!isOurs || isSame(other, current.value))) {
        show(other);
        return;
      }
      batch(() => {
        if (isBlank(current.value)) {
          // Erased here and changed there: what was changed stays.
          show(other ?? blank());
          return;
        }
        current.value = { ...current.value, id: acts.newId() };
        seen = "";
        pending = "words";
        if (!other) return;
        others.value = [other, ...others.value.filter(({ id }) => id !== other.id)];
        voice.say(words().split);
      });
    }

    /** Keeps what was changed, now. */
    const flush = () => inTurn(write);

    function put(draft: StoryDraft, what: "caret" | "words") {
      current.value = draft;
      owe(what);
      acts.hold(draft, seen, acts.writer);
      void flush();
    }

    function change(part: Partial<StoryDraft>) {
      lastEdit += 1;
      const edit = { changed: acts.now(), edit: lastEdit, writer: acts.writer };
      put({ ...current.value, ...part, ...edit }, "words");
    }

    /** Puts the current draft among the others, unless there is nothing in it. */
    function withCurrent(): readonly StoryDraft[] {
      return isBlank(current.value) ? others.value : [current.value, ...others.value];
    }

    /** Makes another draft the current one; false when the one on the screen could not be kept, and stays. */
    async function turnTo(draft: StoryDraft): Promise<boolean> {
      await flush();
      if (pending !== "nothing") {
        voice.say(words().notKept);
        return false;
      }
      batch(() => {
        others.value = withCurrent().filter(({ id }) => id !== draft.id);
        show(draft);
      });
      return true;
    }

    async function read() {
      await write();
      const kept = await acts.read();
      lastEdit = Math.max(lastEdit, ...kept.drafts.map(({ edit }) => edit));
      const last = kept.drafts.find(({ id }) => id === kept.current) ?? kept.drafts[0];
      const still = kept.drafts.find(({ id }) => id === current.value.id);
      batch(() => {
        unreadable.value = kept.unreadable;
        // What was typed meanwhile stays.
        if (pending === "nothing") {
          // Somebody who began anew goes on with that; a draft that is gone was wiped in another window.
          const isNew = isLoaded.value && isBlank(current.value);
          const next = isNew ? current.value : (still ?? last ?? blank());
          if (next.id !== current.value.id || markOf(next) !== markOf(current.value)) show(next);
        }
        others.value = kept.drafts.filter(({ id }) => id !== current.value.id);
        isLoaded.value = true;
        if (pending === "nothing") isKept.value = true;
      });
      if (kept.isSplit) voice.say(words().split);
    }

    return {
      current,
      others,
      unreadable,
      isLoaded,
      isKept,
      isAsking,
      /** What was said last of the drafts. */
      told: voice.told,
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
          await inTurn(read);
        } catch {
          isLoaded.value = true;
          isKept.value = false;
          voice.say(words().notRead);
        }
      },
      /** Remembers where somebody writes; that is no edit. */
      moveCaret(caret: NonNullable<StoryDraft["caret"]>) {
        if (isLoaded.value && !isBlank(current.value)) put({ ...current.value, caret }, "caret");
      },
      /** Begins another draft, with a topic and people in it when they are given. */
      async startNew(part: Pick<Partial<StoryDraft>, "topic" | "chosen" | "network"> = {}) {
        if (!(await turnTo(blank()))) return;
        if (Object.keys(part).length > 0) change(part);
        voice.say(words().started);
      },
      async open(draft: StoryDraft) {
        if (!(await turnTo(draft))) return;
        // Not kept is no harm: another draft stands on the screen the next time.
        await acts.turnTo(draft.id).catch(() => {});
        voice.say(words().opened);
      },
      async forget(draft: StoryDraft) {
        try {
          await acts.forget(draft.id);
          others.value = others.value.filter(({ id }) => id !== draft.id);
          forgotten.value = draft;
          voice.say(words().forgotten);
        } catch {
          voice.say(words().notForgotten);
        }
      },
      async putBack() {
        const draft = forgotten.value;
        if (!draft) return;
        try {
          await acts.add(draft);
        } catch {
          voice.say(words().notKept);
          return;
        }
        others.value = [draft, ...others.value];
        forgotten.value = undefined;
        voice.say(words().restored);
      },
      askToForgetEverything(yes: boolean) {
        isAsking.value = yes;
      },
      async forgetEverything() {
        isAsking.value = false;
        const what = pending;
        pending = "nothing";
        try {
          await inTurn(acts.forgetEverything);
        } catch {
          pending = what;
          voice.say(words().notForgotten);
          return;
        }
        acts.release(acts.writer);
        batch(() => {
          show(blank());
          others.value = [];
          unreadable.value = [];
          forgotten.value = undefined;
          isKept.value = true;
        });
        voice.say(words().forgottenEverything);
      },
      /** The text of a file with everything in it. */
      file: () => writeFile(withCurrent(), unreadable.value),
      /** Adds the drafts of a file to those that are here. */
      async take(text: string) {
        const read = readFile(text);
        if ("problem" in read) {
          voice.say(words().problems[read.problem]);
          return;
        }
        await flush();
        const added = additions(withCurrent(), read.drafts, acts.newId);
        try {
          for (const draft of added) await acts.add(draft);
        } catch {
          voice.say(words().notTaken);
          return;
        } finally {
          const kept = await acts.read().catch(() => undefined);
          if (kept) others.value = kept.drafts.filter(({ id }) => id !== current.value.id);
        }
        voice.say(words().taken(added.length, read.lost));
      },
    };
  },
);

export type Drafts = InstanceType<typeof DraftsModel>;
