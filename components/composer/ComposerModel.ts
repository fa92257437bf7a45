import { batch, computed, createModel, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type Addressed, timeAgo } from "@/data/addressed.ts";
import { campaignTag } from "@/data/campaign.ts";
import type { Draft } from "@/data/draft.ts";
import { faults } from "@/data/faults.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { mention } from "@/data/mention.ts";
import { meter } from "@/data/meter.ts";
import type { Network } from "@/data/networks/network.ts";
import { has, type Placing, placeAll, put } from "@/data/place.ts";
import { createSearch } from "@/data/search.ts";
import { PickerModel } from "../PickerModel.ts";
import { ReadAloudModel, type Speech } from "../ReadAloudModel.ts";
import { StatusModel } from "../StatusModel.ts";
import { type Known, SuggestionsModel } from "../SuggestionsModel.ts";
import { isPerson, type Subject } from "../subject.ts";
import { type CautionActs, CautionModel } from "./CautionModel.ts";
import { type MendActs, MendModel } from "./MendModel.ts";
import { type PictureActs, PictureModel } from "./PictureModel.ts";
import type { Placement, TakingBack } from "./placement.ts";
import { QuestionModel } from "./QuestionModel.ts";
import { ReadingModel } from "./ReadingModel.ts";

/** What the page can do for the composer. */
export interface ComposerActs extends CautionActs, MendActs, PictureActs {
  /** Puts the words in the post box, each once, and gives the focus back to it. */
  place(tokens: readonly string[]): Promise<Placement>;
  /** Where words go in the post; where somebody writes when absent. */
  placing?(): Placing;
  /** Puts text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** What stands in the post box. */
  draft(): Draft;
  /** The handles of whom the post answers and of whom it quotes, as the page shows them. */
  around(): { readonly replied: readonly string[]; readonly quoted: readonly string[] };
  /** Brings facts and topics; rejects when they cannot be had. */
  load(): Promise<Known>;
  /** Keeps whose turn it is to be suggested. */
  saveTurn(turn: number): void;
  /** Whom the user put in posts before, newest first; none when the user does not want that kept. */
  loadAddressed(): Promise<readonly Addressed[]>;
  /** Keeps whom the user put in a post, on the device, when the user wants that. */
  remember(added: readonly Addressed[]): void;
  /** Takes that back. */
  forget(added: readonly Addressed[]): void;
  /** The day it is, `YYYY-MM-DD`. */
  today(): string;
  /** Changes the language of every screen. */
  speak(code: LanguageCode): void;
  /** Gives the focus back to the post box. */
  focusBox(): void;
  /** Reads the post out loud. */
  readonly speech: Speech;
  /** A link that opens the network's own, prefilled post with this text; undefined where there is none. */
  composeLink?(text: string): string | undefined;
  /** Takes the composer away: at this box for now, or on this site until the settings say otherwise. */
  hide?(where: "box" | "site"): Promise<void>;
  /** What the site is called where the composer can be hidden; the network's name when absent. */
  readonly siteName?: string;
  /** Whether the extension was updated since this page was loaded, so that nothing more can be brought. */
  isStale?(): boolean;
}

/** How many people one post addresses before it looks like spam. */
const manyMentions = 3;

/** What goes into a post is Dutch, whatever the language of the screen. */
const inDutch = new Intl.ListFormat("nl");

/** The state of the composer beside one post box, and what one can do there. */
export const ComposerModel = createModel(
  (acts: ComposerActs, network: Network, messages: ReadonlySignal<Messages>) => {
    const status = new StatusModel();
    const isOpen = signal(false);
    const isBusy = signal(false);
    const known = signal<Known | undefined>();
    const hasFailed = signal(false);
    const isStale = signal(false);
    const isHiding = signal(false);
    const undo = signal<TakingBack | undefined>();
    const wayOut = signal<string | undefined>();
    const addressed = signal<readonly Addressed[]>([]);
    let lastAdded: readonly Addressed[] = [];
    const caution = new CautionModel(acts);
    const pictures = new PictureModel(acts);
    const aloud = new ReadAloudModel(acts.speech);
    const draft = signal<Draft>({ text: "" });
    const around = signal<ReturnType<ComposerActs["around"]>>({ replied: [], quoted: [] });

    const facts = computed(() => known.value?.facts);
    const search = computed(() => facts.value && createSearch(facts.value));
    const parties = computed(
      () => new Map((facts.value?.parties ?? []).map((party) => [party.id, party])),
    );
    const mentionOf = (subject: Subject) => mention(subject, network, facts.value!);

    /** Whether the post, or the post it answers or quotes, has somebody already. */
    function isAddressed(subject: Subject): boolean {
      const known = mentionOf(subject);
      if (known.kind === "name") return has(draft.value.text, subject.name);
      const handle = known.handle.handle.toLowerCase();
      return (
        has(draft.value.text, known.text) ||
        [...around.value.replied, ...around.value.quoted].some(
          (other) => other.toLowerCase() === handle,
        )
      );
    }

    const suggestions = new SuggestionsModel(known, {
      today: acts.today,
      isAddressed,
      saveTurn: acts.saveTurn,
    });
    const picker = new PickerModel(
      (query) => search.value?.find(query, { limit: 25 }) ?? [],
      suggestions.subjects,
      status,
      () => messages.value.picker,
    );
    const mentions = computed(() =>
      picker.chosen.value.map((subject) => ({ subject, mention: mentionOf(subject) })),
    );
    // Whoever is in the post already is called by name in a question, not mentioned again.
    const who = computed(() =>
      inDutch.format(
        mentions.value.map(({ subject, mention }) =>
          isAddressed(subject) ? subject.name : mention.text,
        ),
      ),
    );
    const question = new QuestionModel(suggestions.topics, who);
    const tokens = computed(() => {
      if (mentions.value.length === 0) return [];
      if (question.isOn.value) return [question.text.value];
      return mentions.value
        .filter(({ subject }) => !isAddressed(subject))
        .map(({ mention }) => mention.text);
    });
    const insertion = computed(() => placeAll(draft.value, tokens.value, acts.placing?.()));
    const finished = computed(() =>
      insertion.value ? put(draft.value.text, insertion.value) : draft.value.text,
    );
    const reading = new ReadingModel(finished);
    const found = computed(() =>
      facts.value
        ? faults(finished.value, network, {
            hashtag: campaignTag,
            facts: facts.value,
            isReply: around.value.replied.length > 0,
          })
        : [],
    );
    const room = computed(() => meter(finished.value, network));

    let announced: string | undefined;
    effect(() => {
      const { announce, left } = room.value;
      const isNews = isOpen.value && announce !== announced;
      announced = announce;
      if (!isNews || !announce) return;
      const words = messages.value.meter;
      const text = left < 0 ? words.over(-left) : left === 0 ? words.full : words.left(left);
      // What is said about the act that changed the room goes first.
      queueMicrotask(() => status.sayAfterRest(text));
    });

    /** Offers to take words back for as long as they stand there. */
    function offerUndo(takingBack: TakingBack) {
      undo.value = takingBack;
      lastAdded = [];
      takingBack.whenGone(() => {
        if (undo.value === takingBack) undo.value = undefined;
      });
    }

    /** Reads the post again, and looks what it is about; names that somebody has before them stay where they are. */
    function look() {
      draft.value = acts.draft();
      around.value = acts.around();
      suggestions.recognise(draft.value.text, isOpen.value && picker.shown.value.length > 0);
      void caution.look(draft.value.text);
    }

    /** Whom the post addresses, to keep in mind. */
    function entries(): Addressed[] {
      return mentions.value.map(({ subject }) => ({
        kind: isPerson(subject) ? "person" : "party",
        id: subject.id,
        name: subject.name,
        network: network.id,
        date: acts.today(),
        topics: suggestions.topics.value.map(({ id }) => id),
      }));
    }

    const mending = new MendModel(acts, insertion, question, {
      async while(act) {
        if (isBusy.value) return;
        isBusy.value = true;
        status.say("");
        try {
          await act();
        } finally {
          isBusy.value = false;
        }
        look();
      },
      done(words, takeBack) {
        offerUndo(takeBack);
        status.say(messages.value.composer.inserted(words));
      },
      failed: (from, to) => status.say(messages.value.composer.notMended(from, to)),
    });

    /** Puts the words in the box and says what happened; copies them when it did not work. */
    async function place(words: readonly string[]): Promise<boolean> {
      if (isBusy.value || words.length === 0) return false;
      isBusy.value = true;
      // Words that stay the same are not said again: make room for them first.
      status.say("");
      wayOut.value = undefined;
      const text = words.join(" ");
      const before = acts.draft();
      try {
        const placement = await acts.place(words);
        const say = messages.value.composer;
        if (placement.status === "inserted") {
          offerUndo(placement);
          status.say(say.inserted(text));
          return true;
        }
        if (placement.status === "present") {
          status.say(say.present(text));
          return true;
        }
        const insertion = placeAll(before, words, acts.placing?.());
        const whole = insertion ? put(before.text, insertion) : text;
        wayOut.value = acts.composeLink?.(whole.trim());
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
      isStale,
      isHiding,
      canHide: computed(() => acts.hide !== undefined),
      siteName: computed(() => acts.siteName ?? network.name),
      parties,
      suggestions,
      picker,
      question,
      mentions,
      mentionOf,
      isAddressed,
      tokens,
      finished,
      room,
      caution,
      pictures,
      aloud,
      faults: computed(() => found.value),
      mending,
      reading,
      isMany: computed(
        () =>
          mentions.value.length > manyMentions &&
          !found.value.some(({ id }) => id === "many-mentions"),
      ),
      /** When the user put somebody in a post last: how long ago, and the day. */
      askedBefore(subject: Subject) {
        const kind = isPerson(subject) ? "person" : "party";
        const last = addressed.value.find((one) => one.kind === kind && one.id === subject.id);
        return last && { ago: timeAgo(last.date, acts.today()), date: last.date };
      },
      wayOut: computed(() => wayOut.value),
      canUndo: computed(() => undo.value !== undefined),
      addTag() {
        void caution.look(acts.draft().text);
        return place([campaignTag]);
      },
      async addMentions() {
        void caution.look(finished.value);
        const added = entries();
        if (!(await place(tokens.value))) return;
        lastAdded = added;
        acts.remember(added);
        picker.clear();
        question.reset();
        reading.reset();
        suggestions.reset();
        isOpen.value = false;
      },
      async open() {
        // Names and suggestions come on the screen together, so that the focus finds the first of them.
        batch(() => {
          if (known.value) look();
          isOpen.value = true;
          hasFailed.value = false;
        });
        try {
          const loaded = known.value ?? (await acts.load());
          addressed.value = await acts.loadAddressed();
          if (known.value) return;
          batch(() => {
            known.value = loaded;
            look();
          });
        } catch {
          hasFailed.value = true;
          isStale.value = acts.isStale?.() ?? false;
        }
      },
      /** Somebody comes back to the open composer: the post may have changed. */
      comeBack() {
        if (!isBusy.value && undo.value?.stands() === false) undo.value = undefined;
        if (isOpen.value && known.value && acts.draft().text !== draft.value.text) look();
      },
      speak: (code: LanguageCode) => acts.speak(code),
      toggleHiding() {
        isHiding.value = !isHiding.value;
      },
      async hide(where: "box" | "site") {
        acts.focusBox();
        try {
          await acts.hide?.(where);
        } catch {
          status.say(messages.value.composer.stale);
        }
      },
      close() {
        isOpen.value = false;
        reading.reset();
        suggestions.browse("closed");
        isHiding.value = false;
        acts.focusBox();
      },
      async undo() {
        const takeBack = undo.value;
        if (!takeBack || isBusy.value) return;
        isBusy.value = true;
        const stood = takeBack.stands();
        const done = stood && (await takeBack.undo());
        isBusy.value = false;
        undo.value = undefined;
        if (done) acts.forget(lastAdded);
        const say = messages.value.composer;
        status.say(done ? say.undone : stood ? say.notUndone : say.nothingToUndo);
        if (isOpen.value && known.value) look();
        acts.focusBox();
      },
    };
  },
);

export type Composer = InstanceType<typeof ComposerModel>;
