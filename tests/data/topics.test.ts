import fc from "fast-check";
import { describe, expect, test } from "vitest";
import json from "@/data/topics.json";
import { createTopicMatcher, question, type Topic, type Topics } from "@/data/topics.ts";
import { development, heldOut, type MeasuredPost, plain } from "./posts.ts";

const topics: Topics = json;
const match = createTopicMatcher(topics);
const ids = (text: string) => match(text).map(({ topic }) => topic.id);

describe("recognises a topic in Dutch as people write it", () => {
  test.each([
    ["gebouwen", "rolstoeltoegankelijkheid is hier ver te zoeken", "a compound"],
    ["gebouwen", "rolstoel toegankelijkheid is hier ver te zoeken", "a compound written apart"],
    ["gebouwen", "ROLSTOELTOEGANKELIJKHEID?!", "capitals"],
    ["gebouwen", "rolstoeltoegangkelijkheid is hier ver te zoeken", "a compound with a slip"],
    ["mantelzorg", "ik ben mantelzoger", "a letter too few"],
    ["mantelzorg", "ik ben mantelzorgger", "a letter too many"],
    ["mantelzorg", "ik ben manetlzorger", "two letters swapped"],
    ["hulp-thuis", "de dag besteding is dicht", "a word written apart"],
    ["begrijpelijke-taal", "ik ben laag geletterd", "a word written apart, inflected"],
    ["begrijpelijke-taal", "laaggeleterdheid", "one consonant for two"],
    ["wonen", "rolstoelwoningen", "a plural"],
    ["zorgkosten", "DE ZORGKOSTEN", "a capital word"],
    ["gebarentaal", "er was geen gebarentaal-tolk", "a hyphen"],
    ["gebarentaal", "geen gebaren­tolk", "a soft hyphen inside"],
    ["vn-verdrag", "#VNverdrag", "a hashtag in capitals"],
    ["vn-verdrag", "#vnverdrag", "a hashtag in small letters"],
    ["vn-verdrag", "#NietsOverOnsZonderOns", "a hashtag in camel case"],
    ["vn-verdrag", "#nietsoveronszonderons", "a hashtag without capitals"],
    ["chronisch-ziek", "#MECVS", "two abbreviations in one hashtag"],
    ["vn-verdrag", "het VN-verdrag Handicap", "a hyphen in a name"],
    ["onderwijs", "#PassendOnderwijs", "two words in one hashtag"],
    ["pgb", "mijn pgb", "an abbreviation"],
    ["pgb", "de pgb's", "an abbreviation in the plural"],
    ["pgb", "pgb'er worden", "an abbreviation with an ending"],
    ["pgb", "PGB-tarief", "an abbreviation in a compound"],
    ["hulp-thuis", "wmo", "an abbreviation"],
    ["langdurige-zorg", "de Wlz", "an abbreviation"],
    ["inkomen", "Wajong", "an abbreviation"],
    ["ggz", "de ggz", "an abbreviation"],
    [
      "chronisch-ziek",
      "leven met ME is zwaar",
      "an abbreviation that is a common word in small letters",
    ],
    ["ggz", "suïcidaal", "a diaeresis"],
    ["ggz", "suicidaal", "a diaeresis left out"],
    [
      "leerlingenvervoer",
      "mijn kind gaat met de taxi naar school",
      "two words that are something together",
    ],
    [
      "openbaar-vervoer",
      "met mijn rolstoel kom ik de trein niet in",
      "a common word near a disability",
    ],
  ])("%s: %s (%s)", (id, text) => {
    expect(ids(text)).toContain(id);
  });
});

describe("leaves alone", () => {
  test.each([
    ["de trein had weer eens vertraging", "a common word without a disability"],
    ["ik vertrouw hem blind", "a saying"],
    ["het kabinet is doof voor kritiek op de tv", "a saying near a word that needs context"],
    ["blinde vlek in de spiegel van de bus", "a saying near a word that needs context"],
    ["mijn handicap is gezakt op de golfbaan, nu met de bus naar huis", "a handicap in golf"],
    ["ga met me mee", "a word that is an illness only in capitals"],
    ["do of vr naar het museum met een tolk", "two words that are none together"],
    ["Dat is begrijpelijk. Taal is leuk.", "a phrase cut by the end of a sentence"],
    ["wajang in het museum", "a word one letter from an abbreviation"],
    ["", "nothing"],
    ["👩‍🦽🎉", "emoji"],
    ["???", "marks"],
  ])("%j: %s", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

test("finds several topics in one post, the one with the most words first", () => {
  const found = ids(
    "Mijn rolstoel is al weken kapot, de leverancier belt niet. En mijn pgb is gekort.",
  );
  expect(found[0]).toBe("hulpmiddelen");
  expect(found).toContain("pgb");
});

test("says by which words, where they stand in the text, and in their order", () => {
  const text = "Ik zit in een rolstoel en de 🚋 TRAM heeft geen plank";
  const tram = match(text).find(({ topic }) => topic.id === "openbaar-vervoer");
  expect(tram?.words.map((word) => word.text)).toContain("TRAM");
  for (const { start, end, text: word } of tram?.words ?? [])
    expect(text.slice(start, end)).toBe(word);
  const starts = tram?.words.map(({ start }) => start) ?? [];
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
});

test("takes the campaign's hashtag as a sign of disability, and not of voting", () => {
  expect(ids("De trein had vertraging")).toEqual([]);
  expect(ids("De trein had vertraging #2MiljoenStemmen")).toEqual(["openbaar-vervoer"]);
  expect(ids("Ik heb een beperking #2MiljoenStemmen")).not.toContain("stemmen");
  expect(ids("#2miljoenstemmen")).toEqual([]);
});

test("does not let a disability word far away make common words count", () => {
  expect(
    ids(`Ik zit in een rolstoel. ${"En toen gingen we weer verder. ".repeat(20)} trein`),
  ).not.toContain("openbaar-vervoer");
});

describe("takes any text", () => {
  test.each([
    [
      "100,000 characters of posts",
      development
        .map(({ text }) => text)
        .join(" ")
        .slice(0, 100_000),
    ],
    ["100,000 characters without a space", "rolstoel".repeat(12_500)],
    ["the same words over and over", "rolstoel trein school ".repeat(4_600)],
    ["emoji and null characters", "👩‍🦽\0🧏🏿‍♀️".repeat(5_000)],
    ["half surrogate pairs", "\ud83d rolstoel \ude00"],
    ["a phrase with a word in capitals, written as one word", "levenmetme"],
    ["names of an object's properties", "constructor __proto__ toString hasOwnProperty"],
  ])("%s", (_, text) => {
    for (const { words } of match(text))
      for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
  });

  test("of any characters", () => {
    const character = fc
      .integer({ min: 0, max: 0x10ffff })
      .map((code) => String.fromCodePoint(code));
    const words = ["rolstoel", "trein", "#2MiljoenStemmen", "doof voor", "pgb's", "NAH", "\n", "."];
    const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: character }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(" ");
        const matches = match(text);
        for (const [at, { score, words: found }] of matches.entries()) {
          expect(found.length).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(matches[at - 1]?.score ?? Number.POSITIVE_INFINITY);
          for (const { start, end, text: word } of found) expect(text.slice(start, end)).toBe(word);
        }
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});

describe("is right about posts of every kind", () => {
  const share = (posts: readonly MeasuredPost[], isTrue: (post: MeasuredPost) => boolean) =>
    posts.filter(isTrue).length / posts.length;
  const isRight = ({ text, topics }: MeasuredPost) =>
    ids(text)
      .slice(0, 2)
      .some((id) => topics.includes(id));
  const isFalse = ({ text }: MeasuredPost) => ids(text).length > 0;

  describe.each([
    ["the posts to improve with", development],
    ["the posts held out", heldOut],
    ["the posts written last, all held out", plain],
    ["all posts", [...development, ...heldOut]],
  ])("%s", (name, posts) => {
    const topical = posts.filter(({ topics }) => topics.length > 0);
    const everyday = posts.filter(({ topics }) => topics.length === 0);

    test("the right topic is one of the first two for at least 90 %", () => {
      const figure = share(topical, isRight);
      console.log(`${name}: right topic in the first two for ${(100 * figure).toFixed(1)} %`);
      for (const post of name === "all posts" ? topical.filter((post) => !isRight(post)) : [])
        console.log(`missed ${post.topics}: ${post.text} → ${ids(post.text).join(", ") || "none"}`);
      expect(figure).toBeGreaterThanOrEqual(0.9);
    });

    test("an everyday post gets a topic in at most 3 %", () => {
      const figure = share(everyday, isFalse);
      console.log(`${name}: a topic for ${(100 * figure).toFixed(1)} % of everyday posts`);
      for (const { text } of name === "all posts" ? everyday.filter(isFalse) : [])
        console.log(`false: ${text} → ${ids(text).join(", ")}`);
      expect(figure).toBeLessThanOrEqual(0.03);
    });

    const several = topical.filter(({ topics }) => topics.length > 1);
    test.runIf(several.length > 0)(
      "a post about several topics gets them all in the first three for at least 75 %",
      () => {
        const all = ({ text, topics }: MeasuredPost) =>
          topics.every((id) => ids(text).slice(0, 3).includes(id));
        expect(share(several, all)).toBeGreaterThanOrEqual(0.75);
      },
    );
  });

  test("half of the posts are everyday ones", () => {
    const posts = [...development, ...heldOut];
    expect(posts.length).toBeGreaterThanOrEqual(200);
    expect(share(posts, ({ topics }) => topics.length === 0)).toBeGreaterThanOrEqual(0.5);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  });

  test("each post is about topics that exist", () => {
    const known = new Set(topics.topics.map(({ id }) => id));
    for (const post of [...development, ...heldOut])
      for (const id of post.topics) expect(known, post.text).toContain(id);
  });
});

describe("a question", () => {
  const topic = topics.topics[0] as Topic;

  test("comes in turn, and after the last the first again", () => {
    const count = topic.questions.length;
    const turns = Array.from({ length: count }, (_, turn) => question(topic, turn, "@d66"));
    expect(new Set(turns).size).toBe(count);
    expect(question(topic, count, "@d66")).toBe(turns[0]);
    expect(question(topic, -1, "@d66")).toBe(turns.at(-1));
    expect(question(topic, Number.NaN, "@d66")).toBe(turns[0]);
  });

  test("names who it is for, whatever the name is made of", () => {
    expect(question(topic, 0, "@d66 en $& {who}")).toContain(" @d66 en $& {who} ");
  });

  test("goes to politics when nobody is chosen", () => {
    expect(question(topic, 0)).toContain(" de politiek ");
    expect(question(topic, 0, "")).toContain(" de politiek ");
  });
});
