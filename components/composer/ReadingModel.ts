import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { readingHints } from "@/data/reading.ts";

/** Says what would make the post easier to read, for as long as somebody wants to see that; never of itself. */
export const ReadingModel = createModel((text: ReadonlySignal<string>) => {
  const isAsked = signal(false);
  const hints = computed(() => (isAsked.value ? readingHints(text.value) : []));
  return {
    isAsked: computed(() => isAsked.value),
    hints,
    toggle() {
      isAsked.value = !isAsked.value;
    },
    reset() {
      isAsked.value = false;
    },
  };
});
