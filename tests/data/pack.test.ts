import { describe, expect, test } from "vitest";
import { withCandidates } from "@/data/candidates.ts";
import { collect, collectCandidates } from "@/data/collect.ts";
import { pack, packCandidates, unpack, unpackCandidates } from "@/data/pack.ts";
import { readFacts } from "@/data/refresh/read.ts";

const records = readFacts();
const facts = collect(records);
const candidates = collectCandidates(records);
const all = withCandidates(facts, candidates);
const person = (id: string) => facts.people.find((one) => one.id === id);
const party = (id: string) => facts.parties.find((one) => one.id === id);

test("what is packed comes out again as it was", () => {
  expect(unpack(JSON.parse(JSON.stringify(pack(facts))))).toEqual(facts);
});

test("packed candidates come out again as they were", () => {
  expect(unpackCandidates(JSON.parse(JSON.stringify(packCandidates(candidates))))).toEqual(
    candidates,
  );
});

test("packing makes the facts less than half as long", () => {
  expect(JSON.stringify(pack(facts)).length).toBeLessThan(JSON.stringify(facts).length / 2);
});

describe("the facts that the extension carries", () => {
  test("say what the prime minister is, with the sources", () => {
    expect(person("rob-jetten")).toMatchObject({
      name: "Rob Jetten",
      party: "d66",
      roles: [{ kind: "prime-minister", from: "2026-02-23" }, { kind: "leader" }],
    });
  });

  test("give the minister of long-term care her subjects", () => {
    expect(person("mirjam-sterk")?.roles[0]?.portfolio).toContain("Pgb");
  });

  test("have somebody without a party", () => {
    expect(person("sandra-palmen")?.party).toBeUndefined();
  });

  test("call an account of which posts were collected confirmed", () => {
    expect(person("rob-jetten")?.handles[0]).toMatchObject({
      network: "x",
      handle: "RobJetten",
      state: "confirmed",
      date: "2026-07-20",
    });
  });

  test("call a locked account locked", () => {
    expect(person("esther-ouwehand")?.handles[0]).toMatchObject({ network: "x", state: "locked" });
  });

  test.each([
    ["pro", "GroenLinks"],
    ["pro", "PvdA"],
    ["dna", "Groep Markuszower"],
    ["dna", "PVV"],
    ["lid-keijzer", "BBB"],
  ])("know %s by the older name %s", (id, name) => {
    expect(party(id)?.aka).toContain(name);
  });

  test("know where a party that is no more went", () => {
    expect(party("groenlinks")).toMatchObject({ ended: "2026-06-13", successors: ["pro"] });
    expect(party("pvv")?.ended).toBeUndefined();
    expect(party("pvv")?.successors).toBeUndefined();
  });

  test("list every source that something in them rests on, and no other", () => {
    const named = new Set(
      [...facts.parties, ...facts.people].flatMap((one) => [
        ...one.handles.flatMap(({ sources }) => sources),
        ...("roles" in one ? one.roles.flatMap(({ sources }) => sources) : []),
      ]),
    );
    expect(new Set(facts.sources.map(({ id }) => id))).toEqual(named);
  });

  test.each([/[\w.]+@[\w-]+\.[a-z]{2,}"/i, /leeftijd|geboren|woonplaats|geslacht/i])(
    "hold nothing that looks like %s outside Mastodon",
    (pattern) => {
      const rest = JSON.stringify(facts, (key, value) =>
        key === "handles"
          ? value.filter((one: { network: string }) => one.network !== "mastodon")
          : value,
      );
      expect(rest).not.toMatch(pattern);
    },
  );
});

describe("the facts with candidates", () => {
  const everyone = new Map(all.people.map((one) => [one.id, one]));

  test("put office-holders before the people who only stood", () => {
    expect(all.people.slice(0, facts.people.length).map(({ id }) => id)).toEqual(
      facts.people.map(({ id }) => id),
    );
  });

  test("hold everybody once", () => {
    expect(everyone.size).toBe(all.people.length);
  });

  test("tell of an office-holder for whom they stood, and keep the office first", () => {
    const roles = everyone.get("lisa-westerveld")?.roles ?? [];
    expect(roles[0]?.title).toBe("Tweede Kamerlid");
    expect(roles.filter(({ kind }) => kind === "candidate").map(({ title }) => title)).toEqual([
      "kandidaat van GroenLinks-PvdA, Tweede Kamerverkiezing 2025 (lijst 2, plaats 5)",
      "kandidaat van GroenLinks-PvdA, Tweede Kamerverkiezing 2023 (lijst 3, plaats 5)",
      "kandidaat van GroenLinks, Tweede Kamerverkiezing 2021 (lijst 5, plaats 10)",
    ]);
  });

  test("tell of somebody without an office that they stood, and nothing more", () => {
    const kinds = new Set(
      all.people.slice(facts.people.length).flatMap(({ roles }) => roles.map(({ kind }) => kind)),
    );
    expect([...kinds]).toEqual(["candidate"]);
  });

  test("know the sources of every role and handle", () => {
    const known = new Set(all.sources.map(({ id }) => id));
    const named = all.people.flatMap(({ roles, handles }) =>
      [...roles, ...handles].flatMap(({ sources }) => sources),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("who asked to be taken out", () => {
  const without = (id: string) => ({ ...records, removed: [{ id, date: "2026-11-01" }] });

  test("is gone from the office-holders", () => {
    expect(collect(without("lisa-westerveld")).people.map(({ id }) => id)).not.toContain(
      "lisa-westerveld",
    );
  });

  test.each(["thierry-baudet", "lisa-westerveld"])("is gone from the lists: %s", (id) => {
    expect(JSON.stringify(collectCandidates(without(id)))).not.toContain(id);
  });
});
