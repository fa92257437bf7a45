import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { StoryDraft } from "@/data/drafts.ts";
import type { Facts } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import { readPreset } from "@/data/preset.ts";
import type { Topic } from "@/data/topics.ts";
import type { Status } from "../StatusModel.ts";
import { keyOf } from "../subject.ts";

/** What a proposal can do outside itself. */
interface PresetActs {
  startNew(part: Pick<Partial<StoryDraft>, "topic" | "chosen">): Promise<void>;
  /** Takes the proposal out of the address, so that it is not made again. */
  settle(): void;
}

/** What is known, to read a link with. */
interface PresetKnown {
  readonly facts: Facts;
  readonly topics: readonly Topic[];
}

/** The state of what a link proposes for a story. It is only taken when somebody says so, and then in a new draft. */
export const PresetModel = createModel(
  (
    acts: PresetActs,
    known: ReadonlySignal<PresetKnown | undefined>,
    status: Status,
    messages: ReadonlySignal<Messages>,
  ) => {
    const link = signal("");
    const ids = computed(
      () =>
        known.value && {
          topics: new Set(known.value.topics.map(({ id }) => id)),
          parties: new Set(known.value.facts.parties.map(({ id }) => id)),
          people: new Set(known.value.facts.people.map(({ id }) => id)),
        },
    );
    const found = computed(() => ids.value && readPreset(link.value, ids.value));
    const subjects = computed(() => {
      const preset = found.value?.preset;
      if (!preset || !known.value) return [];
      const { parties, people } = known.value.facts;
      return [
        ...preset.parties.flatMap((one) => parties.find(({ id }) => id === one) ?? []),
        ...preset.people.flatMap((one) => people.find(({ id }) => id === one) ?? []),
      ];
    });

    return {
      messages: computed(() => messages.value),
      found,
      isUnreadable: computed(() => link.value !== "" && ids.value !== undefined && !found.value),
      topic: computed(() => {
        const topic = found.value?.preset.topic;
        return known.value?.topics.find(({ id }) => id === topic);
      }),
      names: computed(() => subjects.value.map(({ name }) => name)),
      propose(text: string) {
        link.value = text;
      },
      async take() {
        const topic = found.value?.preset.topic;
        const chosen = subjects.value.map(keyOf);
        link.value = "";
        acts.settle();
        await acts.startNew({ ...(topic ? { topic } : {}), chosen });
        status.say(messages.value.preset.taken);
      },
      leave() {
        link.value = "";
        acts.settle();
        status.say(messages.value.preset.left);
      },
    };
  },
);

export type Preset = InstanceType<typeof PresetModel>;
