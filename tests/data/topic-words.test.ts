import { describe, expect, test } from "vitest";
import { join, squeeze, wordsOf } from "@/data/topic-words.ts";

const stem = (word: string) => wordsOf(word)[0]?.stem;

describe("two forms of a Dutch word have one stem", () => {
  test.each([
    ["huizen", "huis"],
    ["brieven", "brief"],
    ["bussen", "bus"],
    ["treinen", "trein"],
    ["scholen", "school"],
    ["benen", "been"],
    ["woorden", "woord"],
    ["psychologen", "psycholoog"],
    ["dove", "doof"],
    ["gehandicapte", "gehandicapten"],
    ["moeilijke", "moeilijk"],
    ["mantelzorgers", "mantelzorger"],
    ["busje", "bus"],
    ["kastjes", "kast"],
    ["snapt", "snap"],
    ["vergoedt", "vergoed"],
    ["apparaten", "aparaat"],
    ["taxi's", "taxi"],
    ["cliënten", "client"],
    ["Rolstoelen", "rolstoel"],
  ])("%s, %s", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});

describe("two words keep two stems", () => {
  test.each([
    ["worden", "woorden"],
    ["ze", "zee"],
    ["bom", "boom"],
    ["bussen", "buizen"],
    ["thuis", "thee"],
  ])("%s, %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test.each([
  ["#RolstoelToegankelijk", ["Rolstoel", "Toegankelijk"]],
  ["#VNverdrag", ["VNverdrag"]],
  ["wmo-taxi", ["wmo", "taxi"]],
  ["m'n pgb's", ["m'n", "pgb's"]],
  ["👩‍🦽 en 🧏", ["en"]],
])("%s has the words %j", (text, expected) => {
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("knows where a sentence begins", () => {
  const begins = wordsOf("Ik ben blind. Doei! (pgb 2.0)\nen door").map((word) => word.begins);
  expect(begins).toEqual([false, false, false, true, true, false, false, true, false]);
});

test("joins as if it had been written as one word", () => {
  expect(join("zorg", "gids")).toBe(squeeze("zorggids"));
  expect(join("auto", "ongeluk")).toBe("autoongeluk");
  expect(join("", "zorg")).toBe("zorg");
});
