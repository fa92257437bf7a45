import { describe, expect, test } from "vitest";
import json from "@/data/topics.json";
import {
  dutchInFrisian,
  hardWords,
  readingEase,
  sentences,
  syllables,
  wordsOf,
} from "./plain-language.ts";

/** Words that may be long or short because they are names, or because the same text explains them. */
const names = new Set(["VN-verdrag", "pgb"]);

const screens = json.groups.map((group) => ({
  id: group.id,
  texts: (language: "nl" | "easy" | "en" | "fy") => [
    group.title[language],
    ...group.topics
      .map((id) => json.topics.find((topic) => topic.id === id)!)
      .flatMap(({ title, explanation }) => [title[language], explanation[language]]),
  ],
}));

/** `{who}` is a name of about two words. */
const asked = (question: string) => question.replace("{who}", "Anna Jansen");

describe.each(screens)("the screen $id", ({ texts }) => {
  test.each([
    ["nl", 15, 65],
    ["easy", 10, 80],
  ] as const)(
    "in %s has sentences of at most %i words and reads at least as easily as %i",
    (language, most, ease) => {
      for (const text of texts(language))
        for (const sentence of sentences(text))
          expect(wordsOf(sentence).length, `shorten: ${sentence}`).toBeLessThanOrEqual(most);
      expect(readingEase(texts(language).join("\n"))).toBeGreaterThanOrEqual(ease);
    },
  );

  test.each([
    ["en", 20],
    ["fy", 15],
  ] as const)("in %s has sentences of at most %i words", (language, most) => {
    for (const text of texts(language))
      for (const sentence of sentences(text))
        expect(wordsOf(sentence).length, `shorten: ${sentence}`).toBeLessThanOrEqual(most);
  });

  test("in Frisian has no Dutch that was left standing", () => {
    for (const text of texts("fy"))
      for (const word of wordsOf(text))
        expect(dutchInFrisian[word.toLowerCase()], `${word}, in ${text}`).toBeUndefined();
  });

  test("in easy Dutch has no word of twelve letters or more", () => {
    for (const word of wordsOf(texts("easy").join("\n")))
      if (!names.has(word)) expect(word.length, word).toBeLessThan(12);
  });

  test("says je, no hard words, and no abbreviation that is not explained", () => {
    for (const text of [...texts("nl"), ...texts("easy")]) {
      for (const word of wordsOf(text)) {
        const plain = word.toLowerCase();
        expect(["u", "uw", "jullie"], text).not.toContain(plain);
        expect(hardWords[plain], `write something else for "${word}"`).toBeUndefined();
        if (!names.has(word)) expect(word, text).not.toMatch(/\p{Lu}{2}/u);
      }
    }
  });
});

test("explains pgb and the convention where they are first named", () => {
  const explanation = (id: string) => json.topics.find((topic) => topic.id === id)?.explanation;
  expect(explanation("pgb")?.nl).toContain("pgb (persoonsgebonden budget)");
  expect(explanation("pgb")?.easy).toContain("pgb is geld voor zorg");
  expect(explanation("vn-verdrag")?.nl).toContain(
    "VN-verdrag Handicap is een afspraak tussen landen",
  );
});

describe.each(json.topics)("the questions about $id", ({ questions }) => {
  test("have sentences of at most 15 words and say no hard word", () => {
    for (const question of questions) {
      for (const sentence of sentences(asked(question)))
        expect(wordsOf(sentence).length, `shorten: ${sentence}`).toBeLessThanOrEqual(15);
      for (const word of wordsOf(question)) {
        expect(hardWords[word.toLowerCase()], word).toBeUndefined();
        expect(["u", "uw"], question).not.toContain(word.toLowerCase());
      }
    }
  });

  test("read at least as easily as 65", () => {
    expect(readingEase(questions.map(asked).join("\n"))).toBeGreaterThanOrEqual(65);
  });

  test("leave room for a name and the hashtag in the shortest post, of 280 characters", () => {
    for (const question of questions) expect(question.length, question).toBeLessThanOrEqual(200);
  });
});

test.each([
  ["huis", 1],
  ["beperking", 3],
  ["mantelzorg", 3],
  ["ideeën", 3],
  ["gebruiken", 3],
  ["nieuws", 1],
  ["moeilijk", 2],
  ["België", 3],
  ["tv", 1],
])("%s has %i syllables", (word, count) => {
  expect(syllables(word)).toBe(count);
});
