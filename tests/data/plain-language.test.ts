import { describe, expect, test } from "vitest";
import nl from "@/data/locales/nl.ts";
import { hardWords, readingEase, sentences, wordsOf } from "./plain-language.ts";

/** What stands for the parts of a message that change; a name counts as a name of two words. */
const samples: Readonly<Record<string, unknown>> = {
  name: "Anna Jansen",
  network: "Bluesky",
  date: "1 mei 2026",
  text: "#2MiljoenStemmen",
  replacement: "#2MiljoenStemmen",
  handle: "@annajansen",
  role: "minister van Zorg",
  title: "Tweede Kamer",
};
const counts = new Set([
  "count",
  "shown",
  "all",
  "left",
  "over",
  "most",
  "seats",
  "length",
  "limit",
]);

/** Every text of a part of the language, functions called with samples: once with 1 and once with 7. */
function textsOf(part: unknown, path: string): { path: string; text: string }[] {
  if (typeof part === "string") return [{ path, text: part }];
  if (typeof part === "function") {
    const [, head = ""] = /^\(?(\{[^}]*\}|[^)=]*)/.exec(String(part)) ?? [];
    return [1, 7].flatMap((count) => {
      const sample = (name: string) =>
        counts.has(name) ? count : (samples[name] ?? "Anna Jansen");
      const given = head.startsWith("{")
        ? [new Proxy({}, { get: (_, name) => sample(String(name)) })]
        : head.split(",").map((name) => sample(name.trim()));
      return [{ path, text: String(part(...given)) }];
    });
  }
  if (typeof part === "object" && part !== null)
    return Object.entries(part).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
  return [];
}

const sections = Object.entries(nl)
  .filter(([, part]) => typeof part === "object")
  .map(([name, part]) => ({ name, texts: textsOf(part, name) }));

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

describe.each(sections)("the words of $name", ({ texts }) => {
  test("have sentences of at most 15 words", () => {
    for (const { path, text } of texts)
      for (const sentence of sentences(text))
        expect(wordsOf(sentence).length, `shorten ${path}: ${sentence}`).toBeLessThanOrEqual(15);
  });

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
});

test.each(
  // Names of states, units and the store are no screens: a few words cannot be measured.
  sections.filter(({ texts }) => wordsOf(texts.map(({ text }) => text).join("\n")).length >= 100),
)("the words of $name read at least as easily as 65", ({ texts }) => {
  const words = [...new Set(texts.map(({ text }) => text))].join("\n");
  // The hashtag and the example's name are not ours to shorten.
  expect(readingEase(words.replaceAll("#2MiljoenStemmen", "hashtag"))).toBeGreaterThanOrEqual(65);
});
