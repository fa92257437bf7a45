import { describe, expect, test } from "vitest";
import { collectHistory } from "@/data/collect.ts";
import { wonIn } from "@/data/history.ts";
import { readFacts } from "@/data/refresh/read.ts";

const records = readFacts();
const history = collectHistory(records);
const ids = new Set(records.parties.map(({ id }) => id));
const won = (year: string, party: string) =>
  wonIn(history.elections.find(({ date }) => date.startsWith(year))!, party, history.descents)
    .map(({ party, seats }) => `${party} ${seats}`)
    .join(", ");

test("holds the elections of 2021, 2023 and 2025, oldest first, with 150 seats each", () => {
  expect(history.elections.map(({ id }) => id)).toEqual(["tk2021", "tk2023", "tk2025"]);
  for (const { seats } of history.elections)
    expect(Object.values(seats).reduce((sum, count) => sum + count, 0)).toBe(150);
});

test("names only parties and sources that are there", () => {
  const named = [
    ...history.descents.flatMap(({ older, newer }) => [older, newer]),
    ...history.names.map(({ party }) => party),
    ...history.official,
    ...history.elections.flatMap(({ seats }) => Object.keys(seats)),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const known = new Set(history.sources.map(({ id }) => id));
  const cited = [...history.elections, ...history.descents, ...history.names].flatMap(
    ({ sources }) => sources,
  );
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
});

test("stays small", () => {
  expect(JSON.stringify(history).length).toBeLessThan(12_000);
});

describe("what a party won", () => {
  test.each([
    ["2021", "d66", "d66 24"],
    ["2023", "d66", "d66 9"],
    ["2025", "d66", "d66 26"],
    ["2023", "bij1", "bij1 0"],
    // Parties that went together stood together, and PRO came from both.
    ["2021", "pro", "groenlinks 8, pvda 9"],
    ["2023", "pro", "groenlinks-pvda 25"],
    ["2023", "pvda", "groenlinks-pvda 25"],
    // Who left a party did not stand with it.
    ["2025", "dna", ""],
    ["2025", "lid-keijzer", ""],
  ])("in %s %s: %j", (year, party, expected) => {
    expect(won(year, party)).toBe(expected);
  });
});
