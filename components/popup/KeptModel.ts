import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { type Kept, most } from "@/data/kept.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Status } from "../StatusModel.ts";
import { keyOf, type Subject } from "../subject.ts";

/** Where it is kept whom the user saved, looked up and chose. */
export interface KeptActs {
  load(): Promise<Kept>;
  save(part: keyof Kept, keys: readonly string[]): Promise<void>;
  /** Calls back when another window of ours changed something. */
  watch(onChange: () => void): void;
}

const nobody: Kept = { favourites: [], recent: [], chosen: [] };

/** Whom the user saved, looked up last, and chose for a post; all of it stays on the device. */
export const KeptModel = createModel(
  (
    acts: KeptActs,
    known: ReadonlySignal<ReadonlyMap<string, Subject>>,
    status: Status,
    words: () => Messages["kept"],
  ) => {
    const kept = signal<Kept>(nobody);
    let saving = 0;
    let reading = Promise.resolve();

    const subjectsOf = (part: keyof Kept) =>
      computed(() => kept.value[part].flatMap((key) => known.value.get(key) ?? []));
    const setOf = (part: keyof Kept) => computed(() => new Set(kept.value[part]));
    const favourites = subjectsOf("favourites");
    const recent = subjectsOf("recent");
    const chosen = subjectsOf("chosen");
    const favouriteKeys = setOf("favourites");
    const chosenKeys = setOf("chosen");

    /** Changes one list on the screen at once and on the device; false when it could not be kept there. */
    async function change(part: keyof Kept, keys: readonly string[]): Promise<boolean> {
      kept.value = { ...kept.value, [part]: keys };
      saving += 1;
      try {
        await acts.save(part, keys);
        return true;
      } catch {
        return false;
      } finally {
        saving -= 1;
      }
    }

    const without = (part: keyof Kept, subject: Subject) =>
      kept.value[part].filter((key) => key !== keyOf(subject));

    /** Does what was asked and says so, or says that it lasts only until this window closes. */
    async function changeAloud(part: keyof Kept, keys: readonly string[], done: string) {
      status.say(done);
      if (!(await change(part, keys))) status.say(words().notKept);
    }

    async function read() {
      try {
        kept.value = await acts.load();
      } catch {
        // What cannot be read is not shown; it stays where it is.
      }
    }
    function load(): Promise<void> {
      reading = read();
      return reading;
    }
    // A change of our own comes back too, and may be older than what is on the screen.
    acts.watch(() => {
      if (saving === 0) void load();
    });

    return {
      load,
      /** Keys of whom the facts must have, for them to be shown. */
      keys: computed(() => Object.values(kept.value).flat() as string[]),
      favourites,
      /** Whom one looked up last and did not save. */
      recent: computed(() =>
        recent.value.filter((subject) => !favouriteKeys.value.has(keyOf(subject))),
      ),
      chosen,
      /** For a screen that goes along with what is kept: a function of a model is not followed. */
      favouriteKeys,
      chosenKeys,
      async setFavourite(subject: Subject, yes: boolean) {
        await reading;
        const others = without("favourites", subject);
        const keys = yes ? [...others, keyOf(subject)].slice(-most.favourites) : others;
        await changeAloud(
          "favourites",
          keys,
          (yes ? words().saved : words().unsaved)(subject.name),
        );
      },
      async choose(subject: Subject, yes: boolean) {
        await reading;
        const others = without("chosen", subject);
        if (yes && others.length >= most.chosen) {
          status.say(words().full(most.chosen));
          return;
        }
        const keys = yes ? [...others, keyOf(subject)] : others;
        await changeAloud(
          "chosen",
          keys,
          (yes ? words().chosen : words().unchosen)(subject.name, keys.length),
        );
      },
      /** Remembers without a word that somebody was looked up or used. */
      async visit(...subjects: readonly Subject[]) {
        await reading;
        const added = subjects.map(keyOf);
        const keys = [...new Set([...added, ...kept.value.recent])].slice(0, most.recent);
        if (keys.join() !== kept.value.recent.join()) await change("recent", keys);
      },
      async forget(subject: Subject) {
        await changeAloud("recent", without("recent", subject), words().forgotten(subject.name));
      },
    };
  },
);
