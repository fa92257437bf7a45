import { describe, expect, test } from "vitest";
import nl from "@/data/locales/nl.ts";
import { hardWords, readingEase, sentences, wordsOf } from "./plain-language.ts";

/** Everything a section says, with an example where something is filled in. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [String(value(...Array.from({ length: value.length }, () => "X")))];
  return Object.values(value as object).flatMap(texts);
}

describe.each(["story", "letter", "drafts", "page"] as const)("the words of %s", (section) => {
  const said = texts(nl[section]).filter((text) => /\s/.test(text));

  test.each(said)("%s", (text) => {
    for (const sentence of sentences(text))
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(15);
    const hard = wordsOf(text.toLowerCase()).filter((word) => word in hardWords);
    expect(hard).toEqual([]);
    expect(text).not.toMatch(/\b(u|uw)\b/);
  });

  test("read easily together", () => {
    expect(readingEase(said.join("\n"))).toBeGreaterThanOrEqual(65);
  });
});
