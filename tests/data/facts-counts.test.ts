import { describe, expect, test } from "vitest";
import { count, settle } from "@/data/refresh/count.ts";
import { readFacts } from "@/data/refresh/read.ts";

const files = readFacts();

describe.each(count(files))(
  "of the $holds $set of $source",
  ({ source, set, holds, here, gone }) => {
    test("each is in the facts or named as left out", () => {
      expect(
        here + gone,
        `${source} has ${holds} ${set}; ${here} are in the facts and ${gone} in data/left-out.json. Say there what became of the others.`,
      ).toBe(holds);
    });
  },
);

test.each(files.leftOut)("what is left out of $source, $set, is of a set that it holds", (one) => {
  expect(Object.keys(files.sources[one.source]?.holds ?? {})).toContain(one.set);
});

test("nothing needs settling while the facts are whole", () => {
  expect(settle(files, "changed")).toEqual(files.leftOut);
});

test("what is taken out of the facts is settled with a line per set", () => {
  const changed = {
    ...files,
    parties: files.parties.map((party) =>
      party.id === "volt" ? { ...party, people: [], handles: [] } : party,
    ),
  };
  const settled = settle(changed, "changed");
  expect(settled.slice(files.leftOut.length)).toContainEqual({
    source: "kenjekamerlid-2026",
    set: "members",
    record: "records that stood in the facts before",
    count: 1,
    reason: "changed",
  });
  for (const one of count({ ...changed, leftOut: settled }))
    expect(one.here + one.gone, `${one.source} ${one.set}`).toBe(one.holds);
});
