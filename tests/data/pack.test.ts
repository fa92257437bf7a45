import { describe, expect, test } from "vitest";
import { collect, pack, unpack } from "@/data/pack.ts";
import { readFacts } from "@/data/refresh/read.ts";

const facts = collect(readFacts());
const person = (id: string) => facts.people.find((one) => one.id === id);
const party = (id: string) => facts.parties.find((one) => one.id === id);

test("what is packed comes out again as it was", () => {
  expect(unpack(JSON.parse(JSON.stringify(pack(facts))))).toEqual(facts);
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
