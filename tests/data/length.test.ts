import { RichText } from "@atproto/api";
import fc from "fast-check";
import twitter from "twitter-text";
import { describe, expect, test, vi } from "vitest";
import { bytes, emojiIn, graphemes, plainCharacters } from "@/data/length.ts";
import { networkList, networks } from "@/data/networks/index.ts";
import { anyText, posts } from "./texts.ts";

// Thousands of texts take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const family = "👨‍👩‍👧‍👦";
const disabilityEmoji = [
  "👩‍🦯",
  "👨‍🦽",
  "🧏‍♀️",
  "🧑🏿‍🦼",
  "🦮",
  "🦻🏽",
  "🦽",
  "🦼",
  "♿",
  "🦾",
  "🦿",
  "🧠",
];

describe("X", () => {
  test.each([
    ["", 0],
    ["zorg", 4],
    ["één café", 8],
    ["e\u0301e\u0301n", 3],
    ["日本", 4],
    ["“zorg” – nu…", 13],
    ["👾", 2],
    ["🙋🏽", 2],
    ["👨‍🎤", 2],
    [family, 2],
    ["❤️", 2],
    ["♿️", 2],
    ["1️⃣", 2],
    ["🇳🇱", 2],
    ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2],
    ["©", 1],
    ["©️", 2],
    ["\ud83d", 2],
    ["\0", 1],
    ["https://example.com", 23],
    ["https://example.com/very/long/path?with=questions#and-answers", 23],
    ["zie https://example.com.", 28],
    ["2miljoenstemmen.nl", 23],
    ["zin.Volgende", 12],
    ["#2MiljoenStemmen @d66", 21],
  ])("%j weighs %i", (text, weight) => {
    expect(networks.x.length(text)).toBe(weight);
  });

  test.each(disabilityEmoji)("%s weighs 2", (emoji) => {
    expect(networks.x.length(emoji)).toBe(2);
    expect(networks.x.length(`a${emoji}b`)).toBe(4);
  });

  test("weighs as twitter-text does, thousands of texts long", () => {
    fc.assert(
      fc.property(posts, (text) => {
        expect(networks.x.length(text)).toBe(twitter.parseTweet(text).weightedLength);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  test.each([
    ["an emoji younger than the library of 2018, which X itself weighs as 2", "👩‍🦯", 2, 5],
    ["a skin tone younger than the library", "🤝🏻", 2, 4],
    ["an emoji with the sign that is left out when typed on some systems", "1⃣", 3, 2],
    ["a sign that makes an emoji of what is one already", "👍\ufe0f", 4, 4],
    ["a last label younger than the library", "zorg.kids", 23, 9],
    ["a last label that is gone", "zorg.mcdonalds", 14, 23],
    ["a last label in another script", "https://орг.рф", 14, 23],
    ["more behind a short link of X itself", "https://t.co/abc/def", 23, 27],
  ])("differs from twitter-text on purpose: %s", (_, text, ours, theirs) => {
    expect(networks.x.length(text)).toBe(ours);
    expect(twitter.parseTweet(text).weightedLength).toBe(theirs);
  });
});

/** The app's own way of shortening, with a browser's URL: src/lib/strings/url-helpers.ts. */
function shortened(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  const tail = (url.pathname === "/" ? "" : url.pathname) + url.search + url.hash;
  return url.host + (tail.length > 15 ? `${tail.slice(0, 13)}...` : tail);
}

function lengthInBlueskyApp(text: string): number {
  const richText = new RichText({ text });
  richText.detectFacetsWithoutResolution();
  let short = "";
  let from = 0;
  for (const { features, index } of richText.facets ?? []) {
    if (features[0]?.$type !== "app.bsky.richtext.facet#link") continue;
    const piece = richText.unicodeText.slice(index.byteStart, index.byteEnd);
    short += richText.unicodeText.slice(from, index.byteStart) + shortened(piece);
    from = index.byteEnd;
  }
  short += richText.unicodeText.slice(from);
  return new RichText({ text: short }).graphemeLength;
}

describe("Bluesky", () => {
  test.each([
    ["", 0],
    ["zorg", 4],
    [family, 1],
    ["👩‍🦯", 1],
    ["e\u0301", 1],
    ["een\r\ntwee", 8],
    ["https://d66.nl", 6],
    ["https://d66.nl/", 6],
    ["https://d66.nl/zorg", 11],
    ["https://d66.nl/een-lang-pad", 19],
    ["https://d66.nl/een-langer-pad", 21],
    ["https://d66.nl/een-veel-langer-pad", 22],
    ["https://d66.nl/?a=b", 10],
    ["https://d66.nl?a=b", 10],
    ["https://d66.nl/#", 6],
    ["https://d66.nl:443/a", 8],
    ["https://d66.nl:8443/a", 13],
    ["https://jan:geheim@d66.nl/", 6],
    ["https://d66.nl/é", 13],
    ["zie https://d66.nl/zorg.", 16],
    ["d66.nl/een-lang-pad-zonder-begin", 32],
    ["2miljoenstemmen.nl", 18],
  ])("%j counts %i", (text, count) => {
    expect(networks.bluesky.length(text)).toBe(count);
  });

  test("counts as the app does, thousands of texts long", () => {
    fc.assert(
      fc.property(posts, (text) => {
        // Other scripts in names and null characters differ on purpose, see below.
        fc.pre(!/https?:\/\/(?:[^\s/?#]*[^\s!-~]|\S*\0)/.test(text));
        expect(networks.bluesky.length(text)).toBe(lengthInBlueskyApp(text.toWellFormed()));
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  test("a post of few but heavy characters is too long at 3,000 bytes", () => {
    expect(networks.bluesky.length(family.repeat(120))).toBe(120);
    expect(bytes(family.repeat(121))).toBe(3025);
    expect(networks.bluesky.length(family.repeat(121))).toBe(303);
  });

  test.each([
    ["a name in another script, which browsers write in ASCII", "https://münchen.de/", 19, 17],
    ["a null character behind a link, which browsers drop", "https://d66.nl/\0", 10, 6],
    ["a path that goes back", "https://d66.nl/a/../b", 13, 8],
  ])("differs from the app on purpose: %s", (_, text, ours, theirs) => {
    expect(networks.bluesky.length(text)).toBe(ours);
    expect(lengthInBlueskyApp(text)).toBe(theirs);
  });
});

describe("Mastodon", () => {
  test.each([
    ["", 0],
    ["zorg", 4],
    [family, 1],
    ["e\u0301", 1],
    ["https://d66.nl", 23],
    ["https://d66.nl/een/lang/pad?met=vraag", 23],
    ["2miljoenstemmen.nl", 18],
    ["@D66@mastodon.social", 4],
    ["Wat vindt @D66@mastodon.social?", 15],
    ["@jan.struijs@mastodon.nl", 12],
    ["jan@mastodon.nl", 15],
    ["https://mastodon.social/@D66", 23],
    ["#2MiljoenStemmen", 16],
  ])("%j counts %i", (text, count) => {
    expect(networks.mastodon.length(text)).toBe(count);
  });
});

describe("Threads", () => {
  test.each([
    ["zorg", 4],
    ["één", 3],
    ["👍", 4],
    ["👩‍🦯", 11],
    [family, 25],
    ["❤️", 6],
    ["🇳🇱", 8],
    ["https://d66.nl", 14],
  ])("%j counts %i", (text, count) => {
    expect(networks.threads.length(text)).toBe(count);
  });
});

test.each(["instagram", "facebook", "linkedin", "tiktok", "youtube"] as const)(
  "%s counts every character, and is never surprised",
  (id) => {
    expect(networks[id].length("Zorg nu 👩‍🦯")).toBe("Zorg nu 👩‍🦯".length);
  },
);

describe("graphemes", () => {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

  test("are what the standard says, in every text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemes(text)).toBe([...segmenter.segment(text)].length);
      }),
      { numRuns: 2000, seed: 20261123 },
    );
  });

  test("are never more than UTF-16 units", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemes(text)).toBeLessThanOrEqual(plainCharacters(text));
      }),
    );
  });
});

test("bytes are those of UTF-8, in every text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(bytes(text)).toBe(new TextEncoder().encode(text).length);
    }),
    { numRuns: 2000, seed: 20261123 },
  );
});

describe("emoji", () => {
  test("are those that Unicode recommends, in every text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = Array.from(text.matchAll(/\p{RGI_Emoji}/gv), ({ 0: emoji }) => emoji);
        expect(emojiIn(text).map((emoji) => emoji.text)).toEqual(expected);
      }),
      { numRuns: 2000, seed: 20261123 },
    );
  });

  test("stand where they say", () => {
    const text = `a${family} 👩‍🦯b🇳🇱1️⃣👩‍👩‍👩`;
    expect(emojiIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      family,
      "👩‍🦯",
      "🇳🇱",
      "1️⃣",
      "👩",
      "👩",
      "👩",
    ]);
  });
});

const hard: [string, string][] = [
  ["lone high surrogates", "\ud83d"],
  ["lone low surrogates", "\ude00"],
  ["right-to-left marks", "\u202e\u200fא"],
  ["zero-width joiners", "\u200d"],
  ["emoji that are joined without end", "👩\u200d"],
  ["combining marks", "e\u0301\u0301"],
  ["null characters", "\0"],
  ["hashes", "#1"],
  ["dots behind a hash", "#1·"],
  ["at signs", "@a"],
  ["dots", "a."],
  ["open brackets in a link", "https://a.nl/(a"],
  ["flags cut in two", "🇳"],
  ["line breaks", "\r\n"],
];

describe.each(networkList)("$name, 100,000 characters long", (network) => {
  test.each(hard)("%s", (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const length = network.length(text);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(3 * text.length);
    for (const { start, end, text: found } of network.links(text))
      expect(text.slice(start, end)).toBe(found);
  });
});
