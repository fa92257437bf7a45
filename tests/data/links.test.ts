import { RichText } from "@atproto/api";
import fc from "fast-check";
import twitter from "twitter-text";
import { describe, expect, test, vi } from "vitest";
import { links } from "@/data/links.ts";
import { networkList, networks } from "@/data/networks/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { anyText, posts } from "./texts.ts";

// Thousands of texts take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What works in a text, as "hashtag #zorg". */
function working(text: string, id: NetworkId): string[] {
  return links(text, networks[id]).map((span) => `${span.kind} ${span.text}`);
}

const everywhere = networkList.map(({ id }) => id);

describe.each(everywhere)("on %s", (id) => {
  test.each([
    ["#2MiljoenStemmen", "hashtag #2MiljoenStemmen"],
    ["Wij zijn er #2MiljoenStemmen!", "hashtag #2MiljoenStemmen"],
    ["Wij zijn er\n#2MiljoenStemmen.", "hashtag #2MiljoenStemmen"],
    ["#50PLUS", "hashtag #50PLUS"],
    ["#D66", "hashtag #D66"],
    ["#JA21", "hashtag #JA21"],
  ])("%j works", (text, span) => {
    expect(working(text, id)).toEqual([span]);
  });

  test.each(["#50", "# zorg", "C#", "tekst#2MiljoenStemmen", "jan@d66.nl"])(
    "%j does not",
    (text) => {
      expect(working(text, id)).toEqual([]);
    },
  );
});

test.each<[string, Partial<Record<NetworkId, string[]>>]>([
  [
    "(#2MiljoenStemmen)",
    { x: ["hashtag #2MiljoenStemmen"], bluesky: [], mastodon: [], threads: [] },
  ],
  [
    "#GroenLinks-PvdA",
    {
      x: ["hashtag #GroenLinks"],
      bluesky: ["hashtag #GroenLinks-PvdA"],
      mastodon: ["hashtag #GroenLinks"],
      threads: ["hashtag #GroenLinks-PvdA"],
      instagram: ["hashtag #GroenLinks"],
    },
  ],
  [
    "@d66.nl",
    {
      x: ["mention @d66"],
      bluesky: ["mention @d66.nl"],
      mastodon: ["mention @d66.nl"],
      instagram: ["mention @d66.nl"],
      facebook: [],
      linkedin: [],
    },
  ],
  ["@D66.NL", { bluesky: [] }],
  [".@d66.nl", { x: ["mention @d66"], bluesky: [] }],
  ['"@d66.nl"', { x: ["mention @d66"], bluesky: [] }],
  ["/@d66.nl", { x: ["mention @d66"], bluesky: [], mastodon: [] }],
  ["(@d66.nl)", { bluesky: ["mention @d66.nl"] }],
  ["@d66.nl.", { bluesky: ["mention @d66.nl"] }],
  ["@geert_wilders", { x: ["mention @geert_wilders"], bluesky: [] }],
  [
    "@D66@mastodon.social",
    { x: [], bluesky: [], mastodon: ["mention @D66@mastodon.social"], threads: [] },
  ],
  ["@D66@mastodon.social.", { mastodon: ["mention @D66@mastodon.social"] }],
  ["@vvd/leden", { x: [] }],
  ["RT@d66", { x: ["mention @d66"] }],
  [
    "2miljoenstemmen.nl",
    {
      x: ["link 2miljoenstemmen.nl"],
      bluesky: [],
      mastodon: [],
      threads: ["link 2miljoenstemmen.nl"],
      instagram: [],
    },
  ],
  ["d66.nl", { x: ["link d66.nl"], bluesky: ["link d66.nl"], mastodon: [] }],
  [
    "https://www.2miljoenstemmen.nl",
    {
      x: ["link https://www.2miljoenstemmen.nl"],
      bluesky: ["link https://www.2miljoenstemmen.nl"],
      mastodon: ["link https://www.2miljoenstemmen.nl"],
      threads: ["link https://www.2miljoenstemmen.nl"],
      facebook: ["link https://www.2miljoenstemmen.nl"],
      linkedin: ["link https://www.2miljoenstemmen.nl"],
      youtube: ["link https://www.2miljoenstemmen.nl"],
      instagram: [],
      tiktok: [],
    },
  ],
  [
    "(zie https://d66.nl/a_(b).)",
    { x: ["link https://d66.nl/a_(b)"], mastodon: ["link https://d66.nl/a_(b)"] },
  ],
  ["https://x.com/#2MiljoenStemmen", { x: ["link https://x.com/#2MiljoenStemmen"] }],
  ["https://mastodon.social/@D66", { mastodon: ["link https://mastodon.social/@D66"] }],
  ["zin.Volgende", { x: [], bluesky: [], threads: [] }],
  ["#a·b #a· #1·2 #_·", { mastodon: ["hashtag #a·b", "hashtag #a", "hashtag #1·2"] }],
  ["#zorg #hulp", { threads: ["hashtag #zorg"] }],
  ["#zorg's", { x: ["hashtag #zorg"], bluesky: ["hashtag #zorg's"] }],
  ["#zorg,#hulp", { x: ["hashtag #zorg", "hashtag #hulp"], bluesky: ["hashtag #zorg,#hulp"] }],
  ["##zorg", { x: ["hashtag #zorg"], bluesky: ["hashtag ##zorg"], mastodon: [] }],
  ["＃zorg", { x: ["hashtag ＃zorg"], bluesky: ["hashtag ＃zorg"], mastodon: ["hashtag ＃zorg"] }],
  [`#${"a".repeat(65)}`, { x: [`hashtag #${"a".repeat(65)}`], bluesky: [] }],
])("%j", (text, expected) => {
  for (const [id, spans] of Object.entries(expected))
    expect(working(text, id as NetworkId), id).toEqual(spans);
});

test("X: links what twitter-text links, thousands of texts long", () => {
  fc.assert(
    fc.property(posts, (text) => {
      const theirs = twitter
        .extractEntitiesWithIndices(text)
        .filter((entity) => !("cashtag" in entity) && !("listSlug" in entity && entity.listSlug))
        .map((entity) => {
          const kind = "url" in entity ? "link" : "hashtag" in entity ? "hashtag" : "mention";
          const [start, end] = entity.indices;
          return { kind, start, end, text: text.slice(start, end) };
        });
      expect(links(text, networks.x)).toEqual(theirs);
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});

test.each([
  ["a last label younger than the library", "zie zorg.kids", ["link zorg.kids"], 0],
  ["letters younger than the library", "#𫯙", ["hashtag #𫯙"], 0],
])("X: differs from twitter-text on purpose: %s", (_, text, ours, theirs) => {
  expect(working(text, "x")).toEqual(ours);
  expect(twitter.extractEntitiesWithIndices(text)).toHaveLength(theirs);
});

test("Bluesky: links what the app links, thousands of texts long", () => {
  fc.assert(
    fc.property(posts, (someText) => {
      const text = someText.toWellFormed();
      const richText = new RichText({ text });
      richText.detectFacetsWithoutResolution();
      const theirs: object[] = [];
      let start = 0;
      for (const piece of richText.segments()) {
        const end = start + piece.text.length;
        const kind = piece.link ? "link" : piece.mention ? "mention" : "hashtag";
        // What begins with `$` is about money.
        const works = piece.facet && !piece.tag?.tag.startsWith("$");
        if (works) theirs.push({ kind, start, end, text: piece.text });
        start = end;
      }
      expect(links(text, networks.bluesky)).toEqual(theirs);
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});

test("Bluesky: differs from the app on purpose: a name that can be nobody's handle is no mention", () => {
  const richText = new RichText({ text: "@-d66.nl" });
  richText.detectFacetsWithoutResolution();
  expect(richText.facets).toHaveLength(1);
  expect(working("@-d66.nl", "bluesky")).toEqual([]);
});

test.each(networkList)(
  "on $name spans stand in their order, where they say, none over another",
  (network) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const span of links(text, network)) {
          expect(span.start).toBeGreaterThanOrEqual(from);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          if (span.kind === "hashtag") expect(span.text).toMatch(/^[#＃]/);
          if (span.kind === "mention") expect(span.text).toMatch(/^[@＠]/);
          from = span.end;
        }
      }),
      { numRuns: 500, seed: 20261123 },
    );
  },
);
