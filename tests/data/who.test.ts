import { describe, expect, test } from "vitest";
import { collect } from "@/data/collect.ts";
import type { Party, Person } from "@/data/facts.ts";
import { readFacts } from "@/data/refresh/read.ts";
import topicsFile from "@/data/topics.json";
import { createTopicMatcher, type Topics } from "@/data/topics.ts";
import { fullRound, type Suggestion, suggest } from "@/data/who.ts";

const facts = collect(readFacts());
const topics = topicsFile as Topics;
const topic = (id: string) => topics.topics.find((one) => one.id === id)!;
const today = "2026-11-23";
const sitting = facts.parties.filter(({ seats, ended }) => seats > 0 && !ended);

const partyOf = ({ subject }: Suggestion) => ("roles" in subject ? subject.party! : subject.id);
const keyOf = (subject: Party | Person) => `${"roles" in subject}-${subject.id}`;

/** How often each party comes up in so many posts, in all, by a member and by itself; members of the cabinet left out. */
function counts(posts: number, topicsOf: (post: number) => string[], start = 0) {
  const tally = { all: new Map<string, number>(), member: new Map(), party: new Map() };
  const add = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  let turn = start;
  for (let post = 0; post < posts; post += 1) {
    const { suggestions, next } = suggest(topicsOf(post).map(topic), facts, turn, { today });
    turn = next;
    for (const suggestion of suggestions) {
      if (suggestion.why.kind === "portfolio") continue;
      add(tally.all, partyOf(suggestion));
      add(suggestion.why.kind === "party" ? tally.party : tally.member, partyOf(suggestion));
    }
  }
  return tally;
}

const spread = (map: Map<string, number>) => Math.max(...map.values()) - Math.min(...map.values());

describe("over 1,000 posts", () => {
  test.each(topics.topics.map(({ id }) => id))(
    "about %s each party comes up equally often, by its members and by itself",
    (id) => {
      const { all, member, party } = counts(1000, () => [id]);
      for (const map of [all, member, party]) {
        expect([...map.keys()].sort()).toEqual(sitting.map((one) => one.id).sort());
        expect(spread(map)).toBeLessThanOrEqual(1);
      }
    },
  );

  test("about all kinds of topics, one, two or three at a time, and from any start, the same", () => {
    const ids = topics.topics.map(({ id }) => id);
    for (const start of [0, 7, 16, 33]) {
      const { all, member, party } = counts(
        1000,
        (post) => Array.from({ length: 1 + (post % 3) }, (_, at) => ids[(post * 7 + at) % 24]!),
        start,
      );
      for (const map of [all, member, party]) expect(spread(map)).toBeLessThanOrEqual(1);
    }
  });

  test("about long-term care these are the numbers", () => {
    const { all } = counts(1000, () => ["langdurige-zorg"]);
    // One place goes to the minister: 4,000 places for 17 parties.
    expect(Object.fromEntries(all)).toEqual(
      Object.fromEntries(
        [...all.keys()].map((id, at) => [id, at < 4000 % sitting.length ? 236 : 235]),
      ),
    );
  });

  test("on any screen no party stands twice, and one after another no one comes back", () => {
    let turn = 0;
    let before: string[] = [];
    for (let press = 0; press < 1000; press += 1) {
      const { suggestions, next } = suggest([topic("pgb")], facts, turn, { today, isNext: true });
      turn = next;
      const parties = suggestions.map(partyOf);
      expect(new Set(parties).size).toBe(5);
      const keys = suggestions.map(({ subject }) => keyOf(subject));
      expect(keys.filter((key) => before.includes(key))).toEqual([]);
      before = keys;
    }
  });
});

test("an angry post and a friendly one about the same gives the same people", () => {
  const match = createTopicMatcher(topics);
  const shown = (text: string) => {
    const found = match(text).map(({ topic }) => topic);
    return suggest(found, facts, 5, { today }).suggestions.map(({ subject }) => keyOf(subject));
  };
  const friendly = shown("Dank dat de VVD en D66 het pgb zo goed regelen, geweldig!");
  expect(friendly.length).toBe(5);
  expect(shown("Schande dat de SP en PVV het pgb zo slecht regelen, walgelijk!")).toEqual(friendly);
});

describe("says why", () => {
  const first = (id: string, day = today) =>
    suggest([topic(id)], facts, 0, { today: day }).suggestions;

  test("the minister whose portfolio it is comes first, with the part it is about", () => {
    expect(first("pgb")[0]).toMatchObject({
      subject: { id: "mirjam-sterk" },
      why: { kind: "portfolio", office: "minister", portfolio: ["pgb"], isPast: false },
    });
  });

  test.each([
    ["2027-02-23", false],
    ["2027-02-24", true],
  ])("on %s it is past: %s", (day, isPast) => {
    expect(first("pgb", day)[0]!.why).toMatchObject({ kind: "portfolio", isPast });
  });

  test("a committee comes with the date up to which it is known, a debate with its own", () => {
    const whys = Array.from(
      { length: fullRound(facts) * 12 },
      (_, turn) => suggest([topic("onderwijs")], facts, turn, { today }).suggestions,
    ).flat();
    const of = (id: string) => whys.find(({ subject }) => subject.id === id)?.why;
    expect(of("lisa-westerveld")).toEqual({
      kind: "debate",
      title: "eerste spreker in het debat over gehandicaptenbeleid van 9 september 2025",
    });
    expect(whys.filter(({ why }) => why.kind === "committee").length).toBeGreaterThan(0);
    for (const { why } of whys)
      if (why.kind === "committee") {
        expect(topic("onderwijs").committees).toContain(why.committee);
        expect(why).toMatchObject({ date: "2023-11-06", isEnd: false });
      }
  });

  test("of a party of which nobody is known to treat the topic, a member who sits for it now", () => {
    const all = Array.from({ length: fullRound(facts) }, (_, turn) =>
      suggest([topic("pgb")], facts, turn, { today }),
    ).flatMap(({ suggestions }) => suggestions);
    const members = all.filter((one) => partyOf(one) === "50plus" && "roles" in one.subject);
    expect(members[0]!.why).toMatchObject({ kind: "member", party: "50PLUS", isPast: false });
  });
});

describe("edges", () => {
  test("without a topic there is nobody, and the turn stays", () => {
    expect(suggest([], facts, 12, { today })).toEqual({ suggestions: [], next: 12 });
  });

  test("whoever is in the post already is passed over", () => {
    const skip = ({ id }: Party | Person) => id === "mirjam-sterk";
    const { suggestions } = suggest([topic("pgb")], facts, 0, { today, skip });
    expect(suggestions.map(({ subject }) => subject.id)).not.toContain("mirjam-sterk");
    expect(suggestions.length).toBe(5);
  });

  test("with several topics the nearest minister of each comes before the second of one", () => {
    const { suggestions } = suggest([topic("wonen"), topic("zorgkosten")], facts, 0, { today });
    expect(suggestions.slice(0, 2).map(({ subject }) => subject.id)).toEqual([
      "elanor-boekholt-o-sullivan",
      "sophie-hermans",
    ]);
    expect(suggestions.length).toBe(5);
  });

  test.each([-1, 0.5, Number.NaN, 1e300])("the turn %s is no trouble", (turn) => {
    expect(suggest([topic("pgb")], facts, turn, { today }).suggestions.length).toBe(5);
  });

  test("facts without parties and people give nobody", () => {
    const empty = { date: today, parties: [], people: [], sources: [] };
    expect(suggest([topic("pgb")], empty, 3, { today }).suggestions).toEqual([]);
  });
});
