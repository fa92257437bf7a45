import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { campaignTag } from "@/data/campaign.ts";
import type { Facts } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import { mention } from "@/data/mention.ts";
import type { Network } from "@/data/networks/network.ts";
import { createSearch } from "@/data/search.ts";
import { PickerModel } from "../PickerModel.ts";
import { StatusModel } from "../StatusModel.ts";
import type { Subject } from "../subject.ts";

/** What the page can do for the composer. */
export interface ComposerActs {
  /** Puts the words in the post box, each once, and gives the focus back to it. */
  place(tokens: readonly string[]): Promise<Placement>;
  /** Puts text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Brings the facts; rejects when they cannot be had. */
  loadFacts(): Promise<Facts>;
  /** Gives the focus back to the post box. */
  focusBox(): void;
}

/** What became of words that were to go into the post box. */
export type Placement =
  | { status: "inserted"; undo(): Promise<boolean> }
  | { status: "present" }
  | { status: "failed"; gone: boolean };

/** How many people one post addresses before it looks like spam. */
const manyMentions = 3;

/** The state of the composer beside one post box, and what one can do there. */
export const ComposerModel = createModel(
  (acts: ComposerActs, network: Network, messages: ReadonlySignal<Messages>) => {
    const status = new StatusModel();
    const isOpen = signal(false);
    const isBusy = signal(false);
    const facts = signal<Facts | undefined>();
    const hasFailed = signal(false);
    const undo = signal<(() => Promise<boolean>) | undefined>();

    const search = computed(() => facts.value && createSearch(facts.value));
    const parties = computed(
      () => new Map((facts.value?.parties ?? []).map((party) => [party.id, party])),
    );
    const picker = new PickerModel(
      (query) => search.value?.find(query, { limit: 25 }) ?? [],
      status,
      () => messages.value.picker,
    );
    const mentionOf = (subject: Subject) => mention(subject, network, facts.value!);
    const mentions = computed(() =>
      picker.chosen.value.map((subject) => ({ subject, mention: mentionOf(subject) })),
    );
    const tokens = computed(() => mentions.value.map(({ mention }) => mention.text));

    async function load() {
      hasFailed.value = false;
      try {
        facts.value ??= await acts.loadFacts();
      } catch {
        hasFailed.value = true;
      }
    }

    /** Puts the words in the box and says what happened; copies them when it did not work. */
    async function place(words: readonly string[]): Promise<boolean> {
      if (isBusy.value || words.length === 0) return false;
      isBusy.value = true;
      // Words that stay the same are not said again: make room for them first.
      status.say("");
      const text = words.join(" ");
      try {
        const placement = await acts.place(words);
        const say = messages.value.composer;
        if (placement.status === "inserted") {
          undo.value = placement.undo;
          status.say(say.inserted(text));
          return true;
        }
        if (placement.status === "present") {
          status.say(say.present(text));
          return true;
        }
        const copied = await acts.copy(text);
        status.say((copied ? (placement.gone ? say.gone : say.copied) : say.failed)(text));
        return false;
      } finally {
        isBusy.value = false;
      }
    }

    return {
      network: computed(() => network),
      messages: computed(() => messages.value),
      status,
      isOpen,
      isBusy,
      facts,
      hasFailed,
      parties,
      picker,
      mentions,
      mentionOf,
      tokens,
      isMany: computed(() => mentions.value.length > manyMentions),
      canUndo: computed(() => undo.value !== undefined),
      addTag: () => place([campaignTag]),
      async addMentions() {
        if (!(await place(tokens.value))) return;
        picker.clear();
        isOpen.value = false;
      },
      open() {
        isOpen.value = true;
        return load();
      },
      close() {
        isOpen.value = false;
        acts.focusBox();
      },
      async undo() {
        const takeBack = undo.value;
        if (!takeBack || isBusy.value) return;
        isBusy.value = true;
        const done = await takeBack();
        isBusy.value = false;
        undo.value = undefined;
        status.say(done ? messages.value.composer.undone : messages.value.composer.notUndone);
        acts.focusBox();
      },
    };
  },
);

export type Composer = InstanceType<typeof ComposerModel>;
