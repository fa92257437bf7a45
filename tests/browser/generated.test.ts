import { array, assert, asyncProperty, constantFrom, nat, tuple } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "@/components/page/insert.ts";
import { kinds, openTab, type Tab } from "./tab.ts";

const tag = "#2MiljoenStemmen";
const runs = { numRuns: 12, seed: 20261123, endOnFailure: true };

const words = constantFrom(
  "ik",
  "wacht",
  "al",
  "drie",
  "maanden.",
  "Coördinatie",
  "#VNverdrag",
  "@iemand",
  "https://www.2miljoenstemmen.nl/verhaal",
  "(pgb)",
  "é",
  "e\u0301",
  "👩‍🦽",
  "🧏🏿‍♀️",
  "🇳🇱",
  "שלום",
  "日本語",
  "…",
);
const between = constantFrom(" ", " ", " ", "\n", "\n\n", ", ");
/** A text that begins and ends with a word, and two places in it. */
const drafts = tuple(
  array(tuple(words, between), { minLength: 0, maxLength: 9 }),
  words,
  nat(),
  nat(),
).map(([parts, last, one, other]) => {
  const text = parts.flat().join("") + last;
  const [start, end] = [one % (text.length + 1), other % (text.length + 1)].map((offset) =>
    wholeCharacters(text, offset),
  ) as [number, number];
  return { text, start: Math.min(start, end), end: Math.max(start, end) };
});

/** The nearest place at or before an offset where a caret can stand. */
function wholeCharacters(text: string, offset: number): number {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
  return [...characters, text.length].findLast((index) => index <= offset) ?? 0;
}

describe.concurrent.each(kinds)("In %s", (kind) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab(kind);
  });
  afterAll(() => tab?.close());

  describe("generated texts", { concurrent: false, timeout: 60_000 }, () => {
    test.each([
      "draft-react17",
      "tiptap2",
      "lexical",
      "quill2",
      "slate",
      "textarea-controlled",
      "contenteditable",
      "shadow-tiptap",
    ])("come back from %s with the hashtag added, and without it as they were", async (name) => {
      await tab.open(`https://practice.test/editors/${name}`);
      await assert(
        asyncProperty(drafts, async (draft) => {
          await tab.evaluate(async ({ text, start, end }) => {
            await window.practice.set(text);
            await window.practice.caret(start, end);
          }, draft);
          await tab.ask({ act: "watch caret" });
          expect(await tab.ask({ act: "read" })).toEqual({
            text: draft.text,
            selection: { start: draft.start, end: draft.end },
          });

          const outcome = await tab.ask<Outcome>({ act: "insert", token: tag });
          expect(outcome).toMatchObject({ status: "inserted", before: draft.text });
          const { text, caret, errors } = await tab.evaluate(() => ({
            text: window.practice.text(),
            caret: window.practice.selection(),
            errors: window.practice.errors.splice(0),
          }));
          const added = [` ${tag} `, ` ${tag}`, `${tag} `].filter(
            (added) => text.replace(added, "") === draft.text,
          );
          expect(added).not.toEqual([]);
          expect(text).toMatch(new RegExp(`(^|\\s)${tag}\\s`));
          expect(text.slice(0, caret?.end)).toMatch(new RegExp(`${tag}\\s$`));
          expect(caret?.start).toBe(caret?.end);
          expect(errors).toEqual([]);

          expect(await tab.ask({ act: "undo" })).toBe(true);
          expect(await tab.evaluate(() => window.practice.text())).toBe(draft.text);
        }),
        runs,
      );
    });
  });
});
