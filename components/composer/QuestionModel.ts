import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { question, type Topic } from "@/data/topics.ts";

/** What stands for whoever is asked, so that the words stay when somebody else is chosen. */
const someone = "{who}";

/** A question to put in the post, from the examples of a topic or in somebody's own words. */
export const QuestionModel = createModel(
  (topics: ReadonlySignal<readonly Topic[]>, who: ReadonlySignal<string>) => {
    const isOn = signal(false);
    const turn = signal(0);
    const own = signal<string | undefined>();
    const example = computed(() => {
      const [topic] = topics.value;
      return topic ? question(topic, turn.value, someone) : "";
    });
    const template = computed(() => own.value ?? example.value);
    const text = computed(() => template.value.replaceAll(someone, () => who.value).trim());

    return {
      isOn: computed(() => isOn.value && example.value !== ""),
      isPossible: computed(() => example.value !== ""),
      text,
      /** Whether the question is one of the examples, word for word. */
      isExample: computed(() => {
        const [topic] = topics.value;
        return topic?.questions.some((one) => one.trim() === template.value.trim()) ?? false;
      }),
      add() {
        isOn.value = true;
      },
      leaveOut() {
        isOn.value = false;
        own.value = undefined;
      },
      another() {
        own.value = undefined;
        turn.value += 1;
      },
      /** Keeps what somebody made of it; a post gets it on one line. */
      write(words: string) {
        const line = words.replace(/\s*\n\s*/g, " ");
        own.value = who.value ? line.replaceAll(who.value, someone) : line;
      },
      /** The next post begins without a question, and gets another example. */
      reset() {
        if (isOn.value) turn.value += 1;
        isOn.value = false;
        own.value = undefined;
      },
    };
  },
);

export type Question = InstanceType<typeof QuestionModel>;
