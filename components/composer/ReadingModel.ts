import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Messages } from "@/data/locales/index.ts";
import { readingHints } from "@/data/reading.ts";
import type { Status } from "../StatusModel.ts";

/** Says what would make the post easier to read, for as long as somebody wants to see that; never of itself. */
export const ReadingModel = createModel(
  (text: ReadonlySignal<string>, status: Status, words: () => Messages["reading"]) => {
    const isAsked = signal(false);
    const hints = computed(() => (isAsked.value ? readingHints(text.value) : []));
    return {
      isAsked: computed(() => isAsked.value),
      hints,
      toggle() {
        isAsked.value = !isAsked.value;
        const { good, tips } = words();
        status.say(isAsked.value ? (hints.value.length > 0 ? tips : good) : "");
      },
      reset() {
        isAsked.value = false;
      },
    };
  },
);
