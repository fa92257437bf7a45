import fc from "fast-check";
import { expect, test } from "vitest";
import { most, parseKeys } from "@/data/kept.ts";

test.each([
  [
    ["person-rob-jetten", "party-d66"],
    ["person-rob-jetten", "party-d66"],
  ],
  [["party-d66", "party-d66"], ["party-d66"]],
  [["party-d66", 7, null, "d66", "person-", "person-<img>", "topic-x"], ["party-d66"]],
  ["party-d66", []],
  [undefined, []],
  [{ length: 1, 0: "party-d66" }, []],
])("of %j the keys are %j", (value, keys) => {
  expect(parseKeys(value, "favourites")).toEqual(keys);
});

test("no more are kept than there is room for", () => {
  const many = Array.from({ length: 200 }, (_, number) => `person-anna-${number}`);
  for (const part of ["favourites", "recent", "chosen"] as const)
    expect(parseKeys(many, part)).toEqual(many.slice(0, most[part]));
});

test("any value gives a list of keys", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Array.isArray(parseKeys(value, "chosen"))).toBe(true);
    }),
  );
});
