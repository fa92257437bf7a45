import { describe, expect, test } from "vitest";
import { withCandidates } from "@/data/candidates.ts";
import { collect, collectCandidates } from "@/data/collect.ts";
import type { Facts, Handle, Party, Person, Role } from "@/data/facts.ts";
import { pack, packCandidates, unpack, unpackCandidates } from "@/data/pack.ts";
import { readFacts } from "@/data/refresh/read.ts";
import { createSearch, type Hit, type Search } from "@/data/search.ts";
import { buildIndex, type SearchTopic } from "@/data/search-index.ts";
import topicFile from "@/data/topics.json";
import { candidateQueries, type Query, queries } from "./queries.ts";

const records = readFacts();
const facts = unpack(pack(collect(records)));
const candidates = unpackCandidates(packCandidates(collectCandidates(records)));
const everybody = withCandidates(facts, candidates);
const { topics } = topicFile;
const search = createSearch(facts, topics);
const searchAll = createSearch(everybody, topics);

const idOf = (hit: Hit) => (hit.kind === "party" ? hit.party.id : hit.person.id);
const idsOf = (hits: readonly Hit[]) => hits.map(idOf);

/** How many of the queries find whom they mean first, and among three; and a line for each that does not. */
function measure(asked: Search, groups: Readonly<Record<string, readonly Query[]>>) {
  let count = 0;
  let first = 0;
  let topThree = 0;
  const misses: string[] = [];
  for (const [group, list] of Object.entries(groups))
    for (const [typed, ...means] of list) {
      const found = idsOf(asked.find(typed, { limit: 3 }));
      count++;
      if (means.includes(found[0] ?? "")) first++;
      if (found.some((id) => means.includes(id))) topThree++;
      else
        misses.push(
          `${group}: "${typed}" means ${means.join(" or ")}, found ${found.join(", ") || "nobody"}`,
        );
    }
  return { count, first: first / count, topThree: topThree / count, misses: misses.join("\n") };
}

describe("the queries", () => {
  const known = new Set([...everybody.parties, ...everybody.people].map(({ id }) => id));

  test("are at least 300, each once, about people and parties we know", () => {
    const all = [...Object.values(queries), ...Object.values(candidateQueries)].flat();
    expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(([typed]) => typed)).size).toBe(all.length);
    expect(all.flatMap(([, ...means]) => means).filter((id) => !known.has(id))).toEqual([]);
  });

  test.each([
    ["office-holders", search, queries],
    ["office-holders, with candidates among them", searchAll, queries],
    ["candidates", searchAll, candidateQueries],
    ["office-holders, with an index that was kept as JSON", keptAsJson(), queries],
  ])("find %s among the first three for 99 %%, first for 95 %%", (_, asked, groups) => {
    const { first, topThree, misses } = measure(asked, groups);
    expect(topThree, misses).toBeGreaterThanOrEqual(0.99);
    expect(first, misses).toBeGreaterThanOrEqual(0.95);
  });

  function keptAsJson(): Search {
    return createSearch(facts, topics, JSON.parse(JSON.stringify(buildIndex(facts, topics))));
  }
});

/** The small words between first name and surname. */
const prefixes = /^(van|de|der|den|ten|el|’t|'t)$/i;

describe.each(facts.people.map((person) => [person.name, person] as const))(
  "%s",
  (name, person) => {
    const [first = "", ...rest] = name.split(" ");
    const surname = rest.join(" ");
    const bare = rest.filter((word) => !prefixes.test(word)).join(" ");
    const between = rest.filter((word) => prefixes.test(word)).join(" ");
    const missed = (asked: Search, limit: number, typed: readonly string[]) =>
      typed.filter((one) => !idsOf(asked.find(one, { limit })).includes(person.id));

    test("is found first by the name, however it is written, also with candidates in the list", () => {
      const ways = [
        name,
        name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""),
        `${bare}, ${first} ${between}`,
        `${first} ${bare}`,
        name.replaceAll(" ", ""),
        `${first[0]}. ${surname}`,
      ];
      expect(missed(search, 1, ways)).toEqual([]);
      expect(missed(searchAll, 1, ways)).toEqual([]);
    });

    test("is found among three by every handle, and by any slip in the surname after the first name", () => {
      const handles = person.handles.flatMap(({ handle }) => [handle, `@${handle}`]);
      const last = bare.toLowerCase();
      const slips = [...last].flatMap((letter, at) => [
        last.slice(0, at) + last.slice(at + 1),
        last.slice(0, at) + letter + last.slice(at),
        `${last.slice(0, at)}q${last.slice(at + 1)}`,
        last.slice(0, at) + (last[at + 1] ?? "") + letter + last.slice(at + 2),
      ]);
      const typed = last.length < 4 ? [] : slips.map((slip) => `${first} ${slip}`);
      expect(missed(search, 3, [...handles, ...typed])).toEqual([]);
    });
  },
);

describe.each(facts.parties.map((party) => [party.short, party] as const))("%s", (_, party) => {
  test("is found first by short name, name and hashtag, or after the party it went up in", () => {
    const successors = party.successors ?? [];
    for (const typed of [party.short, party.name, `#${party.hashtag}`, party.short.toLowerCase()]) {
      const found = idsOf(search.find(typed)).filter((id) => !successors.includes(id));
      expect(found[0], typed).toBe(party.id);
    }
  });
});

const source = ["source"];
const role = (kind: Role["kind"], title: string, more: Partial<Role> = {}): Role => ({
  kind,
  title,
  seen: "2026-02-23",
  sources: source,
  ...more,
});
const member = role("member", "Tweede Kamerlid");
const candidate = role("candidate", "kandidaat van Zon, 2025", { to: "2025-10-29" });
const handle = (network: Handle["network"], text: string): Handle => ({
  network,
  handle: text,
  state: "confirmed",
  date: "2026",
  sources: source,
});
const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  name,
  roles: [member],
  handles: [],
  aka: [],
  ...more,
});
const party = (short: string, name: string, more: Partial<Party> = {}): Party => ({
  id: short.toLowerCase(),
  name,
  short,
  hashtag: short,
  seats: 3,
  handles: [],
  aka: [],
  ...more,
});
const among = (
  parties: readonly Party[],
  people: readonly Person[],
  about: readonly SearchTopic[] = [],
) => createSearch({ date: "2026-11-23", parties, people, sources: [] } satisfies Facts, about);
const namesOf = (hits: readonly Hit[]) =>
  hits.map((hit) => (hit.kind === "party" ? hit.party.short : hit.person.name));

describe("the order", () => {
  test("is exact, prefix, inside a word, guess", () => {
    const asked = among(
      [],
      [
        person("Piet Zwinkels"),
        person("Anna Winkelman"),
        person("Bea Winkel"),
        person("Cor Winkex"),
      ],
    );
    expect(namesOf(asked.find("winkel"))).toEqual([
      "Bea Winkel",
      "Anna Winkelman",
      "Piet Zwinkels",
    ]);
    expect(namesOf(asked.find("winkez"))).toContain("Cor Winkex");
  });

  test("puts office-holders before candidates, but not before who was named in full", () => {
    const asked = among(
      [],
      [person("Anna Winkelman"), person("Bea Winkel", { roles: [candidate] })],
    );
    expect(namesOf(asked.find("winkel"))).toEqual(["Anna Winkelman", "Bea Winkel"]);
    expect(namesOf(asked.find("bea winkel"))[0]).toBe("Bea Winkel");
  });

  test("takes somebody whose office has ended for a candidate", () => {
    const former = role("minister", "minister van Zon", { to: "2026-02-23" });
    const asked = among([], [person("Anna Winkel", { roles: [former] }), person("Bea Winkel")]);
    expect(namesOf(asked.find("winkel"))).toEqual(["Bea Winkel", "Anna Winkel"]);
    expect(asked.find("minister zon")).toEqual([]);
  });

  test("puts a party before people when its name was typed", () => {
    const asked = among(
      [party("Volt", "Volt Nederland")],
      [person("Anna Volt"), person("Volt Jansen")],
    );
    expect(namesOf(asked.find("volt"))).toEqual(["Volt", "Anna Volt", "Volt Jansen"]);
    expect(namesOf(asked.find("anna volt"))[0]).toBe("Anna Volt");
  });

  test("puts a person before a party when only a part of the party's name was typed", () => {
    const asked = among(
      [party("Groep", "Groep Winkel")],
      [person("Mona Winkel"), person("Winkel Smit")],
    );
    expect(namesOf(asked.find("winkel"))).toEqual(["Mona Winkel", "Winkel Smit", "Groep"]);
    expect(namesOf(asked.find("groep winkel"))[0]).toBe("Groep");
  });

  test("is by name among equals, whatever the office or party", () => {
    const asked = among(
      [party("ZZZ", "Zon"), party("AAA", "Alles")],
      [
        person("Cor Winkel", { party: "aaa" }),
        person("Bea Winkel", { roles: [role("minister", "minister van Zon")] }),
        person("Anna Winkel", { party: "zzz" }),
      ],
    );
    expect(namesOf(asked.find("winkel"))).toEqual(["Anna Winkel", "Bea Winkel", "Cor Winkel"]);
  });

  test("puts an existing party before the one that went up in it", () => {
    const asked = among(
      [
        party("Oud", "Oud", { seats: 0, successors: ["nieuw"] }),
        party("Nieuw", "Nieuw", { aka: ["Oud"] }),
      ],
      [person("Anna Winkel", { party: "nieuw" })],
    );
    expect(asked.find("oud").map(({ why }) => why)).toEqual([
      { by: "former-name", text: "Oud" },
      { by: "name", text: "Oud" },
      { by: "former-name", text: "Oud" },
    ]);
    expect(namesOf(asked.find("oud"))).toEqual(["Nieuw", "Oud", "Anna Winkel"]);
  });

  test("uses the small words to tell people apart", () => {
    const asked = among([], [person("Jan Vos"), person("Jan de Vos"), person("Jan van der Vos")]);
    expect(namesOf(asked.find("jan van der vos"))[0]).toBe("Jan van der Vos");
    expect(namesOf(asked.find("jan de vos"))[0]).toBe("Jan de Vos");
    expect(namesOf(asked.find("vos"))).toHaveLength(3);
  });

  test("takes two words for one when nobody has both", () => {
    const asked = among(
      [party("JA21", "Juiste Antwoord 2021")],
      [person("Joost Eerdmans", { party: "ja21" }), person("Anna Winkel", { party: "ja21" })],
    );
    expect(namesOf(asked.find("ja 21 eerdmans"))).toEqual(["Joost Eerdmans"]);
    expect(namesOf(asked.find("ja 21"))[0]).toBe("JA21");
  });

  test("leaves out guesses when something begins with what was typed", () => {
    const asked = among([], [person("Raymond de Roon"), person("Maikel Boon")]);
    expect(namesOf(asked.find("roon"))).toEqual(["Raymond de Roon"]);
    expect(namesOf(asked.find("rooon"))).toEqual(["Raymond de Roon"]);
  });

  test("leaves out far guesses when a near one is there", () => {
    const asked = among(
      [],
      [
        person("Rob Jetten"),
        person("Bea Winkel", { roles: [role("minister", "minister van Wetenschap")] }),
      ],
    );
    expect(namesOf(asked.find("jeten"))).toEqual(["Rob Jetten"]);
  });

  test("does not make somebody of a name we do not know", () => {
    expect(search.find("Thierry Baudet")).toEqual([]);
    expect(search.find("qqqq")).toEqual([]);
  });
});

describe("the reason", () => {
  const asked = among(
    [party("PRO", "Progressief Nederland", { aka: ["GroenLinks", "PvdA"] })],
    [
      person("Anna Winkel", {
        party: "pro",
        aka: ["Anna Winkel-Bakker"],
        handles: [handle("x", "annaw_70"), handle("bluesky", "annaw.bsky.social")],
        roles: [
          role("minister", "minister van Langdurige Zorg, Jeugd en Sport", {
            portfolio: ["Wmo en mantelzorg", "Pgb"],
          }),
          role("committee", "lid van de Kamercommissie Binnenlandse Zaken"),
        ],
      }),
    ],
    [
      {
        title: { nl: "Rolstoel en andere hulpmiddelen" },
        keywords: ["rollator", "aangepaste fiets", "taxi + school"],
        needsContext: ["lift*"],
        ministers: [{ person: "anna-winkel" }],
      },
    ],
  );
  test.each([
    ["winkel", "name", "Anna Winkel"],
    ["bakker", "former-name", "Anna Winkel-Bakker"],
    ["@annaw_70", "handle", "annaw_70"],
    ["annaw.bsky.social", "handle", "annaw.bsky.social"],
    ["minister langdurige zorg", "role", "minister van Langdurige Zorg, Jeugd en Sport"],
    ["kamercommissie", "role", "lid van de Kamercommissie Binnenlandse Zaken"],
    ["minister jeugd pgb", "topic", "Pgb"],
    ["mantelzorg", "topic", "Wmo en mantelzorg"],
    ["rollator", "topic", "Rolstoel en andere hulpmiddelen"],
    ["rolator", "topic", "Rolstoel en andere hulpmiddelen"],
    ["aangepaste fiets", "topic", "Rolstoel en andere hulpmiddelen"],
    ["lift", "topic", "Rolstoel en andere hulpmiddelen"],
    ["pro winkel", "name", "Anna Winkel"],
    ["pro minister", "role", "minister van Langdurige Zorg, Jeugd en Sport"],
  ])("for %s is %s: %s", (typed, by, text) => {
    const hit = asked.find(typed).find(({ kind }) => kind === "person");
    expect(hit?.why).toEqual({ by, text });
  });

  test("for a member found by party is the party, or its former name", () => {
    expect(asked.find("pro").map(({ why }) => why)).toEqual([
      { by: "name", text: "PRO" },
      { by: "party", text: "PRO" },
    ]);
    expect(asked.find("pvda").map(({ why }) => why)).toEqual([
      { by: "former-name", text: "PvdA" },
      { by: "former-name", text: "PvdA" },
    ]);
  });

  test("is the topic's expression only after those whose office it is", () => {
    const topic = {
      title: { nl: "Zelf beslissen" },
      keywords: ["dwang in de zorg"],
      needsContext: [],
      ministers: [{ person: "anna-winkel" }],
    };
    const found = among(
      [],
      [
        person("Anna Winkel"),
        person("Bea Bakker", { roles: [role("minister", "minister van Zorg")] }),
      ],
      [topic],
    );
    expect(namesOf(found.find("zorg"))).toEqual(["Bea Bakker", "Anna Winkel"]);
    expect(namesOf(found.find("dwang in de zorg"))).toEqual(["Anna Winkel"]);
  });

  test("names the handle of the network where the post is", () => {
    const both = among(
      [],
      [
        person("Anna Winkel", {
          handles: [handle("x", "zonnig"), handle("bluesky", "zonnig.bsky.social")],
        }),
      ],
    );
    expect(both.find("zonni", { network: "x" })[0]?.why.text).toBe("zonnig");
    expect(both.find("zonni", { network: "bluesky" })[0]?.why.text).toBe("zonnig.bsky.social");
  });

  test("puts whose handle it is on this network before whose it is elsewhere", () => {
    const two = among(
      [],
      [
        person("Anna Winkel", { handles: [handle("x", "zonnig")] }),
        person("Bea Bakker", { handles: [handle("bluesky", "zonnig.bsky.social")] }),
      ],
    );
    expect(namesOf(two.find("@zonnig", { network: "x" }))[0]).toBe("Anna Winkel");
    expect(namesOf(two.find("@zonnig", { network: "bluesky" }))[0]).toBe("Bea Bakker");
    expect(namesOf(two.find("@zonnig"))).toHaveLength(2);
  });
});

describe("any text", () => {
  test.each([
    [""],
    ["   "],
    ["😀👩‍🦽"],
    [".*+?^$()|[]{}\\/"],
    ["@"],
    ["#"],
    ["https://"],
    ["https://x.com/"],
    ["\0\n\r\u2028"],
    ["\ud800"],
    ["%E0%A4%A"],
  ])("without letters or a name finds nobody: %j", (typed) => {
    expect(search.find(typed)).toEqual([]);
  });

  test.each([
    ["one letter", "j".repeat(100_000)],
    ["many words", "van der jetten ".repeat(7_000)],
    ["emoji", "👩‍🦽".repeat(20_000)],
    ["nested groups", "(".repeat(100_000)],
    ["an address", `https://x.com/${"a".repeat(100_000)}`],
    ["dots", "a.".repeat(50_000)],
    ["accents", `e${"\u0301".repeat(100_000)}`],
  ])("of 100,000 characters is no problem: %s", (_, typed) => {
    expect(() => search.find(typed)).not.toThrow();
  });

  test("that breaks off in a bad escape is still an address", () => {
    expect(idsOf(search.find("https://x.com/lientje1967%E0%A4%A"))).toEqual([]);
    expect(idsOf(search.find("https://x.com/lientje1967?x=%E0"))).toEqual([
      "caroline-van-der-plas",
    ]);
  });

  test("of every prefix of every query gives at most what was asked, nobody twice", () => {
    for (const [typed] of Object.values(queries).flat())
      for (let end = 1; end <= typed.length; end += 5) {
        const found = idsOf(search.find(typed.slice(0, end), { limit: 5 }));
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found).size).toBe(found.length);
      }
  });
});

describe("nothing at all", () => {
  test("is searched without complaint", () => {
    expect(among([], []).find("jetten")).toEqual([]);
  });
});
