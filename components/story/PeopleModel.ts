import { computed, createModel, effect, type ReadonlySignal, untracked } from "@preact/signals";
import type { Messages } from "@/data/locales/index.ts";
import { mention } from "@/data/mention.ts";
import type { Network } from "@/data/networks/network.ts";
import { has } from "@/data/place.ts";
import { createSearch } from "@/data/search.ts";
import { questions } from "@/data/story.ts";
import { PickerModel } from "../PickerModel.ts";
import type { Status } from "../StatusModel.ts";
import { type Known, SuggestionsModel } from "../SuggestionsModel.ts";
import { keyOf, type Subject } from "../subject.ts";
import type { Drafts } from "./DraftsModel.ts";

/** What the choice of people asks of what is around it. */
export interface PeopleActs {
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  /** Keeps whose turn it is to be suggested. */
  saveTurn(turn: number): void;
}

/** A topic shows in fewer characters than this, and reading more takes long. */
const enough = 20_000;

/** What a story is about and whom it asks; both are kept in the draft. */
export const PeopleModel = createModel(
  (
    acts: PeopleActs,
    drafts: Drafts,
    known: ReadonlySignal<Known | undefined>,
    network: ReadonlySignal<Network>,
    status: Status,
    words: () => Messages["picker"],
  ) => {
    const facts = computed(() => known.value?.facts);
    const search = computed(() => facts.value && createSearch(facts.value));
    const subjects = computed(
      () =>
        new Map<string, Subject>(
          [...(facts.value?.parties ?? []), ...(facts.value?.people ?? [])].map((subject) => [
            keyOf(subject),
            subject,
          ]),
        ),
    );
    const mentionOf = (subject: Subject) => mention(subject, network.value, facts.value!);
    const written = () => {
      const { answers } = drafts.current.peek();
      return questions
        .map((question) => answers[question])
        .join("\n")
        .slice(0, enough);
    };
    const suggestions = new SuggestionsModel(known, {
      today: acts.today,
      isAddressed: (subject) =>
        has(written(), subject.name) || has(written(), mentionOf(subject).text),
      saveTurn: acts.saveTurn,
    });
    const picker = new PickerModel(
      (query) => search.value?.find(query, { limit: 25 }) ?? [],
      suggestions.subjects,
      status,
      words,
    );

    // Picker and topic follow the draft, and the draft follows them only once they had their turn.
    let follows = "";
    let topicThere: string | undefined;
    effect(() => {
      const { id, chosen, topic } = drafts.current.value;
      const { topics } = known.value?.topics ?? {};
      if (!drafts.isLoaded.value || !topics) return;
      const isOther = follows !== id || topicThere !== topic;
      follows = id;
      topicThere = topic;
      untracked(() => {
        const there = picker.chosen.value.map(keyOf);
        const wanted = chosen.filter((key) => subjects.value.has(key));
        if (there.join() !== wanted.join())
          picker.chosen.value = wanted.map((key) => subjects.value.get(key)!);
        if (!isOther) return;
        suggestions.reset();
        const found = topic === "none" ? topic : topics.find((one) => one.id === topic);
        if (found) suggestions.pick(found);
        suggestions.recognise(written());
      });
    });
    effect(() => {
      const picked = picker.chosen.value.map(keyOf);
      const { id, chosen } = drafts.current.peek();
      if (follows !== id) return;
      // Who is not known (any more) stays chosen, and comes back when known again.
      const others = chosen.filter((key) => !subjects.peek().has(key));
      const next = [...picked, ...others];
      if (next.join() !== chosen.join()) drafts.change({ chosen: next });
    });
    effect(() => {
      const picked = suggestions.picked.value;
      const topic = typeof picked === "object" ? picked.id : picked;
      const draft = drafts.current.peek();
      if (!topic || follows !== draft.id || topic === draft.topic) return;
      topicThere = topic;
      drafts.change({ topic });
    });

    return {
      picker,
      suggestions,
      mentionOf,
      /** Who is chosen, as they are written on the network. */
      names: computed(() =>
        facts.value ? picker.chosen.value.map((subject) => mentionOf(subject).text) : [],
      ),
      /** Looks what the story is about. */
      look() {
        if (known.value) suggestions.recognise(written());
      },
      parties: computed(() => new Map((facts.value?.parties ?? []).map((one) => [one.id, one]))),
    };
  },
);
