import { describe, expect, test } from "vitest";
import { campaignTag } from "@/data/campaign.ts";
import { collect } from "@/data/collect.ts";
import { faults } from "@/data/faults.ts";
import { networks } from "@/data/networks/index.ts";
import { logoText, readyTexts, textLengths, textPlaces } from "@/data/organisations.ts";
import { readFacts } from "@/data/refresh/read.ts";
import { storyNetworks } from "@/data/story.ts";
import { hardWords, readingEase, sentences, wordsOf } from "./plain-language.ts";

const facts = collect(readFacts());

const texts = textPlaces.flatMap((place) =>
  textLengths.map((length) => ({ place, length, text: readyTexts[place][length] })),
);

describe.each(texts)("the $length text for $place", ({ text }) => {
  test("has the hashtag with its capitals", () => {
    expect(text).toContain(campaignTag);
  });

  test("is plain Dutch", () => {
    for (const sentence of sentences(text))
      expect(wordsOf(sentence).length, `shorten: ${sentence}`).toBeLessThanOrEqual(15);
    for (const word of wordsOf(text)) {
      expect(["u", "uw", "jullie"], text).not.toContain(word.toLowerCase());
      expect(hardWords[word.toLowerCase()], `something else for "${word}"`).toBeUndefined();
    }
    const plain = text.replaceAll(campaignTag, "hashtag").replace(/\S+@\S+|https:\S+/g, "adres");
    expect(readingEase(plain)).toBeGreaterThanOrEqual(65);
  });

  test("names no party and nobody", () => {
    const names = [
      ...facts.parties.flatMap(({ name, short }) => [name, short]),
      ...facts.people.map(({ name }) => name),
    ];
    expect(
      names.filter((name) =>
        new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, "u").test(text),
      ),
    ).toEqual([]);
  });
});

test.each(textPlaces)("the texts for %s become longer", (place) => {
  const lengths = textLengths.map((length) => readyTexts[place][length].length);
  expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
  expect(new Set(lengths).size).toBe(textLengths.length);
});

describe.each(storyNetworks.map((id) => networks[id]))("on $name", (network) => {
  test("a short and a middle post fit, and all that should link does", () => {
    for (const length of ["short", "middle"] as const) {
      const text = readyTexts.social[length];
      expect(network.length(text)).toBeLessThanOrEqual(network.limit);
      expect(faults(text, network, { hashtag: campaignTag })).toEqual([]);
    }
  });
});

test.each(["mastodon", "threads"] as const)("a long post fits on %s", (id) => {
  const text = readyTexts.social.long;
  expect(networks[id].length(text)).toBeLessThanOrEqual(networks[id].limit);
  expect(faults(text, networks[id], { hashtag: campaignTag })).toEqual([]);
});

test("the text for the logo says what stands in it", () => {
  expect(logoText).toBe("#2MiljoenStemmen, wij doen mee");
});
