import { describe, expect, test } from "vitest";
import { idOf } from "@/data/id.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { readFacts } from "@/data/refresh/read.ts";

const { parties, withoutParty, elections, removed } = readFacts();

/** Networks on which one mentions people in text; candidates without an office have handles on no other. */
const mentioning: readonly NetworkId[] = [
  "x",
  "bluesky",
  "mastodon",
  "threads",
  "instagram",
  "tiktok",
];

const officeHolders = new Set(
  [...parties.flatMap(({ people }) => people), ...withoutParty.people].map(({ id }) => id),
);
const lists = elections.flatMap((election) =>
  election.lists.map((list) => ({ election, list, where: `data/elections/${election.id}.json` })),
);
const standing = lists.flatMap(({ list }) => list.candidates);
const newcomers = new Map<string, number>();
for (const { id } of standing) if (id) newcomers.set(id, (newcomers.get(id) ?? 0) + 1);
const gone = new Set(removed.map(({ id }) => id));

describe.each(elections)("$name", ({ id, seats, lists }) => {
  test("has each list number once", () => {
    const numbers = lists.map(({ place, number }) => `${place ?? ""} ${number}`);
    expect(numbers, `data/elections/${id}.json`).toEqual([...new Set(numbers)]);
  });

  test("gives away as many seats as there are", () => {
    if (lists.some((list) => list.seats === undefined)) return expect(seats).not.toBe(0);
    const won = lists.reduce((sum, list) => sum + (list.seats ?? 0), 0);
    expect(won, `data/elections/${id}.json: the seats of the lists do not add up.`).toBe(seats);
  });
});

describe.each(lists)("$election.id, list $list.number, $list.name", ({ list, where, election }) => {
  test("belongs to a party that exists, or to none", () => {
    if (list.party === undefined) return expect(list.name).not.toBe("");
    expect(
      parties.map((party) => party.id),
      `${where}: there is no data/parties/${list.party}.json. Make it, or leave "party" out.`,
    ).toContain(list.party);
  });

  test("names everybody once, and points only to people who exist", () => {
    const problems = list.candidates.flatMap(({ person, id, position }) => {
      const who = `${where}: list ${list.number}, place ${position ?? "?"}, ${person ?? id}`;
      if (person && !officeHolders.has(person) && !newcomers.has(person))
        return [`${who} stands in no file. Correct the id, or give the name instead.`];
      if (id && officeHolders.has(id))
        return [`${who} holds an office. Write "person": "${id}" and nothing else.`];
      if (id && (newcomers.get(id) ?? 0) > 1)
        return [`${who} stands on more than one list. Keep the newest, and point to it as person.`];
      return [];
    });
    expect(problems).toEqual([]);
  });

  test("gives candidates only accounts that one mentions in text", () => {
    const problems = list.candidates.flatMap(({ id, handles }) =>
      (handles ?? [])
        .filter(({ network }) => !mentioning.includes(network))
        .map(({ network }) => `${where}: take the ${network} account of ${id} out, it is private.`),
    );
    expect(problems).toEqual([]);
  });

  test("has nobody who asked to be taken out", () => {
    const problems = list.candidates.flatMap(({ person, id, name }) =>
      [person, id, name && idOf(name)]
        .filter((one) => one && gone.has(one))
        .map((one) => `${where}: ${one} asked to be taken out (data/removed.json). Take them out.`),
    );
    expect(problems).toEqual([]);
  });

  test("has no more people in the Tweede Kamer than the Chamber has seats", () => {
    expect(list.seats ?? 0).toBeLessThanOrEqual(election.seats ?? Number.POSITIVE_INFINITY);
  });
});

test.each([...officeHolders])("%s did not ask to be taken out", (id) => {
  expect(gone.has(id), `${id} stands in data/removed.json. Take the person out of the facts.`).toBe(
    false,
  );
});

test.each([
  ["tk2021", 37],
  ["tk2023", 26],
  ["tk2025", 27],
])("%s had %i lists", (id, count) => {
  expect(elections.find((election) => election.id === id)?.lists).toHaveLength(count);
});

test.each([
  ["tk2021", "vvd", 34],
  ["tk2021", "pvda", 9],
  ["tk2023", "pvv", 37],
  ["tk2023", "nsc", 20],
  ["tk2025", "d66", 26],
  ["tk2025", "pvv", 26],
  ["tk2025", "bbb", 4],
])("in %s the list of %s won %i seats", (id, party, seats) => {
  const election = elections.find((one) => one.id === id);
  expect(election?.lists.find((list) => list.party === party)?.seats).toBe(seats);
});
