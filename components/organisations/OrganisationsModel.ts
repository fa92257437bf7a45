import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Facts } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import { mostNames, writePreset } from "@/data/preset.ts";
import { createSearch } from "@/data/search.ts";
import { siteLink } from "@/data/site-address.ts";
import type { Topic, TopicGroup } from "@/data/topics.ts";
import { PickerModel } from "../PickerModel.ts";
import { StatusModel } from "../StatusModel.ts";
import { isPerson } from "../subject.ts";

/** The topics, and the groups they stand in. */
export interface TopicList {
  readonly topics: readonly Topic[];
  readonly groups: readonly TopicGroup[];
}

/** What the organisations' view can do outside itself. */
export interface OrganisationsActs {
  loadFacts(): Promise<Facts>;
  loadTopics(): Promise<TopicList>;
  copy(text: string): Promise<boolean>;
}

/**
 * The state of the organisations' view: what is copied, and the link that comes of a topic, names and an address.
 * `ownAddress` is where the site stands; "" when the organisation has to say that.
 */
export const OrganisationsModel = createModel(
  (acts: OrganisationsActs, messages: ReadonlySignal<Messages>, ownAddress: string) => {
    const status = new StatusModel();
    const facts = signal<Facts | undefined>();
    const topics = signal<TopicList>({ topics: [], groups: [] });
    const hasFailed = signal(false);
    const topic = signal("");
    const address = signal(ownAddress);
    const search = computed(() => facts.value && createSearch(facts.value));
    const picker = new PickerModel(
      (query) => search.value?.find(query, { limit: 25 }) ?? [],
      signal([]),
      status,
      () => messages.value.picker,
    );
    const fragment = computed(() => {
      const chosen = picker.chosen.value.slice(0, mostNames);
      return writePreset({
        ...(topic.value ? { topic: topic.value } : {}),
        parties: chosen.filter((one) => !isPerson(one)).map(({ id }) => id),
        people: chosen.filter(isPerson).map(({ id }) => id),
      });
    });
    const link = computed(() => siteLink(address.value, fragment.value));

    return {
      messages: computed(() => messages.value),
      status,
      facts,
      topics,
      hasFailed,
      topic,
      picker,
      parties: computed(() => new Map((facts.value?.parties ?? []).map((one) => [one.id, one]))),
      /** Whether somebody chose more names than a link holds. */
      hasTooMany: computed(() => picker.chosen.value.length > mostNames),
      address,
      /** Whether the address has to be asked. */
      asksAddress: computed(() => ownAddress === ""),
      /** The link for the readers; undefined as long as the address is none. */
      link,
      async load() {
        const [known, list] = await Promise.allSettled([acts.loadFacts(), acts.loadTopics()]);
        if (known.status === "fulfilled") facts.value = known.value;
        if (list.status === "fulfilled") topics.value = list.value;
        hasFailed.value = known.status === "rejected" || list.status === "rejected";
      },
      chooseTopic(id: string) {
        topic.value = id;
      },
      writeAddress(text: string) {
        address.value = text;
      },
      async copy(text: string) {
        status.say("");
        const done = await acts.copy(text);
        const words = messages.value.organisations;
        status.say(done ? words.copied : words.notCopied);
      },
    };
  },
);

export type Organisations = InstanceType<typeof OrganisationsModel>;
