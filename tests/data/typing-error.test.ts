import { describe, expect, test } from "vitest";
import { slips } from "@/data/typing-error.ts";

const isSlip = (typed: string, word: string, most: number, begins = false) =>
  slips(typed, word, 0, word.length, most, begins);

describe("slips", () => {
  test.each([
    ["nothing wrong", "jetten", "jetten", 0],
    ["a letter too few", "jeten", "jetten", 1],
    ["a letter too few at the start", "etten", "jetten", 1],
    ["a letter too few at the end", "jette", "jetten", 1],
    ["a letter too many", "jettten", "jetten", 1],
    ["a letter too many at the start", "hjetten", "jetten", 1],
    ["a letter too many at the end", "jettens", "jetten", 1],
    ["another letter", "jetsen", "jetten", 1],
    ["another first letter", "hetten", "jetten", 1],
    ["another last letter", "jettem", "jetten", 1],
    ["two letters swapped", "jetetn", "jetten", 1],
    ["the first two swapped", "ejtten", "jetten", 1],
    ["the last two swapped", "jettne", "jetten", 1],
    ["two slips apart", "wstervelt", "westerveld", 2],
    ["two letters too many", "westervelldt", "westerveld", 2],
    ["two swaps", "ewstervedl", "westerveld", 2],
  ])("forgives %s: %s for %s in %i", (_, typed, word, fewest) => {
    expect(isSlip(typed, word, fewest)).toBe(true);
    if (fewest > 0) expect(isSlip(typed, word, fewest - 1)).toBe(false);
  });

  test.each([
    ["jxtxen", "jetten", 1],
    ["jetten", "jet", 2],
    ["jet", "jetten", 2],
    ["klaver", "jetten", 2],
  ])("does not take %s for %s in %i", (typed, word, most) => {
    expect(isSlip(typed, word, most)).toBe(false);
  });

  test.each([
    ["westre", "westerveld", true],
    ["wstervel", "westerveld", true],
    ["westxx", "westerveld", false],
  ])("says whether a word may begin with %s: %s, %s", (typed, word, begins) => {
    expect(isSlip(typed, word, 1, true)).toBe(begins);
  });

  test("looks only at the word between start and end", () => {
    const text = "\nrob\njetten\nklaver\n";
    const start = text.indexOf("jetten");
    expect(slips("jettne", text, start, start + 6, 1, false)).toBe(true);
    expect(slips("jetteklaver", text, start, start + 6, 2, false)).toBe(false);
  });
});
