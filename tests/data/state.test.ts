import { describe, expect, test } from "vitest";
import type { Handle, Sourcebook } from "@/data/schema.ts";
import { dateOf, state } from "@/data/state.ts";

const source = (date: string, family: string, official?: true) => ({
  title: "A list",
  publisher: "Somebody",
  url: "https://example.org/",
  date,
  licence: "CC0-1.0",
  family,
  ...(official ? { official } : {}),
});

const sources: Sourcebook = {
  "chamber-2023": source("2023-11-06", "chamber", true),
  "chamber-2025": source("2025-10-27", "chamber", true),
  "partners-2025": source("2025-10-27", "partners"),
  "party-2023": source("2023-10-23", "party"),
  "party-2025": source("2025-08-31", "party"),
  "old-2019": source("2019-12-08", "wikidata"),
  "collection-2026": source("2026-07-20", "collection"),
  "undated-list": source("2025", "list"),
  "blog-2024": source("2024", "blog"),
};

const account = (citations: Handle["citations"], rest: Partial<Handle> = {}): Handle => ({
  network: "x",
  handle: "somebody",
  citations,
  ...rest,
});
const listed = (...ids: string[]) => account(ids.map((id) => ({ source: id })));

describe("a handle", () => {
  test.each([
    ["two families agree, the newest of 2025", listed("old-2019", "partners-2025"), "confirmed"],
    [
      "two records of the Chamber are one family",
      listed("chamber-2023", "chamber-2025"),
      "reported",
    ],
    [
      "the Chamber of 2023 and partners of 2025",
      listed("chamber-2023", "partners-2025"),
      "confirmed",
    ],
    [
      "posts were collected",
      account([{ source: "collection-2026", proof: "collected" }]),
      "confirmed",
    ],
    ["a collection only lists it", listed("collection-2026"), "reported"],
    [
      "the party's page of 2025 links it",
      account([{ source: "party-2025", proof: "own-page" }]),
      "confirmed",
    ],
    [
      "the party's page of 2023 linked it",
      account([{ source: "party-2023", proof: "own-page" }]),
      undefined,
    ],
    ["one family of 2025", listed("partners-2025"), "reported"],
    ["an undated list of 2025 or later", listed("undated-list"), "reported"],
    ["two families, both older than 2025", listed("old-2019", "party-2023"), undefined],
    ["one old source", listed("old-2019"), undefined],
  ] as const)("when %s: %s", (_, handle, expected) => {
    expect(state(handle, sources)).toBe(expected);
  });

  test.each([
    ["sat then and sits still", "2021-03-31", "reported"],
    ["came after the record", "2025-11-12", undefined],
    ["does not sit", undefined, undefined],
  ] as const)("in the Chamber's record of 2023 of somebody who %s", (_, since, expected) => {
    expect(state(listed("chamber-2023"), sources, since)).toBe(expected);
  });

  test.each(["closed", "locked", "dormant"] as const)(
    "that a source calls %s is that",
    (remark) => {
      const handle = account([{ source: "collection-2026", proof: "collected" }], {
        remark: { state: remark, source: "blog-2024", date: "2024" },
      });
      expect(state(handle, sources)).toBe(remark);
    },
  );

  test.each([
    ["2026-01-01", "confirmed"],
    ["2023-01-01", "dormant"],
  ] as const)("looked at by hand on %s, and called dormant in 2024, is %s", (date, expected) => {
    const handle = account([{ source: "old-2019" }], {
      remark: { state: "dormant", source: "blog-2024", date: "2024" },
      confirmed: { date, by: "Anna", url: "https://example.org/anna" },
    });
    expect(state(handle, sources)).toBe(expected);
  });

  test("that names an unknown source is an error", () => {
    expect(() => state(listed("nobody"), sources)).toThrow(/Unknown source "nobody"/);
  });
});

test.each([
  ["its newest source", listed("old-2019", "collection-2026", "partners-2025"), "2026-07-20"],
  [
    "its own date over that of the source",
    account([{ source: "old-2019", date: "2026-09" }]),
    "2026-09",
  ],
  [
    "a look by hand",
    account([{ source: "old-2019" }], {
      confirmed: { date: "2026-10-01", by: "Anna", url: "https://example.org/anna" },
    }),
    "2026-10-01",
  ],
])("a handle is dated by %s", (_, handle, date) => {
  expect(dateOf(handle, sources)).toBe(date);
});
