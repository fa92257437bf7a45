import { createModel, effect, signal } from "@preact/signals";

/** Milliseconds of rest before a count is said, so that typing on does not talk over itself. */
const rest = 600;

/** The one line that a screen reader is told: acts at once, counts after a rest, never the same text twice in a row. */
export const StatusModel = createModel(() => {
  const text = signal("");
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (words: string) => {
    clearTimeout(timer);
    text.value = words;
  };
  effect(() => () => clearTimeout(timer));

  return {
    text,
    say,
    /** Says the words when nothing else was said in the meantime; an empty text takes the line away at once. */
    sayAfterRest(words: string) {
      clearTimeout(timer);
      if (words) timer = setTimeout(say, rest, words);
      else text.value = "";
    },
  };
});

export type Status = InstanceType<typeof StatusModel>;
