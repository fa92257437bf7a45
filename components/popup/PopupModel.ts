import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Addressed } from "@/data/addressed.ts";
import { campaignTag } from "@/data/campaign.ts";
import { withCandidates } from "@/data/candidates.ts";
import { type Correction, correct, withCorrections, withdraw } from "@/data/corrections.ts";
import type { Candidates, Facts, Source } from "@/data/facts.ts";
import type { FilterTopic } from "@/data/filters.ts";
import type { History } from "@/data/history.ts";
import type { Messages } from "@/data/locales/index.ts";
import { mention } from "@/data/mention.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import type { SearchIndex, SearchTopic } from "@/data/search-index.ts";
import type { Placed, View } from "../messages.ts";
import { StatusModel } from "../StatusModel.ts";
import { isPerson, keyOf, type Subject } from "../subject.ts";
import { ChamberModel } from "./ChamberModel.ts";
import { CorrectingModel } from "./CorrectingModel.ts";
import { FindModel } from "./FindModel.ts";
import { type KeptActs, KeptModel } from "./KeptModel.ts";
import { type UseActs, UseModel } from "./UseModel.ts";

/** What the popup can do outside itself. */
export interface PopupActs extends UseActs {
  kept: KeptActs;
  /** Keeps whom the user put in a post, when the user wants that. */
  remember(added: readonly Addressed[]): Promise<void>;
  loadFacts(): Promise<Facts>;
  /** The topics, by which whoever answers for one can be found. */
  loadTopics(): Promise<readonly (SearchTopic & FilterTopic)[]>;
  /** What a search needs of the facts and topics as they are shipped. */
  loadIndex(): Promise<SearchIndex>;
  loadCandidates(): Promise<Candidates>;
  /** What parties were before. */
  loadHistory(): Promise<History>;
  loadCorrections(): Promise<Correction[]>;
  saveCorrections(list: readonly Correction[]): Promise<void>;
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  /** What the tab offers; undefined where the browser keeps extensions out. */
  look(): Promise<View | undefined>;
  place(tokens: readonly string[]): Promise<Placed>;
}

/** The state of the popup: what one looks for, what is found, and what the open tab offers. */
export const PopupModel = createModel(
  (
    acts: PopupActs,
    networks: Readonly<Record<NetworkId, Network>>,
    messages: ReadonlySignal<Messages>,
  ) => {
    const status = new StatusModel();
    const known = signal<Facts | undefined>();
    const candidates = signal<Candidates | undefined>();
    const wantsCandidates = signal(false);
    const corrections = signal<readonly Correction[]>([]);
    const hasFailed = signal(false);
    const hasReached = signal(false);
    const history = signal<History | undefined>();
    const hasNoHistory = signal(false);
    const view = signal<View | undefined>();
    const hasLooked = signal(false);

    const mended = computed(() => known.value && withCorrections(known.value, corrections.value));
    /** Everybody whom a link can lead to; candidates are among them once they are here for any reason. */
    const everybody = computed(() =>
      known.value && candidates.value
        ? withCorrections(withCandidates(known.value, candidates.value), corrections.value)
        : mended.value,
    );
    /** Everybody who can be found. */
    const facts = computed(() => (wantsCandidates.value ? everybody.value : mended.value));
    const topics = signal<readonly (SearchTopic & FilterTopic)[]>([]);
    const shippedIndex = signal<SearchIndex | undefined>();
    /** The index fits only the facts as they are shipped; for others a search builds its own. */
    const index = computed(() => {
      const isShipped = corrections.value.length === 0 && !wantsCandidates.value;
      return isShipped && topics.value.length > 0 ? shippedIndex.value : undefined;
    });
    const find = new FindModel(facts, topics, status, () => messages.value.picker, index);

    const network = computed(() => view.value?.network && networks[view.value.network]);

    const byKey = computed(
      () =>
        new Map<string, Subject>(
          [...(everybody.value?.parties ?? []), ...(everybody.value?.people ?? [])].map(
            (subject) => [keyOf(subject), subject],
          ),
        ),
    );
    const kept = new KeptModel(acts.kept, byKey, status, () => messages.value.kept);
    const chamber = new ChamberModel(mended, networks, status, () => messages.value.chamber);
    const use = new UseModel(acts, kept.chosen, everybody, networks, status, messages);

    /** The mention of somebody on the network of the tab; undefined when the tab has no post box of a network. */
    const mentions = computed(() => {
      const { value: on } = network;
      const { value: all } = everybody;
      const hasBox = view.value?.box;
      return (subject: Subject) => (on && hasBox && all ? mention(subject, on, all) : undefined);
    });
    const wordFor = (subject: Subject) => mentions.value(subject)?.text ?? subject.name;
    /** What goes into the post of the tab for whom is chosen, and the hashtag. */
    const tokens = computed(() => [...kept.chosen.value.map(wordFor), campaignTag]);

    /** Looks what the tab offers now. */
    async function look() {
      view.value = await acts.look().catch(() => undefined);
    }

    /** Puts words in the post box of the tab, and copies them when that does not work. */
    async function place(make: () => readonly string[], subjects: readonly Subject[]) {
      const say = messages.value.composer;
      // Words that stay the same are not said again: make room for them first.
      status.say("");
      const before = network.value;
      // The tab may have gone to another network meanwhile, where the handles are of other people.
      await look();
      const words = make();
      const text = words.join(" ");
      const now = network.value;
      const moved = now && now !== before ? `${messages.value.popup.here(now.name)} ` : "";
      const placed = await acts.place(words);
      if (placed.status === "inserted") status.say(moved + say.inserted(text));
      else if (placed.status === "present") status.say(say.present(text));
      else status.say((await acts.copy(text)) ? say.copied(text) : say.failed(text));
      await kept.visit(...subjects);
      if (placed.status !== "inserted" || !now || subjects.length === 0) return;
      const date = acts.today();
      await acts.remember(
        subjects.map((subject) => ({
          kind: isPerson(subject) ? ("person" as const) : ("party" as const),
          id: subject.id,
          name: subject.name,
          network: now.id,
          date,
          topics: [],
        })),
      );
    }

    async function reachCandidates() {
      hasReached.value = candidates.value !== undefined;
      if (hasReached.value) return;
      try {
        candidates.value = await acts.loadCandidates();
      } catch {
        // Without the candidates somebody is as unknown as somebody who is not there.
      }
      hasReached.value = true;
    }

    const sources = computed(
      () =>
        new Map(
          [...(everybody.value?.sources ?? []), ...(history.value?.sources ?? [])].map((one) => [
            one.id,
            one,
          ]),
        ),
    );

    return {
      networks: computed(() => networks),
      messages: computed(() => messages.value),
      status,
      find,
      topics,
      facts,
      hasFailed,
      view,
      hasLooked,
      network,
      parties: computed(() => new Map((facts.value?.parties ?? []).map((one) => [one.id, one]))),
      people: computed(() => new Map((everybody.value?.people ?? []).map((one) => [one.id, one]))),
      /** The newest of some sources. */
      sourceOf(ids: readonly string[]): Source | undefined {
        let newest: Source | undefined;
        for (const id of ids) {
          const source = sources.value.get(id);
          if (source && !(newest && newest.date >= source.date)) newest = source;
        }
        return newest;
      },
      today: acts.today,
      /** The mention of anybody, for a screen that goes along with the tab: a function of a model is not followed. */
      mentions,
      kept,
      use,
      chamber,
      tokens,
      async load() {
        const [loaded, subjects, , own, built] = await Promise.allSettled([
          acts.loadFacts(),
          acts.loadTopics(),
          look(),
          acts.loadCorrections(),
          acts.loadIndex(),
          kept.load(),
        ]);
        if (built.status === "fulfilled") shippedIndex.value = built.value;
        if (own.status === "fulfilled") corrections.value = own.value;
        if (subjects.status === "fulfilled") topics.value = subjects.value;
        if (loaded.status === "fulfilled") known.value = loaded.value;
        else hasFailed.value = true;
        hasLooked.value = true;
        if (network.value) use.target.value = network.value.id;
        // A candidate may be among them, and candidates are not here yet.
        if (known.value && kept.keys.value.some((key) => !byKey.value.has(key)))
          await reachCandidates();
      },
      look,
      history,
      hasNoHistory,
      async loadHistory() {
        if (history.value) return;
        try {
          history.value = await acts.loadHistory();
          hasNoHistory.value = false;
        } catch {
          hasNoHistory.value = true;
        }
      },
      /** Whether the candidates were looked through too, for somebody whom a link leads to. */
      hasReached,
      reachCandidates,
      wantsCandidates,
      async showCandidates(yes: boolean) {
        wantsCandidates.value = yes;
        if (!yes || candidates.value) return;
        try {
          candidates.value = await acts.loadCandidates();
        } catch {
          wantsCandidates.value = false;
          status.say(messages.value.popup.candidatesFailed);
        }
      },
      correcting: new CorrectingModel(),
      corrections,
      /** Keeps for this user that a handle is right, or that there is no account (no handle). */
      async correct(correction: Omit<Correction, "date">) {
        corrections.value = correct(corrections.value, { ...correction, date: acts.today() });
        await acts.saveCorrections(corrections.value);
      },
      async withdraw(correction: Omit<Correction, "date">) {
        corrections.value = withdraw(corrections.value, correction);
        await acts.saveCorrections(corrections.value);
      },
      async copy(text: string) {
        const { copied, notCopied } = messages.value.card;
        status.say((await acts.copy(text)) ? copied(text) : notCopied(text));
      },
      /** Puts the hashtag in the post of the tab. */
      placeTag: () => place(() => [campaignTag], []),
      /** Puts one party or person in the post of the tab. */
      placeOne: (subject: Subject) => place(() => [wordFor(subject)], [subject]),
      /** Puts everybody who is chosen in the post of the tab, and the hashtag. */
      placeChosen: () => place(() => tokens.value, kept.chosen.value),
    };
  },
);

export type Popup = InstanceType<typeof PopupModel>;
