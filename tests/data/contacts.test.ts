import { describe, expect, test } from "vitest";
import type { Addressed } from "@/data/addressed.ts";
import { notYet, partiesToAsk, writeTable } from "@/data/contacts.ts";
import { facts } from "../facts.ts";

const asked = (kind: Addressed["kind"], id: string): Addressed => ({
  kind,
  id,
  name: id,
  network: "x",
  date: "2026-11-20",
  topics: [],
});
const d66 = facts.parties.find(({ id }) => id === "d66")!;

test("the parties to ask are those with seats, in the alphabet", () => {
  const shorts = partiesToAsk(facts).map(({ short }) => short);
  expect(shorts).toEqual([...shorts].sort((one, other) => one.localeCompare(other, "nl")));
  expect(partiesToAsk(facts).every(({ seats }) => seats > 0)).toBe(true);
});

describe("who of a party was not asked yet", () => {
  test("is everybody at first, the party itself before its people", () => {
    const { subjects, asked, all } = notYet([], d66, facts);
    expect(subjects[0]).toBe(d66);
    expect(asked).toBe(0);
    expect(subjects.length).toBe(all);
  });

  test("leaves out who was asked, a party and a person with one id apart", () => {
    const list = [asked("person", "rob-jetten"), asked("party", "d66"), asked("person", "d66")];
    const { subjects, asked: count } = notYet(list, d66, facts);
    expect(count).toBe(2);
    expect(subjects.map(({ id }) => id)).not.toContain("rob-jetten");
    expect(subjects).not.toContain(d66);
  });
});

describe("the table", () => {
  test("has a mark at the start, quotes around everything, and lines as spreadsheets end them", () => {
    expect(
      writeTable([
        ["Naam", "Datum"],
        ['Anna "de" Jong', "een\ntwee;drie"],
      ]),
    ).toBe('\uFEFF"Naam";"Datum"\r\n"Anna ""de"" Jong";"een\ntwee;drie"\r\n');
  });

  test.each(["=1+1", "+31", "-2", "@naam", "\t=1", " =1", "\r=1", "|cmd", "%0A"])(
    "%j is text and no formula",
    (text) => {
      expect(writeTable([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
    },
  );
});
