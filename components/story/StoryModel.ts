import { computed, createModel, effect, type ReadonlySignal, signal } from "@preact/signals";
import { campaignAddresses, campaignTag } from "@/data/campaign.ts";
import { type Fault, faults } from "@/data/faults.ts";
import { mailSubject, writeLetter } from "@/data/letter.ts";
import type { Messages } from "@/data/locales/index.ts";
import { meter } from "@/data/meter.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import { type Messenger, shareLink } from "@/data/share.ts";
import {
  choicesOf,
  mend,
  paragraphsOf,
  type Question,
  sentencesOf,
  writePost,
} from "@/data/story.ts";
import { type CautionActs, CautionModel } from "../composer/CautionModel.ts";
import type { Placed, View } from "../messages.ts";
import { ReadAloudModel, type Speech } from "../ReadAloudModel.ts";
import { type ShareActs, ShareModel } from "../ShareModel.ts";
import { StatusModel } from "../StatusModel.ts";
import type { Known } from "../SuggestionsModel.ts";
import { type DraftsActs, DraftsModel } from "./DraftsModel.ts";
import { type PeopleActs, PeopleModel } from "./PeopleModel.ts";
import { type Step, type StepsActs, StepsModel } from "./StepsModel.ts";

/** What the story can do outside itself. */
export interface StoryActs extends PeopleActs, StepsActs, CautionActs, ShareActs {
  /** Brings facts and topics; rejects when they cannot be had. */
  loadKnown(): Promise<Known>;
  /** Whether somebody wants one question per screen, as it was kept. */
  loadOneByOne(): Promise<unknown>;
  print(): void;
  /** The step that the browser's history has for this window; undefined when it has none. */
  lastStep?(): Step | undefined;
  readonly speech: Speech;
  /** Hands a text to another program through the system; absent where the browser cannot. */
  share?(text: string): Promise<void>;
  /** What the tab beside this offers; absent where there is none, undefined where the browser keeps us out. */
  look?(): Promise<View | undefined>;
  /** Puts a text in the post box of that tab. */
  place?(text: string): Promise<Placed>;
}

/** Milliseconds of rest after which the story is read for topics and private details. */
const rest = 600;

/** How many characters are read for private details at most. */
const longestRead = 20_000;

/** The state of the story helper: four answers and whom they are for become one text in the person's own words. */
export const StoryModel = createModel(
  (
    acts: StoryActs,
    draftsActs: DraftsActs,
    networks: readonly Network[],
    messages: ReadonlySignal<Messages>,
  ) => {
    const status = new StatusModel();
    const voice = status.voice();
    const drafts = new DraftsModel(draftsActs, status, () => messages.value.drafts);
    const known = signal<Known | undefined>();
    const hasFailed = signal(false);
    const view = signal<View | undefined>();
    const facts = computed(() => known.value?.facts);

    const draft = computed(() => drafts.current.value);
    const answers = computed(() => draft.value.answers);
    const leftOut = computed(() => new Set(draft.value.leftOut));
    const network = computed(
      () => networks.find(({ id }) => id === draft.value.network) ?? networks[0]!,
    );
    const people = new PeopleModel(
      acts,
      drafts,
      known,
      network,
      status,
      () => messages.value.picker,
    );
    const { picker, names } = people;
    const caution = new CautionModel(acts);
    const steps = new StepsModel(
      acts,
      computed(() => messages.value.code === "easy"),
    );
    // Each draft begins where somebody was writing in it.
    let shown = "";
    effect(() => {
      const { id, caret } = draft.value;
      if (!drafts.isLoaded.value || shown === id) return;
      const kept = shown ? undefined : acts.lastStep?.();
      shown = id;
      steps.begin(kept ?? caret?.question ?? "happened");
    });

    const whole = computed(() => writePost(answers.value, names.value));
    const fitsWhole = computed(() => network.value.length(whole.value.text) <= network.value.limit);
    const post = computed(() =>
      fitsWhole.value ? whole.value : writePost(answers.value, names.value, leftOut.value),
    );
    const text = computed(() => post.value.text);
    const room = computed(() => meter(text.value, network.value));
    const found = computed(() =>
      text.value
        ? faults(text.value, network.value, {
            hashtag: campaignTag,
            ...(facts.value ? { facts: facts.value } : {}),
          })
        : [],
    );
    const paragraphs = computed(() => paragraphsOf(answers.value));
    /** For people who read it as a message: names without handles. */
    const plain = computed(
      () =>
        writePost(
          answers.value,
          picker.chosen.value.map(({ name }) => name),
        ).text,
    );
    const letter = computed(() =>
      writeLetter(answers.value, picker.chosen.value, draft.value.name, acts.today()),
    );
    const mail = computed(() =>
      shareLink("mail", {
        to: campaignAddresses.stories,
        subject: mailSubject,
        text: [...paragraphs.value, campaignTag].join("\n\n"),
      }),
    );

    effect(() => {
      const { announce, left } = room.value;
      const say = messages.value.meter;
      if (!text.value || !announce) return;
      // Only the step is said, not every character.
      status.sayAfterRest(
        announce === "over" ? messages.value.story.tooLong(network.value.name) : say.left(left),
      );
    });

    // The story is read when somebody rests, so that nothing moves while they type.
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const { happened, meaning, change, whom } = answers.value;
      clearTimeout(timer);
      timer = setTimeout(() => {
        people.look();
        void caution.look([happened, meaning, change, whom].join("\n").slice(0, longestRead));
      }, rest);
    });
    effect(() => () => clearTimeout(timer));

    /** Looks what the tab beside this offers. */
    async function look() {
      view.value = await acts.look?.().catch(() => undefined);
    }

    const sharing = new ShareModel(acts, voice, () => messages.value.story);
    const { copy } = sharing;

    return {
      messages: computed(() => messages.value),
      status,
      /** What was said last of the ways to use the text. */
      told: voice.told,
      drafts,
      draft,
      facts,
      hasFailed,
      people,
      steps,
      caution,
      aloud: new ReadAloudModel(acts.speech),
      view,
      networks: computed(() => networks),
      network,
      text,
      room,
      faults: found,
      /** How many sentences there are in all. */
      count: computed(() => sentencesOf(answers.value).length),
      fitsWhole,
      /** Which sentences could go; empty where the whole story fits. */
      choices: computed(() =>
        fitsWhole.value ? [] : choicesOf(answers.value, names.value, leftOut.value, network.value),
      ),
      letter,
      mail,
      async load() {
        const [loaded, oneByOne] = await Promise.allSettled([
          acts.loadKnown(),
          acts.loadOneByOne(),
          drafts.load(),
          look(),
        ]);
        if (oneByOne.status === "fulfilled") steps.remember(oneByOne.value);
        if (loaded.status === "fulfilled") known.value = loaded.value;
        else hasFailed.value = true;
      },
      look,
      answer(question: Question, words: string) {
        drafts.change({ answers: { ...answers.value, [question]: words } });
      },
      /** Remembers where somebody writes, in UTF-16 offsets of that answer. */
      moveCaret(question: Question, start: number, end: number) {
        const { caret } = draft.value;
        if (caret?.question === question && caret.start === start && caret.end === end) return;
        drafts.moveCaret({ question, start, end });
      },
      signWith(name: string) {
        drafts.change({ name });
      },
      chooseNetwork(id: NetworkId) {
        drafts.change({ network: id });
      },
      leaveOut(sentence: string, yes: boolean) {
        const there = new Set(sentencesOf(answers.value).map(({ text }) => text));
        const others = draft.value.leftOut.filter((one) => one !== sentence && there.has(one));
        drafts.change({ leftOut: yes ? [...others, sentence] : others });
      },
      /** The answers with a fault mended; undefined when the fault is not in the person's own words. */
      mended: (fault: Fault) => (fault.repair ? mend(answers.value, post.value, fault) : undefined),
      repair(fault: Fault) {
        const mended = fault.repair ? mend(answers.value, post.value, fault) : undefined;
        if (mended) drafts.change({ answers: mended });
      },
      copy: () => sharing.copy(text.value),
      copyMail: () => sharing.copy(paragraphs.value.join("\n\n")),
      /** Copies the text, so that a log-in page costs nothing, and opens the network or messenger. */
      async share(target: NetworkId | Messenger, name: string) {
        const isPost = target === network.value.id;
        const words = isPost ? text.value : plain.value;
        await sharing.share(target, name, words);
      },
      print: acts.print,
      canShare: computed(() => acts.share !== undefined),
      /** Hands the text to another program, as the system asks which; nothing is said when somebody thinks better of it. */
      async shareOn() {
        try {
          await acts.share?.(plain.value);
        } catch (problem) {
          if ((problem as Error).name !== "AbortError") await copy(plain.value);
        }
      },
      /** Puts the text in the post box of the tab beside this; copies it when that does not work. */
      async place() {
        // The tab may have gone to another network meanwhile, where the handles are of other people.
        await look();
        const isPost = view.value?.network === network.value.id;
        const words = isPost ? text.value : plain.value;
        voice.say("");
        const placed = await acts.place?.(words);
        const say = messages.value.story;
        if (placed?.status === "inserted") voice.say(say.placed);
        else if (placed?.status === "present") voice.say(say.present);
        else if (await copy(words)) voice.say(say.notPlaced);
      },
    };
  },
);

export type Story = InstanceType<typeof StoryModel>;
