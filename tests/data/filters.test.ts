import { describe, expect, test } from "vitest";
import { withCandidates } from "@/data/candidates.ts";
import { collect, collectCandidates } from "@/data/collect.ts";
import { browse, type Filters, isFiltering, passes, usedNetworks } from "@/data/filters.ts";
import { readFacts } from "@/data/refresh/read.ts";
import { topics } from "@/data/topics.json";

const records = readFacts();
const facts = collect(records);
const seen = (filters: Filters) => browse(facts, filters, topics);
const names = (filters: Filters) => seen(filters).map(({ name }) => name);

test("without filters everybody with an office and every party that exists is seen, by name", () => {
  const all = names({});
  expect(all).toHaveLength(
    facts.people.length + facts.parties.filter(({ ended }) => !ended).length,
  );
  expect(all).toEqual([...all].sort((one, other) => one.localeCompare(other, "nl")));
  expect(isFiltering({})).toBe(false);
});

describe("each filter, and all together", () => {
  test("the people of a party, without the party itself", () => {
    const found = seen({ party: "d66" });
    expect(found.length).toBe(facts.people.filter(({ party }) => party === "d66").length);
    expect(found.every((one) => "roles" in one && one.party === "d66")).toBe(true);
  });

  test("who has an account that can be used", () => {
    const found = seen({ network: "bluesky" });
    expect(found.length).toBeGreaterThan(10);
    for (const { handles } of found)
      expect(handles.filter(({ network }) => network === "bluesky")).not.toEqual([]);
    // Locked: https://x.com/Estherouwehand
    expect(names({ network: "x", party: "pvdd" })).not.toContain("Esther Ouwehand");
    // The accounts of parties on Mastodon are no longer used.
    expect(seen({ network: "mastodon" })).toEqual([]);
  });

  test("what somebody is now", () => {
    expect(seen({ role: "member" })).toHaveLength(150);
    expect(names({ role: "cabinet" })).toContain("Rob Jetten");
    expect(names({ role: "cabinet" })).toContain("Mirjam Sterk");
    expect(seen({ role: "party" }).every((one) => "seats" in one)).toBe(true);
    expect(names({ role: "leader" })).toContain("Rob Jetten");
  });

  test("who answers for a topic or worked on it", () => {
    const found = names({ topic: topics[0]!.id });
    expect(found).toContain("Lisa Westerveld");
    const minister = facts.people.find(({ id }) => id === topics[0]!.ministers[0]!.person);
    expect(found).toContain(minister?.name);
    expect(found.length).toBeLessThan(60);
  });

  test("together they leave who passes each", () => {
    const filters: Filters = { party: "pro", network: "bluesky", role: "member" };
    const found = seen(filters);
    expect(found.map(({ name }) => name)).toContain("Lisa Westerveld");
    for (const [part, value] of Object.entries(filters))
      expect(found.every((one) => passes(one, { [part]: value }, topics))).toBe(true);
    expect(names({ party: "d66", role: "party" })).toEqual(["Democraten 66"]);
  });

  test("an unknown party or topic leaves nobody", () => {
    expect(seen({ party: "bestaat-niet" })).toEqual([]);
    expect(seen({ topic: "bestaat-niet" })).toEqual([]);
  });
});

test("candidates without an office are never listed", () => {
  const all = withCandidates(facts, collectCandidates(records));
  expect(browse(all, { party: "d66" }, topics)).toHaveLength(seen({ party: "d66" }).length);
});

test("only networks on which somebody has an account are offered", () => {
  expect(usedNetworks(facts)).toEqual([
    "x",
    "bluesky",
    "instagram",
    "facebook",
    "linkedin",
    "tiktok",
  ]);
});
