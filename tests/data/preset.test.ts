import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasPreset, type Preset, readPreset, writePreset } from "@/data/preset.ts";
import { topics } from "@/data/topics.json";
import { facts } from "../facts.ts";

const known = {
  topics: new Set(topics.map(({ id }) => id)),
  parties: new Set(["d66", "pvdd", "cda"]),
  people: new Set(["rob-jetten", "caroline-van-der-plas", "lisa-westerveld"]),
};

test.each([
  ["#verhaal?onderwerp=pgb", { topic: "pgb", parties: [], people: [] }],
  ["#verhaal?partij=d66&partij=cda", { parties: ["d66", "cda"], people: [] }],
  [
    "#verhaal?persoon=rob-jetten&onderwerp=vn-verdrag&partij=pvdd",
    { topic: "vn-verdrag", parties: ["pvdd"], people: ["rob-jetten"] },
  ],
  [
    "https://example.org/verhaal.html#verhaal?onderwerp=werk",
    { topic: "werk", parties: [], people: [] },
  ],
  ["#verhaal?partij=d66&partij=d66", { parties: ["d66"], people: [] }],
])("reads %s", (link, preset) => {
  expect(hasPreset(link)).toBe(true);
  expect(readPreset(link, known)).toEqual({ preset, isWhole: true });
});

test.each([
  ["an unknown topic", "#verhaal?onderwerp=belasting&partij=d66"],
  ["an unknown party", "#verhaal?partij=d66&partij=partij-van-niemand"],
  ["a parameter that is not ours", "#verhaal?partij=d66&tekst=stem+op+ons"],
  ["markup", "#verhaal?partij=d66&persoon=%3Cimg%20src=x%20onerror=alert(1)%3E"],
  ["another way to write an id", "#verhaal?partij=d66&partij=CDA"],
  ["two topics", "#verhaal?partij=d66&onderwerp=&onderwerp=%20"],
])("leaves out %s, and says so", (_, link) => {
  expect(readPreset(link, known)).toEqual({
    preset: { parties: ["d66"], people: [] },
    isWhole: false,
  });
});

test("takes the first of two topics, and at most five names", () => {
  const people = facts.people.slice(0, 7).map(({ id }) => id);
  const link = `#verhaal?onderwerp=pgb&onderwerp=werk&${people.map((id) => `persoon=${id}`).join("&")}`;
  expect(readPreset(link, { ...known, people: new Set(people) })).toEqual({
    preset: { topic: "pgb", parties: [], people: people.slice(0, 5) },
    isWhole: false,
  });
});

test.each([
  "",
  "#",
  "#verhaal",
  "#verhaal?",
  "#verhaal?onderwerp=",
  "#verhaal?onderwerp=__proto__",
  "#verhaal?onderwerp=constructor&partij=toString",
  "#zoeken?partij=d66",
  "#verhaalx?partij=d66",
  "javascript:alert(1)",
  "#verhaal?partij=%E0%A4%A",
  `#verhaal?partij=d66&${"x".repeat(1000)}`,
])("finds nothing in %s", (link) => {
  expect(readPreset(link, known)).toBeUndefined();
});

describe("any preset", () => {
  const some = (ids: ReadonlySet<string>, maxLength: number) =>
    fc.uniqueArray(fc.constantFrom(...ids), { maxLength });

  test("is read as it was written", () => {
    const presets: fc.Arbitrary<Preset> = fc.record(
      {
        topic: fc.constantFrom(...known.topics),
        parties: some(known.parties, 2),
        people: some(known.people, 3),
      },
      { requiredKeys: ["parties", "people"] },
    );
    fc.assert(
      fc.property(presets, (preset) => {
        const isEmpty = !preset.topic && preset.parties.length + preset.people.length === 0;
        expect(readPreset(writePreset(preset), known)).toEqual(
          isEmpty ? undefined : { preset, isWhole: true },
        );
      }),
    );
  });

  test("holds nothing but known ids, whatever the link", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (words) => {
        const preset = readPreset(`#verhaal?${words}&partij=d66`, known)?.preset;
        for (const id of preset?.parties ?? []) expect(known.parties).toContain(id);
        for (const id of preset?.people ?? []) expect(known.people).toContain(id);
        if (preset?.topic) expect(known.topics).toContain(preset.topic);
      }),
    );
  });
});
