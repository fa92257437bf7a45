import { computed, createModel, effect, type ReadonlySignal, signal } from "@preact/signals";
import { campaignAddresses, campaignTag } from "@/data/campaign.ts";
import type { Facts } from "@/data/facts.ts";
import { mailSubject } from "@/data/letter.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { SiteWords } from "@/data/locales/site/nl.ts";
import { mention } from "@/data/mention.ts";
import { meter } from "@/data/meter.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import { createSearch } from "@/data/search.ts";
import { shareLink } from "@/data/share.ts";
import {
  type Answers,
  noAnswers,
  paragraphsOf,
  type Question,
  questions,
  writePost,
} from "@/data/story.ts";
import { question, type Topics } from "@/data/topics.ts";
import { PickerModel } from "../PickerModel.ts";
import { StatusModel } from "../StatusModel.ts";
import { PresetModel } from "../story/PresetModel.ts";
import { keyOf, type Subject } from "../subject.ts";

/** What is kept of the story. */
interface Kept {
  readonly answers: Answers;
  readonly chosen: readonly string[];
  readonly topic: string;
  readonly network: string;
}

/** What the story on the site can do outside itself. */
interface StoryFormActs {
  /** The text that was kept last; undefined when there is none. */
  read(): string | undefined;
  /** False when there is no room, or no storage. */
  keep(text: string): boolean;
  forget(): void;
  copy(text: string): Promise<boolean>;
  /** Hands the text to another program, as the system asks which; absent where it cannot. */
  readonly share?: ((text: string) => Promise<void>) | undefined;
  settle(): void;
}

/** The state of the story on the site: one story, kept at every key on the device. */
export const StoryFormModel = createModel(
  (
    acts: StoryFormActs,
    facts: Facts,
    topics: Topics,
    networks: readonly Network[],
    messages: ReadonlySignal<Messages>,
    words: SiteWords["story"],
  ) => {
    const kept = parseKept(acts.read());
    const status = new StatusModel();
    const answers = signal(kept.answers);
    const topicId = signal(kept.topic);
    const network = signal(networks.find(({ id }) => id === kept.network) ?? networks[0]!);
    const isKept = signal(true);
    const isAsking = signal(false);
    const search = createSearch(facts);
    const picker = new PickerModel(
      (query) => search.find(query, { limit: 25 }),
      signal([]),
      status,
      () => messages.value.picker,
    );
    const known = new Map<string, Subject>(
      [...facts.parties, ...facts.people].map((one) => [keyOf(one), one]),
    );
    const choose = (keys: readonly string[]) => {
      const there = new Set(picker.chosen.peek().map(keyOf));
      const more = keys.filter((key) => !there.has(key)).flatMap((key) => known.get(key) ?? []);
      picker.chosen.value = [...picker.chosen.peek(), ...more];
    };
    choose(kept.chosen);

    const topic = computed(() => topics.topics.find(({ id }) => id === topicId.value));
    const mentionOf = (subject: Subject) => mention(subject, network.value, facts);
    const text = computed(
      () =>
        writePost(
          answers.value,
          picker.chosen.value.map((one) => mentionOf(one).text),
        ).text,
    );
    /** For people who read it as a message: names without handles. */
    const plain = computed(
      () =>
        writePost(
          answers.value,
          picker.chosen.value.map(({ name }) => name),
        ).text,
    );
    const isBlank = computed(
      () => picker.chosen.value.length === 0 && questions.every((one) => answers.value[one] === ""),
    );
    const preset = new PresetModel(
      {
        async startNew({ topic, chosen = [] }) {
          if (topic) topicId.value = topic;
          choose(chosen);
        },
        settle: acts.settle,
      },
      signal({ facts, topics: topics.topics }),
      status,
      computed(() => ({
        ...messages.value,
        preset: { ...messages.value.preset, ...words.preset },
      })),
    );

    /** Copies a text and says so. */
    async function copy(what: string) {
      status.say("");
      const done = await acts.copy(what);
      status.say(done ? messages.value.story.copied : messages.value.story.notCopied);
    }

    let isFirst = true;
    effect(() => {
      const story: Kept = {
        answers: answers.value,
        chosen: picker.chosen.value.map(keyOf),
        topic: topicId.value,
        network: network.value.id,
      };
      // What was just read need not be kept again.
      if (!isFirst) isKept.value = acts.keep(JSON.stringify(story));
      isFirst = false;
    });

    return {
      status,
      answers,
      picker,
      preset,
      network,
      networks: computed(() => networks),
      parties: computed(() => new Map(facts.parties.map((one) => [one.id, one]))),
      topic,
      /** Two questions about the topic, to begin with. */
      examples: computed(() => (topic.value ? [0, 1].map((at) => question(topic.value!, at)) : [])),
      text,
      room: computed(() => meter(text.value, network.value)),
      isKept,
      isBlank,
      isAsking,
      mentionOf,
      /** Where the text can be opened: the network that it is written for, and messengers. */
      ways: computed(() =>
        [
          { name: network.value.name, text: text.value, id: network.value.id },
          { name: "WhatsApp", text: plain.value, id: "whatsapp" as const },
          { name: "Telegram", text: plain.value, id: "telegram" as const },
        ].map(({ name, text, id }) => ({ name, text, href: shareLink(id, { text }).href })),
      ),
      canShare: computed(() => acts.share !== undefined),
      /** Hands the text to another program; nothing is said when somebody thinks better of it. */
      async share() {
        try {
          await acts.share?.(plain.value);
        } catch (problem) {
          if ((problem as Error).name !== "AbortError") await copy(plain.value);
        }
      },
      mail: computed(() =>
        shareLink("mail", {
          to: campaignAddresses.stories,
          subject: mailSubject,
          text: [...paragraphsOf(answers.value), campaignTag].join("\n\n"),
        }),
      ),
      answer(question: Question, value: string) {
        answers.value = { ...answers.value, [question]: value };
      },
      chooseNetwork(id: NetworkId) {
        network.value = networks.find((one) => one.id === id) ?? network.value;
      },
      copy: (what = text.value) => copy(what),
      /** The whole story for a mail, where it does not fit in the link. */
      whole: computed(() => paragraphsOf(answers.value).join("\n\n")),
      ask(yes: boolean) {
        isAsking.value = yes;
      },
      clear() {
        isAsking.value = false;
        answers.value = noAnswers;
        topicId.value = "";
        picker.clear();
        acts.forget();
        status.say(words.cleared);
      },
    };
  },
);

export type StoryForm = InstanceType<typeof StoryFormModel>;

/** What was kept; an empty story when it is missing or odd. */
function parseKept(text: string | undefined): Kept {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "{}");
  } catch {}
  const { answers, chosen, topic, network } = (value ?? {}) as Record<string, unknown>;
  const written = (answers ?? {}) as Record<string, unknown>;
  return {
    answers: Object.fromEntries(questions.map((one) => [one, string(written[one])])) as Record<
      Question,
      string
    >,
    chosen: Array.isArray(chosen) ? chosen.filter((one) => typeof one === "string") : [],
    topic: string(topic),
    network: string(network),
  };
}

function string(value: unknown): string {
  return typeof value === "string" ? value : "";
}
