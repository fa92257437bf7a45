import { computed, createModel, effect, signal } from "@preact/signals";

/** Milliseconds of rest before a count is said, so that typing on does not talk over itself. */
const rest = 600;

/** Milliseconds for which the line is empty before the same words are said again; what changes and is back at once is not heard. */
const pause = 100;

/** The one line that a screen reader is told: acts at once and each time, counts after a rest and never twice in a row. */
export const StatusModel = createModel(() => {
  const text = signal("");
  let later: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isPassing = false;

  const stop = () => {
    clearTimeout(later);
    clearTimeout(again);
  };
  const say = (words: string) => {
    stop();
    isPassing = false;
    const isAgain = words !== "" && words === text.value;
    text.value = isAgain ? "" : words;
    if (isAgain)
      again = setTimeout(() => {
        text.value = words;
      }, pause);
  };
  effect(() => stop);

  return {
    text,
    say,
    /** Somebody who says things here, and sees them elsewhere on the screen as long as nothing else is said. */
    voice() {
      const said = signal("");
      return {
        told: computed(() => (text.value === said.value ? said.value : "")),
        say(words: string) {
          said.value = words;
          say(words);
        },
      };
    },
    /** Says the words when nothing else was said in the meantime; an empty text takes back what was said this way. */
    sayAfterRest(words: string) {
      clearTimeout(later);
      if (words) {
        later = setTimeout(() => {
          text.value = words;
          isPassing = true;
        }, rest);
      } else if (isPassing) {
        text.value = "";
      }
    },
  };
});

export type Status = InstanceType<typeof StatusModel>;
