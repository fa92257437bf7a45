import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Addressed } from "@/data/addressed.ts";
import { notYet, partiesToAsk, writeTable } from "@/data/contacts.ts";
import { writeDate } from "@/data/dates.ts";
import type { Facts } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import { type Topic, wordingIn } from "@/data/topics.ts";
import { StatusModel } from "../StatusModel.ts";

/** What the list of whom somebody asked can do outside itself. */
export interface ContactsActs {
  /** Whom the user put in posts, newest first, whether more is kept or not. */
  read(): Promise<readonly Addressed[]>;
  wipe(): Promise<void>;
  isRemembering(): Promise<boolean>;
  remember(yes: boolean): Promise<void>;
  loadFacts(): Promise<Facts>;
  loadTopics(): Promise<readonly Topic[]>;
  print(): void;
}

/** How many lines stand on the screen at first, and how many come with "Toon meer". */
const page = 10;

/** Whom somebody asked already and whom not yet; it stays on the device. */
export const ContactsModel = createModel(
  (
    acts: ContactsActs,
    networks: Readonly<Record<NetworkId, Pick<Network, "name">>>,
    messages: ReadonlySignal<Messages>,
  ) => {
    const status = new StatusModel();
    const list = signal<readonly Addressed[]>([]);
    const isLoaded = signal(false);
    const isRemembering = signal(true);
    const isAsking = signal(false);
    const facts = signal<Facts | undefined>();
    const topics = signal<readonly Topic[]>([]);
    const partyId = signal("");
    const pages = signal(1);
    const morePages = signal(1);

    const titles = computed(
      () =>
        new Map(topics.value.map(({ id, title }) => [id, wordingIn(title, messages.value.code)])),
    );
    const parties = computed(() => (facts.value ? partiesToAsk(facts.value) : []));
    const party = computed(() => parties.value.find(({ id }) => id === partyId.value));
    const open = computed(
      () => party.value && facts.value && notYet(list.value, party.value, facts.value),
    );

    const networkOf = ({ network }: Addressed) => networks[network].name;
    const topicsOf = (one: Addressed) => one.topics.flatMap((id) => titles.value.get(id) ?? []);

    return {
      messages: computed(() => messages.value),
      status,
      list,
      isLoaded,
      isRemembering,
      isAsking,
      parties,
      party,
      shown: computed(() => list.value.slice(0, pages.value * page)),
      left: computed(() => Math.min(page, Math.max(0, list.value.length - pages.value * page))),
      /** Who of the chosen party was not asked yet. */
      open,
      openShown: computed(() => open.value?.subjects.slice(0, morePages.value * page) ?? []),
      openLeft: computed(() =>
        Math.min(page, Math.max(0, (open.value?.subjects.length ?? 0) - morePages.value * page)),
      ),
      networkOf,
      topicsOf,
      dateOf: ({ date }: Addressed) => writeDate(date, messages.value),
      /** Whether the facts still have who was asked, so that there is a page of them. */
      isKnown: ({ kind, id }: Addressed) =>
        (facts.value?.[kind === "person" ? "people" : "parties"] ?? []).some(
          (one: { id: string }) => one.id === id,
        ),
      async load() {
        const [kept, wanted, known, subjects] = await Promise.allSettled([
          acts.read(),
          acts.isRemembering(),
          acts.loadFacts(),
          acts.loadTopics(),
        ]);
        if (kept.status === "fulfilled") list.value = kept.value;
        if (wanted.status === "fulfilled") isRemembering.value = wanted.value;
        if (known.status === "fulfilled") facts.value = known.value;
        if (subjects.status === "fulfilled") topics.value = subjects.value;
        isLoaded.value = true;
      },
      showMore() {
        pages.value += 1;
      },
      choose(id: string) {
        partyId.value = id;
        morePages.value = 1;
      },
      showMoreOpen() {
        morePages.value += 1;
      },
      async remember(yes: boolean) {
        isRemembering.value = yes;
        await acts.remember(yes);
        status.say(yes ? messages.value.contacts.on : messages.value.contacts.off);
      },
      askToWipe(yes: boolean) {
        isAsking.value = yes;
      },
      async wipe() {
        isAsking.value = false;
        try {
          await acts.wipe();
          list.value = [];
          status.say(messages.value.contacts.wiped);
        } catch {
          status.say(messages.value.drafts.notForgotten);
        }
      },
      /** The whole list as a table for a spreadsheet. */
      table(): string {
        const words = messages.value.contacts.columns;
        return writeTable([
          [words.name, words.network, words.date, words.topics],
          ...list.value.map((one) => [
            one.name,
            networkOf(one),
            one.date,
            topicsOf(one).join(", "),
          ]),
        ]);
      },
      /** Shows all there is, and prints it. */
      async print() {
        pages.value = Math.max(pages.value, Math.ceil(list.value.length / page));
        // The screen shows the rest at the next turn.
        await new Promise((resolve) => setTimeout(resolve));
        acts.print();
      },
    };
  },
);

export type Contacts = InstanceType<typeof ContactsModel>;
