import packed from "virtual:facts";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { FindPage } from "@/components/site/FindPage.tsx";
import { Layout, type Section } from "@/components/site/Layout.tsx";
import { AboutPage, HomePage, OrganisationsPage, StoryPage } from "@/components/site/Pages.tsx";
import { PartyPage, WithoutPartyPage } from "@/components/site/PartyPage.tsx";
import { TopicPage, TopicsPage } from "@/components/site/TopicPages.tsx";
import type { World } from "@/components/site/world.ts";
import { writeDate } from "@/data/dates.ts";
import type { Facts, Person } from "@/data/facts.ts";
import nl from "@/data/locales/nl.ts";
import words from "@/data/locales/site/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { unpack } from "@/data/pack.ts";
import { shareLink } from "@/data/share.ts";
import json from "@/data/topics.json";
import type { Topics } from "@/data/topics.ts";

/** One page of the site. */
interface Page {
  readonly title: string;
  readonly section?: Section;
  show(world: World): JSX.Element;
}

/** Every page of the site as HTML, by its path. The same facts and topics give the same pages. */
export function sitePages(
  facts: Facts = unpack(packed),
  topics: Topics = json,
): ReadonlyMap<string, string> {
  const shared = {
    facts,
    topics,
    words,
    messages: nl,
    networks,
    shares: [networks.x, networks.bluesky, networks.mastodon, networks.threads],
    share: shareLink,
    sources: new Map(facts.sources.map((one) => [one.id, one])),
    parties: new Map(facts.parties.map((one) => [one.id, one])),
  };
  const date = writeDate(facts.date, nl);
  return new Map(
    [...pages(facts, topics)].map(([path, { title, section, show }]) => {
      const up = "../".repeat(path.split("/").length - 1);
      const world: World = { ...shared, to: (other) => up + other };
      const html = renderToString(
        <Layout words={words} title={title} section={section} to={world.to} date={date}>
          {show(world)}
        </Layout>,
      );
      return [path, `<!doctype html>\n${html}\n`];
    }),
  );
}

function* pages(facts: Facts, topics: Topics): Generator<[path: string, page: Page]> {
  const find = "find" as const;
  yield ["index.html", { title: words.home.title, show: (world) => <HomePage world={world} /> }];
  yield [
    "zoeken.html",
    { title: words.find.title, section: find, show: (world) => <FindPage world={world} /> },
  ];
  for (const party of facts.parties)
    yield [
      `partij/${party.id}.html`,
      {
        title: party.name,
        section: find,
        show: (world) => (
          <PartyPage party={party} people={peopleOf(facts, party.id)} world={world} />
        ),
      },
    ];
  yield [
    "zonder-partij.html",
    {
      title: words.party.without,
      section: find,
      show: (world) => <WithoutPartyPage people={peopleOf(facts, undefined)} world={world} />,
    },
  ];
  yield [
    "onderwerpen.html",
    { title: words.topics.title, section: "topics", show: (world) => <TopicsPage world={world} /> },
  ];
  for (const topic of topics.topics)
    yield [
      `onderwerp/${topic.id}.html`,
      {
        title: topic.title.nl,
        section: "topics",
        show: (world) => <TopicPage topic={topic} world={world} />,
      },
    ];
  yield [
    "verhaal.html",
    { title: words.story.title, section: "story", show: (world) => <StoryPage world={world} /> },
  ];
  yield [
    "organisaties.html",
    {
      title: words.nav.organisations,
      section: "organisations",
      show: (world) => <OrganisationsPage world={world} />,
    },
  ];
  yield [
    "over.html",
    { title: words.about.title, section: "about", show: (world) => <AboutPage world={world} /> },
  ];
}

function peopleOf({ people }: Facts, party: string | undefined): Person[] {
  return people
    .filter((person) => person.party === party)
    .sort((one, other) => one.name.localeCompare(other.name, "nl") || (one.id < other.id ? -1 : 1));
}
