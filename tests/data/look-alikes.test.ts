import { describe, expect, test } from "vitest";
import { looksLike, readsTheSame } from "@/data/look-alikes.ts";
import { readFacts } from "@/data/refresh/read.ts";
import type { Handle } from "@/data/schema.ts";

const { parties, withoutParty, elections, lookAlikes } = readFacts();

interface Account {
  readonly network: string;
  readonly handle: string;
  readonly owner: string;
}

const accounts: Account[] = [
  ...[...parties, ...parties.flatMap(({ people }) => people), ...withoutParty.people].flatMap(of),
  ...elections.flatMap(({ lists }) =>
    lists.flatMap(({ candidates }) =>
      candidates.flatMap(({ id, name, handles }) =>
        of({ id: id ?? name ?? "", handles: handles ?? [] }),
      ),
    ),
  ),
];

function of({ id, handles }: { id: string; handles: readonly Handle[] }): Account[] {
  return handles.map(({ network, handle }) => ({ network, handle, owner: id }));
}

const write = ({ network, handle }: { network: string; handle: string }) => `${network} ${handle}`;
const together = (handles: readonly { network: string; handle: string }[]) =>
  handles.map(write).sort().join(" and ");

const found = new Map<string, string>();
for (const [place, one] of accounts.entries()) {
  if (/[^\x21-\x7e]/.test(one.handle)) found.set(write(one), one.owner);
  for (const other of accounts.slice(place + 1)) {
    if (!looksLike(one.handle, other.handle)) continue;
    if (one.owner === other.owner && readsTheSame(one.handle, other.handle)) continue;
    found.set(together([one, other]), [...new Set([one.owner, other.owner])].join(" and "));
  }
}
const judged = lookAlikes.map(({ handles }) => together(handles));

test.each([...found])("%s of %s have been judged", (handles, owner) => {
  expect(
    judged,
    `${handles} (${owner}) look alike or hold an accent. Look whose they are and write your judgement in data/look-alikes.json.`,
  ).toContain(handles);
});

test.each(judged)("the judgement of %s is still about handles in the facts", (handles) => {
  expect(
    [...found.keys()],
    `${handles} no longer stand in the facts. Take the judgement out of data/look-alikes.json.`,
  ).toContain(handles);
});

describe("handles", () => {
  test.each([
    ["robjetten", "robjettem"],
    ["robjetten", "robjeten"],
    ["robjetten", "rob_jetten"],
    ["robjetten", "robjetten1"],
    ["lisawesterveld", "1isawesterveld"],
    ["vanderburn", "vanderbum"],
    ["volt", "v0lt"],
    ["vvd", "wd"],
    ["kostic", "kostić"],
    ["d66", "d66.bsky.social"],
  ])("%s and %s look alike", (one, other) => {
    expect(looksLike(one, other)).toBe(true);
    expect(looksLike(other, one)).toBe(true);
  });

  test.each([
    ["robjetten", "jettenrob"],
    ["robjetten", "robjettend66"],
    ["pvvpers", "pvv"],
    ["denknl", "denkjong"],
  ])("%s and %s do not", (one, other) => {
    expect(looksLike(one, other)).toBe(false);
  });
});
