import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Facts } from "@/data/facts.ts";
import { createTopicMatcher, type Topic, type TopicGroup, type Topics } from "@/data/topics.ts";
import { type Suggestion, suggest } from "@/data/who.ts";
import { keyOf, type Subject } from "./subject.ts";

/** How many topics of one post are shown; the first two are the right ones nearly always. */
const mostTopics = 2;

/** What the suggestions rest on. */
export interface Known {
  readonly facts: Facts;
  readonly topics: Topics;
  /** Whose turn it is, see `suggest`. */
  readonly turn: number;
}

/** What the suggestions ask of what is around them. */
export interface SuggestionActs {
  /** The day it is, `YYYY-MM-DD`. */
  today(): string;
  /** Whether somebody is in the post already. */
  isAddressed(subject: Subject): boolean;
  /** Keeps whose turn is next. */
  saveTurn(turn: number): void;
}

/** Where somebody stands who chooses a topic: not at all, at the groups, or in one group. */
type Place = "closed" | "groups" | TopicGroup;

/** What the post is about, and whom one could ask about that. */
export const SuggestionsModel = createModel(
  (known: ReadonlySignal<Known | undefined>, acts: SuggestionActs) => {
    const recognised = signal<readonly Topic[]>([]);
    const picked = signal<Topic | "none" | undefined>();
    const place = signal<Place>("closed");
    const shown = signal<readonly Suggestion[]>([]);
    const matcher = computed(() => known.value && createTopicMatcher(known.value.topics));
    const topics = computed(() => {
      if (picked.value === "none") return [];
      return picked.value ? [picked.value] : recognised.value;
    });
    /** What the text is about by now; the names on the screen may still be about what it was. */
    let latest: readonly Topic[] = [];
    let turn: number | undefined;
    /** What the suggestions on the screen are about; they stay while it stays the same. */
    let about = "";

    function show(isNext = false) {
      if (!known.value) return;
      about = topics.value.map(({ id }) => id).join();
      turn ??= known.value.turn;
      const asking = { today: acts.today(), skip: acts.isAddressed, isNext };
      const { suggestions, next } = suggest(topics.value, known.value.facts, turn, asking);
      shown.value = suggestions;
      if (next !== turn) acts.saveTurn(next);
      turn = next;
    }

    function showWhenChanged() {
      const isNew = about !== topics.value.map(({ id }) => id).join();
      // Whoever was written into the post meanwhile makes room for somebody else.
      if (isNew || shown.value.some(({ subject }) => acts.isAddressed(subject))) show();
    }

    function followText() {
      recognised.value = latest;
      showWhenChanged();
    }

    return {
      topics,
      picked: computed(() => picked.value),
      place: computed(() => place.value),
      groups: computed(() => known.value?.topics.groups ?? []),
      subjects: computed(() => shown.value.map(({ subject }) => subject)),
      why: computed(() => new Map(shown.value.map(({ subject, why }) => [keyOf(subject), why]))),
      /** The topics of the group that one is in. */
      choices: computed(() => {
        const group = place.value;
        if (typeof group === "string") return [];
        return group.topics.flatMap(
          (id) => known.value?.topics.topics.find((one) => one.id === id) ?? [],
        );
      }),
      /** Looks what a post is about; what somebody chose for themself stays, and the names too when they are not to move. */
      recognise(text: string, isKept = false) {
        latest = (matcher.value?.(text) ?? []).slice(0, mostTopics).map(({ topic }) => topic);
        if (!isKept) followText();
      },
      /** Opens the groups, one group, or closes the choosing. */
      browse(to: Place) {
        if (to === "groups") followText();
        place.value = to;
      },
      pick(topic: Topic | "none") {
        picked.value = topic;
        place.value = "closed";
        showWhenChanged();
      },
      next() {
        recognised.value = latest;
        show(true);
      },
      /** Forgets the post that was. */
      reset() {
        picked.value = undefined;
        place.value = "closed";
        latest = [];
        recognised.value = [];
        shown.value = [];
        about = "";
      },
    };
  },
);

export type Suggestions = InstanceType<typeof SuggestionsModel>;
