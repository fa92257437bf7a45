import { describe, expect, test } from "vitest";
import type { Facts, Handle, Party, Person, State } from "@/data/facts.ts";
import { mention } from "@/data/mention.ts";
import { networks } from "@/data/networks/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";

function handle(network: NetworkId, name: string, state: State = "confirmed"): Handle {
  return { network, handle: name, state, date: "2026-07-20", sources: ["source"] };
}

function party(name: string, hashtag: string, handles: Handle[] = []): Party {
  return { id: hashtag.toLowerCase(), name, short: hashtag, hashtag, seats: 1, handles, aka: [] };
}

function person(name: string, partyId: string | undefined, handles: Handle[] = []): Person {
  return {
    id: "person",
    name,
    ...(partyId ? { party: partyId } : {}),
    roles: [],
    handles,
    aka: [],
  };
}

const d66 = party("D66", "D66", [
  handle("x", "D66"),
  handle("bluesky", "d66.nl"),
  handle("mastodon", "D66@mastodon.social", "dormant"),
  handle("facebook", "D66"),
]);
const plus = party("50PLUS", "50PLUS");
const animals = party("Partij voor de Dieren", "PvdD");
const pro = party("GroenLinks-PvdA", "GroenLinksPvdA");
const facts: Facts = {
  date: "2026-11-23",
  parties: [d66, plus, animals, pro],
  people: [],
  sources: [],
};

describe("an account of this network becomes a mention", () => {
  test.each([
    ["x", "@D66"],
    ["bluesky", "@d66.nl"],
  ] as const)("%s", (network, text) => {
    expect(mention(d66, networks[network], facts)).toMatchObject({ kind: "handle", text });
  });

  test("on Mastodon with the full address", () => {
    const volt = party("Volt", "Volt", [handle("mastodon", "voltnederland@mastodon.nl")]);
    expect(mention(volt, networks.mastodon, facts).text).toBe("@voltnederland@mastodon.nl");
  });

  test("a confirmed account goes before a reported one, a reported one before a locked one", () => {
    const jan = person("Jan Struijs", "50plus", [
      handle("x", "locked", "locked"),
      handle("x", "reported", "reported"),
      handle("x", "confirmed", "confirmed"),
    ]);
    expect(mention(jan, networks.x, facts).text).toBe("@confirmed");
    const other = { ...jan, handles: jan.handles.slice(0, 2) };
    expect(mention(other, networks.x, facts)).toMatchObject({
      text: "@reported",
      handle: { state: "reported" },
    });
  });

  test("a handle that cannot exist on this network is not used", () => {
    const odd = person("Jan Struijs", "50plus", [handle("x", "jan.struijs")]);
    expect(mention(odd, networks.x, facts)).toMatchObject({ kind: "name", reason: "no-account" });
  });
});

describe("who has no account here is written as a name, with the reason", () => {
  test.each(["locked", "dormant", "closed"] as const)("a %s account", (state) => {
    const jan = person("Jan Struijs", "50plus", [handle("x", "jan", state)]);
    expect(mention(jan, networks.x, facts)).toEqual({
      text: "Jan Struijs #50PLUS",
      kind: "name",
      reason: state,
    });
  });

  test("never a handle of another network", () => {
    const jan = person("Jan Struijs", "50plus", [handle("x", "jan")]);
    expect(mention(jan, networks.bluesky, facts)).toEqual({
      text: "Jan Struijs #50PLUS",
      kind: "name",
      reason: "no-account",
    });
  });

  test.each(["facebook", "linkedin"] as const)(
    "on %s one picks from the list, known account or not",
    (network) => {
      for (const subject of [d66, animals])
        expect(mention(subject, networks[network], facts)).toMatchObject({
          kind: "name",
          reason: "pick-from-list",
        });
    },
  );

  test("on Facebook a closed account is told", () => {
    const jan = person("Jan Struijs", "50plus", [handle("facebook", "jan.struijs", "closed")]);
    expect(mention(jan, networks.facebook, facts)).toMatchObject({ reason: "closed" });
  });

  test.each([
    [animals, "Partij voor de Dieren #PvdD"],
    [d66, "#D66"],
    [plus, "#50PLUS"],
    [pro, "#GroenLinksPvdA"],
    [person("Jan Struijs", "50plus"), "Jan Struijs #50PLUS"],
    [person("Sandra Palmen", undefined), "Sandra Palmen"],
    [person("Sandra Palmen", "unknown"), "Sandra Palmen"],
  ])("as $name", (subject, text) => {
    expect(mention(subject, networks.linkedin, facts).text).toBe(text);
  });
});
