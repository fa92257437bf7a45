import { computed } from "@preact/signals";
import { type JSX, render } from "preact";
import { browser } from "wxt/browser";
import { dressPage } from "@/components/appearance.ts";
import { copy } from "@/components/clipboard.ts";
import {
  addDraft,
  areChangedElsewhere,
  forgetDraft,
  forgetEverything,
  keepDraft,
  readDrafts,
  stayOpen,
  turnToDraft,
} from "@/components/drafts.ts";
import { followAddress } from "@/components/frame/address.ts";
import { Frame } from "@/components/frame/Frame.tsx";
import { LookUp } from "@/components/frame/LookUp.tsx";
import { Unknown } from "@/components/frame/Unknown.tsx";
import { addressOf, type View } from "@/components/frame/views.ts";
import { hold, release } from "@/components/held-drafts.ts";
import { loadWords } from "@/components/load-words.ts";
import { ForOrganisations } from "@/components/organisations/ForOrganisations.tsx";
import { OrganisationsModel } from "@/components/organisations/OrganisationsModel.ts";
import { PartyPage } from "@/components/popup/PartyPage.tsx";
import { PersonPage } from "@/components/popup/PersonPage.tsx";
import { PopupModel } from "@/components/popup/PopupModel.ts";
import { readServer } from "@/components/settings.ts";
import { PresetModel } from "@/components/story/PresetModel.ts";
import { Story } from "@/components/story/Story.tsx";
import { StoryModel } from "@/components/story/StoryModel.ts";
import { followLanguage } from "@/components/words.ts";
import { networks } from "@/data/networks/index.ts";
import { hasPreset } from "@/data/preset.ts";
import { storyNetworks } from "@/data/story.ts";
import { known } from "../popup/known.ts";

void dressPage();
const { messages, ready, choose } = followLanguage(loadWords);
const address = followAddress();

const lookUp = new PopupModel(
  {
    ...known,
    // This page is the tab: there is no post box beside it.
    look: async () => undefined,
    place: async () => ({ status: "failed", reason: "closed" }),
    copy,
  },
  networks,
  messages,
);

const writer = crypto.randomUUID();
stayOpen(writer);

const story = new StoryModel(
  {
    ...known,
    copy,
    open: (url) => void browser.tabs.create({ url }),
    print: () => print(),
    server: readServer,
  },
  {
    read: readDrafts,
    keep: keepDraft,
    hold,
    release,
    add: addDraft,
    turnTo: turnToDraft,
    forget: forgetDraft,
    forgetEverything,
    writer,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
  },
  storyNetworks.map((id) => networks[id]),
  messages,
);

const organisations = new OrganisationsModel(
  {
    loadFacts: known.loadFacts,
    loadTopics: async () => (await import("@/data/topics.json")).default,
    copy,
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

/** What each view is called, and what it shows. */
const views: Record<View["name"], { title(id: string): string; show(id: string): JSX.Element }> = {
  lookUp: {
    title: () => messages.value.page.lookUp,
    show: () => <LookUp model={lookUp} takesFocus={!address.hasMoved.peek()} />,
  },
  story: {
    title: () => messages.value.page.story,
    show: () => <Story model={story} preset={preset} />,
  },
  organisations: {
    title: () => messages.value.page.organisations,
    show: () => <ForOrganisations model={organisations} />,
  },
  person: {
    title: (id) => lookUp.people.value.get(id)?.name ?? messages.value.page.lookUp,
    show: (id) => <PersonPage key={id} model={lookUp} id={id} />,
  },
  party: {
    title: (id) => lookUp.parties.value.get(id)?.name ?? messages.value.page.lookUp,
    show: (id) => <PartyPage key={id} model={lookUp} id={id} />,
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
void lookUp.load();
void story.load();
void organisations.load();

function propose() {
  if (hasPreset(location.hash)) preset.propose(location.hash);
}
addEventListener("hashchange", propose);
propose();

// A page that goes away may get no other chance to keep what was typed last.
addEventListener("pagehide", () => void story.drafts.flush());
document.addEventListener("visibilitychange", () => {
  // Whoever comes back from another tab goes on with what was written there.
  void (document.hidden ? story.drafts.flush() : story.drafts.load());
});
browser.storage.local.onChanged.addListener((changes) => {
  if (!document.hidden && areChangedElsewhere(changes, writer)) void story.drafts.load();
});
addEventListener("beforeunload", (event) => {
  if (!story.drafts.isKept.value) event.preventDefault();
});
