import { computed, createModel, effect, type ReadonlySignal, signal } from "@preact/signals";
import { campaignAddresses, campaignTag } from "@/data/campaign.ts";
import { type Correction, withCorrections } from "@/data/corrections.ts";
import type { Facts } from "@/data/facts.ts";
import { type Fault, faults } from "@/data/faults.ts";
import { mailSubject, writeLetter } from "@/data/letter.ts";
import type { Messages } from "@/data/locales/index.ts";
import { mention } from "@/data/mention.ts";
import { meter } from "@/data/meter.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import { createSearch } from "@/data/search.ts";
import { type Messenger, shareLink } from "@/data/share.ts";
import {
  choicesOf,
  mend,
  paragraphsOf,
  type Question,
  sentencesOf,
  writePost,
} from "@/data/story.ts";
import { PickerModel } from "../PickerModel.ts";
import { StatusModel } from "../StatusModel.ts";
import { keyOf, type Subject } from "../subject.ts";
import { type DraftsActs, DraftsModel } from "./DraftsModel.ts";

/** What the story can do outside itself. */
export interface StoryActs {
  loadFacts(): Promise<Facts>;
  loadCorrections(): Promise<Correction[]>;
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  copy(text: string): Promise<boolean>;
  /** Opens a link in a new tab. */
  open(href: string): void;
  print(): void;
  /** Host name of the user's own Mastodon server; "" when it is not known. */
  server?(): Promise<string>;
}

/** The state of the story helper: four answers and whom they are for become one text in the person's own words. */
export const StoryModel = createModel(
  (
    acts: StoryActs,
    draftsActs: DraftsActs,
    networks: readonly Network[],
    messages: ReadonlySignal<Messages>,
  ) => {
    const status = new StatusModel();
    const drafts = new DraftsModel(draftsActs, status, () => messages.value.drafts);
    const facts = signal<Facts | undefined>();
    const hasFailed = signal(false);

    const draft = computed(() => drafts.current.value);
    const answers = computed(() => draft.value.answers);
    const leftOut = computed(() => new Set(draft.value.leftOut));
    const network = computed(
      () => networks.find(({ id }) => id === draft.value.network) ?? networks[0]!,
    );

    const search = computed(() => facts.value && createSearch(facts.value));
    const picker = new PickerModel(
      (query) => search.value?.find(query, { limit: 25 }) ?? [],
      // Nobody is put forward here: whom to ask is part of the story.
      signal([]),
      status,
      () => messages.value.picker,
    );
    const known = computed(
      () =>
        new Map<string, Subject>(
          [...(facts.value?.parties ?? []), ...(facts.value?.people ?? [])].map((subject) => [
            keyOf(subject),
            subject,
          ]),
        ),
    );
    // The picker follows the draft, and the draft follows the picker only once it had its turn.
    let follows = "";
    effect(() => {
      const { id, chosen } = draft.value;
      if (!drafts.isLoaded.value || !facts.value) return;
      follows = id;
      const there = picker.chosen.peek().map(keyOf);
      const wanted = chosen.filter((key) => known.value.has(key));
      if (there.join() !== wanted.join())
        picker.chosen.value = wanted.map((key) => known.value.get(key)!);
    });
    effect(() => {
      const picked = picker.chosen.value.map(keyOf);
      const { id, chosen } = draft.peek();
      if (follows !== id) return;
      // Who is not known (any more) stays chosen, and comes back when known again.
      const others = chosen.filter((key) => !known.peek().has(key));
      const next = [...picked, ...others];
      if (next.join() !== chosen.join()) drafts.change({ chosen: next });
    });

    const mentionOf = (subject: Subject) => mention(subject, network.value, facts.value!);
    const names = computed(() =>
      facts.value ? picker.chosen.value.map((subject) => mentionOf(subject).text) : [],
    );
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

    /** Copies a text and says so; false when the browser refuses. */
    async function copy(words: string): Promise<boolean> {
      status.say("");
      const done = await acts.copy(words);
      status.say(done ? messages.value.story.copied : messages.value.story.notCopied);
      return done;
    }

    return {
      messages: computed(() => messages.value),
      status,
      drafts,
      draft,
      facts,
      hasFailed,
      picker,
      parties: computed(() => new Map((facts.value?.parties ?? []).map((one) => [one.id, one]))),
      networks: computed(() => networks),
      network,
      mentionOf,
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
        const [loaded, own] = await Promise.allSettled([
          acts.loadFacts(),
          acts.loadCorrections(),
          drafts.load(),
        ]);
        if (loaded.status === "rejected") hasFailed.value = true;
        else
          facts.value =
            own.status === "fulfilled" ? withCorrections(loaded.value, own.value) : loaded.value;
      },
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
      copy: () => copy(text.value),
      copyMail: () => copy(paragraphs.value.join("\n\n")),
      /** Copies the text, so that a log-in page costs nothing, and opens the network or messenger. */
      async share(target: NetworkId | Messenger, name: string) {
        const isPost = target === network.value.id;
        const words = isPost ? text.value : plain.value;
        const server = target === "mastodon" ? await acts.server?.() : "";
        const link = shareLink(target, { text: words, ...(server && { server }) });
        const copied = await copy(words);
        if (!copied && !link.carriesText) return;
        acts.open(link.href);
        if (copied) status.say(messages.value.story[link.carriesText ? "opened" : "paste"](name));
      },
      print: acts.print,
    };
  },
);

export type Story = InstanceType<typeof StoryModel>;
