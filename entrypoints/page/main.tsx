import { computed } from "@preact/signals";
import { type JSX, render } from "preact";
import { dressPage } from "@/components/appearance.ts";
import { Contacts } from "@/components/contacts/Contacts.tsx";
import { followAddress } from "@/components/frame/address.ts";
import { Frame } from "@/components/frame/Frame.tsx";
import { LookUp } from "@/components/frame/LookUp.tsx";
import { Unknown } from "@/components/frame/Unknown.tsx";
import { addressOf, type View } from "@/components/frame/views.ts";
import { Help } from "@/components/help/Help.tsx";
import { loadWords } from "@/components/load-words.ts";
import { ForOrganisations } from "@/components/organisations/ForOrganisations.tsx";
import { OrganisationsModel } from "@/components/organisations/OrganisationsModel.ts";
import { Chamber } from "@/components/popup/Chamber.tsx";
import { Chosen } from "@/components/popup/Chosen.tsx";
import { PartyPage } from "@/components/popup/PartyPage.tsx";
import { PersonPage } from "@/components/popup/PersonPage.tsx";
import { PopupModel } from "@/components/popup/PopupModel.ts";
import { PresetModel } from "@/components/story/PresetModel.ts";
import { Story } from "@/components/story/Story.tsx";
import { followLanguage } from "@/components/words.ts";
import { networks } from "@/data/networks/index.ts";
import { hasPreset } from "@/data/preset.ts";
import { bringFacts } from "../popup/bring-facts.ts";
import { known } from "../popup/known.ts";
import { place } from "../popup/tab.ts";
import { openContacts } from "./contacts.ts";
import { openStory } from "./story.ts";
import { look, watchTab } from "./tab-beside.ts";

void dressPage();
const { messages, ready, choose } = followLanguage(loadWords);
const address = followAddress();

const lookUp = new PopupModel(
  {
    ...known,
    look,
    place,
  },
  networks,
  messages,
);

const story = openStory(messages);
const contacts = openContacts(messages);

const organisations = new OrganisationsModel(
  {
    loadFacts: known.loadFacts,
    loadTopics: async () => (await bringFacts()).topics,
    copy: known.copy,
  },
  messages,
  "",
);

/** What a link proposes is read when both are there. */
const presetKnown = computed(() => {
  const facts = story.facts.value;
  const { topics } = organisations.topics.value;
  return facts && topics.length > 0 ? { facts, topics } : undefined;
});
const preset = new PresetModel(
  {
    startNew: (part) => story.drafts.startNew(part),
    settle: () => history.replaceState(history.state, "", addressOf("story")),
  },
  presetKnown,
  story.status,
  messages,
);

/** A view in which one looks people up, with who is chosen under it. */
const withChosen = (view: JSX.Element) => (
  <div class="look-up">
    {view}
    <Chosen model={lookUp} />
  </div>
);

/** What each view is called, and what it shows. */
const views: Record<View["name"], { title(id: string): string; show(id: string): JSX.Element }> = {
  lookUp: {
    title: () => messages.value.page.lookUp,
    show: () => withChosen(<LookUp model={lookUp} takesFocus={!address.hasMoved.peek()} />),
  },
  story: {
    title: () => messages.value.page.story,
    show: () => <Story model={story} preset={preset} />,
  },
  contacts: {
    title: () => messages.value.page.contacts,
    show: () => <Contacts model={contacts} />,
  },
  organisations: {
    title: () => messages.value.page.organisations,
    show: () => <ForOrganisations model={organisations} />,
  },
  help: {
    title: () => messages.value.page.help,
    show: () => <Help messages={messages.value} />,
  },
  chamber: {
    title: () => messages.value.chamber.title,
    show: () => withChosen(<Chamber model={lookUp} />),
  },
  person: {
    title: (id) => lookUp.people.value.get(id)?.name ?? messages.value.page.lookUp,
    show: (id) => withChosen(<PersonPage key={id} model={lookUp} id={id} />),
  },
  party: {
    title: (id) => lookUp.parties.value.get(id)?.name ?? messages.value.page.lookUp,
    show: (id) => withChosen(<PartyPage key={id} model={lookUp} id={id} />),
  },
  unknown: {
    title: () => messages.value.page.unknown,
    show: () => <Unknown words={messages.value.page} />,
  },
};

function Page() {
  const words = messages.value;
  const { name, id } = address.view.value;
  document.documentElement.lang = words.lang;
  document.title = `${views[name].title(id)} – ${words.store.name}`;
  return (
    <Frame messages={words} address={address} date={lookUp.facts.value?.date} onLanguage={choose}>
      {views[name].show(id)}
    </Frame>
  );
}

await ready;
render(<Page />, document.getElementById("app")!);
lookUp.find.type(new URLSearchParams(location.search).get("q") ?? "");
void lookUp.load();
watchTab(() => void lookUp.look());
void organisations.load();

function propose() {
  if (hasPreset(location.hash)) preset.propose(location.hash);
}
addEventListener("hashchange", propose);
propose();
