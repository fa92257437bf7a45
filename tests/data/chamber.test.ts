import { describe, expect, test } from "vitest";
import { groupsOf, halfCircle } from "@/data/chamber.ts";
import { collect } from "@/data/collect.ts";
import { readFacts } from "@/data/refresh/read.ts";

describe("a half circle", () => {
  const { width, height, radius, places } = halfCircle(150);

  test("has a place for each seat, within the picture", () => {
    expect(places).toHaveLength(150);
    for (const { x, y } of places) {
      expect(x - radius).toBeGreaterThanOrEqual(-1e-9);
      expect(x + radius).toBeLessThanOrEqual(width + 1e-9);
      expect(y - radius).toBeGreaterThanOrEqual(-1e-9);
      expect(y + radius).toBeLessThanOrEqual(height + 1e-9);
    }
  });

  test("has no seat over another", () => {
    const gaps = places.flatMap((one, number) =>
      places.slice(number + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(2 * radius);
  });

  test("is the same on both sides", () => {
    const left = places.map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`).sort();
    const right = places.map(({ x, y }) => `${(width - x).toFixed(6)} ${y.toFixed(6)}`).sort();
    expect(right).toEqual(left);
  });

  test("goes from left to right", () => {
    expect(places[0]!.x).toBeLessThan(width / 3);
    expect(places.at(-1)!.x).toBeGreaterThan((2 * width) / 3);
  });

  test.each([0, 1, 2, 17, 75, 76, 150, 250])("holds %i seats", (count) => {
    expect(halfCircle(count).places).toHaveLength(count);
  });
});

describe("who sits in the Tweede Kamer", () => {
  const facts = collect(readFacts());
  const groups = groupsOf(facts);

  test("are 150 people, each party with as many as it has seats", () => {
    expect(groups.flatMap(({ people }) => people)).toHaveLength(150);
    for (const { party, people } of groups) expect(people).toHaveLength(party!.seats);
  });

  test("stand by the size of their party and by name, whatever the order of the facts", () => {
    const sizes = groups.map(({ people }) => people.length);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    const mixed = {
      ...facts,
      parties: facts.parties.toReversed(),
      people: facts.people.toReversed(),
    };
    expect(groupsOf(mixed)).toEqual(groups);
  });
});
