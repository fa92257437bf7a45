import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { Composer } from "@/components/composer/Composer.tsx";
import { type ComposerActs, ComposerModel } from "@/components/composer/ComposerModel.ts";
import { Contacts } from "@/components/contacts/Contacts.tsx";
import { ContactsModel } from "@/components/contacts/ContactsModel.ts";
import { AddressModel } from "@/components/frame/AddressModel.ts";
import { Frame } from "@/components/frame/Frame.tsx";
import { HabitsModel } from "@/components/options/HabitsModel.ts";
import { Options } from "@/components/options/Options.tsx";
import { type OptionsActs, OptionsModel } from "@/components/options/OptionsModel.ts";
import { WishesModel } from "@/components/options/WishesModel.ts";
import { ForOrganisations } from "@/components/organisations/ForOrganisations.tsx";
import { OrganisationsModel } from "@/components/organisations/OrganisationsModel.ts";
import { Popup } from "@/components/popup/Popup.tsx";
import { type PopupActs, PopupModel } from "@/components/popup/PopupModel.ts";
import { PresetModel } from "@/components/story/PresetModel.ts";
import { Story } from "@/components/story/Story.tsx";
import { type StoryActs, StoryModel } from "@/components/story/StoryModel.ts";
import type { Addressed } from "@/data/addressed.ts";
import { newDraft, type StoryDraft } from "@/data/drafts.ts";
import type { Facts } from "@/data/facts.ts";
import type { History } from "@/data/history.ts";
import { parseHost, parseServer } from "@/data/hosts.ts";
import type { Kept } from "@/data/kept.ts";
import { languages } from "@/data/locales/index.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import type { Network } from "@/data/networks/network.ts";
import { buildIndex } from "@/data/search-index.ts";
import { storyNetworks } from "@/data/story.ts";
import topics from "@/data/topics.json";
import { facts, party, person } from "../../facts.ts";
import { popupActs } from "../../popup-acts.ts";
import { known } from "../../topics.ts";
import { voice } from "../voice.ts";

/** The day it is in every screen here. */
const today = "2026-11-25";

/** What a page or a browser answers comes at a later turn. */
export const later = <Answer,>(answer: Answer) =>
  new Promise<Answer>((resolve) => setImmediate(() => resolve(answer)));

/** What can be taken back: words that stand there until somebody does. */
const placed = {
  status: "inserted",
  undo: async () => true,
  stands: () => true,
  whenGone() {},
} as const;

/** The composer beside a box with this post in it. */
export function composer(
  messages: Messages = nl,
  post = "",
  different: Partial<ComposerActs> = {},
  network: Network = networks.x,
) {
  const model = new ComposerModel(
    {
      place: () => later(placed),
      replace: () => later(placed),
      copy: () => later(true),
      load: async () => known,
      draft: () => ({ text: post }),
      around: () => ({ replied: [], quoted: [] }),
      saveTurn() {},
      loadAddressed: async () => [],
      remember() {},
      forget() {},
      isCautious: async () => true,
      told: new Set<string>(),
      isReminding: async () => true,
      barePictures: () => undefined,
      reminded: new Set<string>(),
      today: () => today,
      speech: voice(true),
      speak() {},
      focusBox() {},
      hide: async () => {},
      ...different,
    },
    network,
    signal(messages),
  );
  return { model, screen: <Composer model={model} /> };
}

const seat = (title: string) =>
  ({
    kind: "member",
    title,
    from: "2025-11-12",
    seen: "2026-07-20",
    sources: ["own-page"],
  }) as const;

const other = { ...party, id: "oud", name: "Oude Partij", short: "OP", hashtag: "OP", seats: 0 };

/** Two parties and three people: one with roles of now and before, one whose account is closed, one without any. */
export const house: Facts = {
  ...facts,
  parties: [party, { ...other, handles: [] }],
  people: [
    {
      ...person,
      roles: [
        ...person.roles,
        seat("Tweede Kamerlid"),
        {
          kind: "committee",
          title: "lid van de Kamercommissie Volksgezondheid",
          from: "2021-04-06",
          seen: "2023-11-06",
          sources: ["own-page"],
        },
      ],
    },
    {
      ...person,
      id: "anna-jansen",
      name: "Anna Jansen",
      roles: [seat("Tweede Kamerlid")],
      handles: [{ ...person.handles[0]!, handle: "AnnaJansen", state: "closed" }],
    },
    {
      ...person,
      id: "bo-de-wit",
      name: "Bo de Wit",
      party: "oud",
      roles: [seat("Tweede Kamerlid")],
      handles: [],
    },
  ],
};

const history: History = {
  sources: [],
  elections: [{ id: "tk2021", date: "2021-03-17", seats: { oud: 3 }, sources: [] }],
  descents: [
    { older: "oud", newer: "d66", kind: "merger", date: "2024-01-01", sources: ["own-page"] },
  ],
  names: [{ party: "d66", name: "D'66", from: "1966", to: "1981", sources: ["own-page"] }],
  official: [],
};

/** A place in our own pages that one is at. */
function at(hash: string) {
  return new AddressModel({ hash: () => hash, see: () => false });
}

/** What the device keeps of names, when it keeps these. */
export function keeping(kept: Partial<Kept>) {
  return {
    load: async () => ({ favourites: [], recent: [], chosen: [], ...kept }),
    save: async () => {},
    watch() {},
  };
}

/** The popup at a view of it. */
export async function popup(
  messages: Messages = nl,
  hash = "#zoeken",
  different: Partial<PopupActs> = {},
) {
  const model = new PopupModel(
    popupActs({
      loadFacts: async () => house,
      loadTopics: async () => topics.topics,
      loadIndex: async () => buildIndex(house, topics.topics),
      loadHistory: async () => history,
      today: () => today,
      ...different,
    }),
    networks,
    signal(messages),
  );
  await model.load();
  const screen = <Popup model={model} address={at(hash)} onLanguage={() => {}} />;
  return { model, screen };
}

/** What stands around a view of the full page. */
export function framed(view: VNode, messages: Messages = nl, hash = "#zoeken") {
  return (
    <Frame messages={messages} address={at(hash)} date={house.date} onLanguage={() => {}}>
      {view}
    </Frame>
  );
}

const noon = "2026-11-24T12:00:00.000Z";

/** A story that was begun the day before. */
export function begun(part: Partial<StoryDraft> = {}): StoryDraft {
  return { ...newDraft("begun", noon), ...part };
}

/** The story, with what the device keeps of stories; the first of them is the one that is open. */
export async function story(
  messages: Messages = nl,
  drafts: readonly StoryDraft[] = [begun()],
  different: Partial<StoryActs> = {},
) {
  let count = 0;
  const words = signal(messages);
  const model = new StoryModel(
    {
      loadKnown: async () => known,
      loadOneByOne: async () => undefined,
      saveOneByOne() {},
      visit() {},
      today: () => today,
      saveTurn() {},
      isCautious: async () => true,
      told: new Set(),
      speech: voice(true),
      copy: () => later(true),
      open() {},
      print() {},
      ...different,
    },
    {
      read: async () => ({
        drafts,
        unreadable: [],
        current: drafts[0]?.id ?? "",
        isSplit: false,
      }),
      keep: async () => ({ isKept: true }),
      hold() {},
      release() {},
      add: async () => {},
      turnTo: async () => {},
      forget: async () => {},
      forgetEverything: async () => {},
      newId: () => `draft-${++count}`,
      now: () => noon,
      writer: "this window",
    },
    storyNetworks.map((id) => networks[id]),
    words,
  );
  const preset = new PresetModel(
    { startNew: (part) => model.drafts.startNew(part), settle() {} },
    signal({ facts, topics: topics.topics }),
    model.status,
    words,
  );
  await model.load();
  return { model, preset, screen: <Story model={model} preset={preset} /> };
}

/** Rob Jetten was asked twice, and somebody whom the facts no longer have. */
export const asked: readonly Addressed[] = [
  { kind: "person", id: "rob-jetten", name: "Rob Jetten", network: "x" },
  { kind: "person", id: "rob-jetten", name: "Rob Jetten", network: "bluesky" },
  { kind: "person", id: "away", name: "Kim Weg", network: "x" },
].map((one, days) => ({ ...one, date: `2026-11-${20 - days}`, topics: ["pgb"] }) as Addressed);

/** Whom somebody asked. */
export async function contacts(messages: Messages = nl, list = asked) {
  const model = new ContactsModel(
    {
      read: async () => list,
      wipe: async () => {},
      isRemembering: async () => true,
      remember: async () => {},
      loadFacts: async () => house,
      loadTopics: async () => topics.topics,
      print() {},
    },
    networks,
    signal(messages),
  );
  await model.load();
  return { model, screen: <Contacts model={model} /> };
}

/** Everything for organisations. */
export async function organisations(messages: Messages = nl) {
  const model = new OrganisationsModel(
    {
      loadFacts: async () => house,
      loadTopics: async () => topics,
      copy: () => later(true),
    },
    signal(messages),
    "",
  );
  await model.load();
  return { model, screen: <ForOrganisations model={model} /> };
}

/** The settings. */
export function settings(messages: Messages = nl, different: Partial<OptionsActs> = {}) {
  const words = signal(messages);
  const options = new OptionsModel(
    {
      request: async () => true,
      giveBack: async () => true,
      save: async () => {},
      saveLanguage: async () => {},
      parseHost: (text) => parseHost(text, (name) => name),
      ...different,
    },
    [networks.mastodon, networks.bluesky],
    languages,
    words,
  );
  const wishes = new WishesModel(
    {
      keepAppearance: async () => {},
      keepPlacing: async () => {},
      keepServer: async () => {},
      parseServer: (text) => parseServer(text, (name) => name),
      changeKeys() {},
      forgetEverything: async () => {},
    },
    options.status,
    words,
  );
  wishes.shortcuts.value = [
    { id: "open", keys: "Alt+Shift+2" },
    { id: "tag", keys: "" },
  ];
  const habits = new HabitsModel(
    { keep: async () => {}, wipe: async () => {} },
    options.status,
    words,
  );
  return {
    options,
    wishes,
    habits,
    screen: <Options model={options} wishes={wishes} habits={habits} />,
  };
}
