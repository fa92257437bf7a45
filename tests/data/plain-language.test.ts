import { describe, expect, test } from "vitest";
import easy from "@/data/locales/easy.ts";
import en from "@/data/locales/en.ts";
import fy from "@/data/locales/fy.ts";
import easyHelp from "@/data/locales/help/easy.ts";
import enHelp from "@/data/locales/help/en.ts";
import fyHelp from "@/data/locales/help/fy.ts";
import nlHelp from "@/data/locales/help/nl.ts";
import nl from "@/data/locales/nl.ts";
import site from "@/data/locales/site/nl.ts";
import { sectionsOf, type Text } from "./messages.ts";
import {
  dutchInFrisian,
  hardWords,
  otherFrisian,
  readingEase,
  sentences,
  wordsOf,
} from "./plain-language.ts";

/** Two words for one thing confuse: what to say instead. */
const otherWords: Readonly<Record<string, string>> = {
  tweet: "bericht",
  tweets: "berichten",
  profiel: "account",
  handle: "account",
  mention: "naam",
  tab: "tabblad",
  selecteren: "kiezen",
  klikken: "drukken",
  gebruiker: "je",
};

/** Words that are long because they are names. */
const names = /^(2MiljoenStemmen|staatssecretaris)$/;

/** The hashtag is not ours to shorten, and three words to whoever hears or reads it. */
const withoutNames = (text: string) =>
  text.replaceAll("#2MiljoenStemmen", "hashtag").replaceAll("staatssecretaris", "minister");

function expectSentences(texts: readonly Text[], most: number) {
  for (const { path, text } of texts)
    for (const sentence of sentences(text))
      expect(wordsOf(sentence).length, `shorten ${path}: ${sentence}`).toBeLessThanOrEqual(most);
}

/** How easily everything reads that a section says; a few words, as of states and units, cannot be measured. */
function ease(texts: readonly Text[]): number {
  const all = [...new Set(texts.map(({ text }) => text))].join("\n");
  return wordsOf(all).length < 100 ? 100 : readingEase(withoutNames(all));
}

/** The site speaks English on one page only. */
const dutchSite = { site: { ...site, about: { ...site.about, english: {} } } };

/** The help page has its words in files of its own. */
const easyAll = { ...easy, help: easyHelp };
const enAll = { ...en, help: enHelp };
const fyAll = { ...fy, help: fyHelp };

describe.each([
  ["nl", { ...nl, help: nlHelp }, 15, 65],
  ["site", dutchSite, 15, 65],
  ["easy", easyAll, 10, 80],
] as const)("Dutch (%s)", (_, messages, most, least) => {
  describe.each(sectionsOf(messages))("the words of $name", ({ texts }) => {
    test(`have sentences of at most ${most} words`, () => expectSentences(texts, most));

    test("say je, nothing hard, one word for one thing, and no abbreviation", () => {
      for (const { path, text } of texts)
        for (const word of wordsOf(text)) {
          const plain = word.toLowerCase();
          expect(["u", "uw", "jullie", "gij"], `${path}: ${text}`).not.toContain(plain);
          // "Welke" is hard as "die", and a plain word at the start of a question.
          if (word === "Welke" && text.includes("?")) continue;
          expect(hardWords[plain], `${path}: write something else for "${word}"`).toBeUndefined();
          expect(otherWords[plain], `${path}: write something else for "${word}"`).toBeUndefined();
          expect(word, `${path}: ${text}`).not.toMatch(/\p{Lu}{3}/u);
        }
    });

    test(`read at least as easily as ${least}`, () => {
      expect(ease(texts)).toBeGreaterThanOrEqual(least);
    });
  });
});

test.each(sectionsOf(easyAll))(
  "easy Dutch has no word of twelve letters or more in $name",
  ({ texts }) => {
    for (const { path, text } of texts)
      for (const word of wordsOf(text))
        if (!names.test(word)) expect(word.length, `${path}: ${word}`).toBeLessThan(12);
  },
);

test.each(sectionsOf(enAll))("English has sentences of at most 20 words in $name", ({ texts }) =>
  expectSentences(texts, 20),
);

describe.each(sectionsOf(fyAll))("the Frisian words of $name", ({ texts }) => {
  test("have sentences of at most 15 words", () => expectSentences(texts, 15));

  test("are no Dutch that was left standing", () => {
    for (const { path, text } of texts)
      for (const word of wordsOf(text))
        expect(dutchInFrisian[word.toLowerCase()], `${path}: ${word}, in ${text}`).toBeUndefined();
  });

  test("say do, and one word for one thing", () => {
    for (const { path, text } of texts)
      for (const word of wordsOf(text)) {
        const plain = word.toLowerCase();
        expect(["jo", "jo’t", "jimme"], `${path}: ${text}`).not.toContain(plain);
        expect(plain, `${path}: write it without -o`).not.toMatch(/st[oû]$/);
        expect(otherFrisian[plain], `${path}: write something else for "${word}"`).toBeUndefined();
      }
  });
});
