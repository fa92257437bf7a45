import { expect, test } from "vitest";
import { type Addressed, parseAddressed, timeAgo, withAddressed } from "@/data/addressed.ts";

const one: Addressed = {
  kind: "person",
  id: "rob-jetten",
  name: "Rob Jetten",
  network: "x",
  date: "2026-11-16",
  topics: ["pgb"],
};

test.each([
  ["2026-11-23", "today"],
  ["2026-11-22", "yesterday"],
  ["2026-11-20", "last-week"],
  ["2026-11-16", "last-week"],
  ["2026-11-15", "longer"],
  ["2025-11-23", "longer"],
  ["2027-01-01", "today"],
])("on Monday 23 November 2026 the day %s was %s", (date, ago) => {
  expect(timeAgo(date, "2026-11-23")).toBe(ago);
});

test("on a Friday the Monday before it is in this week", () => {
  expect(timeAgo("2026-11-23", "2026-11-27")).toBe("this-week");
});

test("the newest time stands first, and the same name on the same day and network once", () => {
  const today = { ...one, date: "2026-11-23" };
  const list = withAddressed(withAddressed([one], [today]), [{ ...today, topics: ["ggz"] }]);
  expect(list).toEqual([{ ...today, topics: ["ggz"] }, one]);
});

test("keeps a thousand times at most", () => {
  const many = Array.from({ length: 1200 }, (_, at) => ({ ...one, id: `id-${at}` }));
  expect(withAddressed(many, [one])).toHaveLength(1000);
});

test.each([
  undefined,
  null,
  "x",
  [null],
  [{ ...one, kind: "dog" }],
  [{ ...one, date: "gisteren" }],
  [{ ...one, topics: [1] }],
  [{ ...one, network: "hyves" }],
])("what was kept as %j is no list", (value) => {
  expect(parseAddressed(value)).toEqual([]);
});

test("what was kept well comes back", () => {
  expect(parseAddressed(JSON.parse(JSON.stringify([one, null])))).toEqual([one]);
});
