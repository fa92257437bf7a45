import { describe, expect, test } from "vitest";
import { compareCommittees } from "@/data/refresh/committees.ts";
import { compareMembers } from "@/data/refresh/members.ts";
import { begin, type ChangeKind, type Proposal } from "@/data/refresh/proposal.ts";
import { textOf } from "@/data/refresh/read.ts";
import { type Answer, agreeing, facts, handle, newcomer, sitting } from "./recorded/facts.ts";

/** Compares an answer, changed from one that agrees, with the facts, changed or not. */
function compare(
  change: (answer: Answer) => void,
  {
    records = facts(),
    misses = {},
    today = "2026-11-23",
  }: { records?: ReturnType<typeof facts>; misses?: Record<string, string>; today?: string } = {},
): Proposal {
  const answer = agreeing(records);
  change(answer);
  const proposal = begin(records, misses, today);
  const people = compareMembers(proposal, answer);
  if (proposal.refusals.length === 0) compareCommittees(proposal, answer, people);
  return proposal;
}

const lines = (proposal: Proposal, kind: ChangeKind): string[] =>
  proposal.changes.filter((one) => one.kind === kind).map(({ about, text }) => `${about}: ${text}`);

const partyOf = (proposal: Proposal, id: string) => {
  const party = proposal.parties.find((one) => one.id === id);
  if (!party) throw new Error(`no party ${id}`);
  return party;
};

const personOf = (proposal: Proposal, id: string) => {
  const person = proposal.parties.flatMap(({ people }) => people).find((one) => one.id === id);
  if (!person) throw new Error(`no person ${id}`);
  return person;
};

const drop = (answer: Answer, name: string) => {
  answer.members = answer.members.filter((member) => member.name !== name);
};

describe("the members of the Tweede Kamer", () => {
  test("are as they were when the answer agrees", () => {
    const proposal = compare(() => {});
    expect(proposal.changes).toEqual([]);
    expect(proposal.parties).toEqual(facts().parties);
    expect(proposal.committees).toEqual(facts().committees);
    expect(proposal.sources).toEqual(facts().sources);
  });

  test("get a new date when the old one is a month old", () => {
    const proposal = compare(() => {}, { today: "2026-12-01" });
    expect(proposal.changes).toEqual([]);
    expect(personOf(proposal, "anna-aalbers").roles[0]).toMatchObject({
      seen: "2026-12-01",
      sources: ["list-2025", "tweede-kamer"],
    });
    expect(partyOf(proposal, "aap").seats?.seen).toBe("2026-12-01");
    expect(proposal.sources["tweede-kamer"]).toMatchObject({
      date: "2026-12-01",
      family: "tweede-kamer",
      official: true,
    });
  });

  test("gain a new one, with an id made of the name", () => {
    const proposal = compare((answer) => {
      answer.members.push(newcomer(99, "Renée O'Neill", "mies"));
    });
    expect(lines(proposal, "new")).toEqual([
      "Renée O'Neill (MIES): member of the Tweede Kamer since 2026-11-17",
    ]);
    expect(personOf(proposal, "renee-o-neill")).toMatchObject({
      name: "Renée O'Neill",
      ids: { tweedeKamer: "00000000-0000-4000-8000-000000000099" },
      roles: [{ kind: "member", from: "2026-11-17", seen: "2026-11-23" }],
      handles: [],
    });
  });

  test("gain a candidate, who keeps id and handles", () => {
    const proposal = compare((answer) => {
      answer.members.push(newcomer(99, "Zoë Zwart", "aap"));
    });
    expect(personOf(proposal, "zoe-zwart").handles[0]?.handle).toBe("zoe.nl");
    expect(proposal.elections[0]?.lists[0]?.candidates[1]).toEqual({
      position: 7,
      person: "zoe-zwart",
    });
    expect(lines(proposal, "new")[0]).toContain("stood as a candidate and keeps that id");
  });

  test("gain a namesake of a candidate of another party as somebody else", () => {
    const proposal = compare((answer) => {
      answer.members.push(newcomer(99, "Zoë Zwart", "mies"));
    });
    expect(personOf(proposal, "zoe-zwart-2").handles).toEqual([]);
    expect(proposal.elections).toEqual(facts().elections);
  });

  test("do not gain who asked to be taken out", () => {
    const proposal = compare((answer) => {
      answer.members.push(newcomer(99, "Xander Weg", "mies"));
    });
    expect(partyOf(proposal, "mies").people).toHaveLength(2);
    expect(lines(proposal, "look")[0]).toContain("asked to be taken out; not added");
  });

  test.each<[string, (records: ReturnType<typeof facts>) => void]>([
    ["id", () => {}],
    [
      "name, when the facts have no id",
      (records) => {
        delete records.parties[0]?.people[1]?.ids;
      },
    ],
  ])("lose at once who left by the answer's own word, known by %s", (_, forget) => {
    const records = facts();
    forget(records);
    const proposal = compare(
      (answer) => {
        drop(answer, "Bram Bakker");
        answer.left = new Map([
          ["00000000-0000-4000-8000-000000000002", { name: "Bram Bakker", until: "2026-11-16" }],
        ]);
      },
      { records },
    );
    expect(lines(proposal, "gone")).toEqual([
      "Bram Bakker (AAP): left the Tweede Kamer (2026-11-16); the record is taken out. Add the new office by hand if there is one, with the id bram-bakker",
    ]);
    expect(partyOf(proposal, "aap").people).toHaveLength(5);
    expect(proposal.misses.size).toBe(0);
  });

  test("keep as a candidate who left and had stood, without private accounts", () => {
    const records = facts();
    records.parties[0]?.people[0]?.handles.push(handle("x", "anna"), handle("linkedin", "anna-a"));
    const proposal = compare((answer) => drop(answer, "Anna Aalbers"), {
      records,
      misses: { "tweede-kamer member anna-aalbers": "2026-11-16" },
    });
    expect(proposal.elections[0]?.lists[0]?.candidates[0]).toEqual({
      position: 1,
      id: "anna-aalbers",
      name: "Anna Aalbers",
      handles: [handle("x", "anna")],
    });
    expect(partyOf(proposal, "aap").people.map(({ id }) => id)).not.toContain("anna-aalbers");
    expect(proposal.committees[0]?.members).toEqual([]);
  });

  test("keep who left and still holds another office, with that office first", () => {
    const records = facts();
    records.parties[0]?.people[1]?.roles.push({
      kind: "leader",
      title: "politiek leider van AAP",
      seen: "2026-11-01",
      sources: ["list-2025"],
    });
    const proposal = compare((answer) => drop(answer, "Bram Bakker"), {
      records,
      misses: { "tweede-kamer member bram-bakker": "2026-11-16" },
    });
    expect(personOf(proposal, "bram-bakker").roles.map(({ kind, to }) => [kind, to])).toEqual([
      ["leader", undefined],
      ["member", "2026-11"],
    ]);
    expect(lines(proposal, "gone")[0]).toContain("is still politiek leider van AAP in the facts");
  });

  test("lose at once whose group has all its seats held by others, on the day the other came", () => {
    const proposal = compare((answer) => {
      answer.groups = [
        { id: "aap", short: "AAP", name: "Algemene Aardige Partij", seats: 108 },
        { id: "noot", short: "NOOT", name: "Noordelijke Ouderen Tafel", seats: 40 },
        { id: "mies", short: "MIES", name: "Mies", seats: 2 },
      ];
      drop(answer, "Kees Kat");
      answer.members.push(newcomer(99, "Koos Kip", "mies"));
    });
    expect(lines(proposal, "gone")[0]).toContain(
      "Kees Kat (MIES): left the Tweede Kamer (2026-11-17)",
    );
    expect(personOf(proposal, "koos-kip").roles[0]).not.toHaveProperty("to");
  });

  test("lose nobody on one missing answer", () => {
    const proposal = compare((answer) => drop(answer, "Bram Bakker"));
    expect(lines(proposal, "missed")).toEqual([
      "Bram Bakker (AAP): is not among the members in the answer; still kept as one",
    ]);
    expect(proposal.parties).toEqual(facts().parties);
    expect(Object.fromEntries(proposal.misses)).toEqual({
      "tweede-kamer member bram-bakker": "2026-11-23",
    });
  });

  test.each([
    ["the same day", "2026-11-23", false],
    ["four days later", "2026-11-27", false],
    ["a week later", "2026-11-30", true],
  ])("lose somebody who is missing again %s: %s %s", (_, today, isGone) => {
    const proposal = compare((answer) => drop(answer, "Bram Bakker"), {
      misses: { "tweede-kamer member bram-bakker": "2026-11-23" },
      today,
    });
    const isThere = partyOf(proposal, "aap").people.some(({ id }) => id === "bram-bakker");
    expect(isThere).toBe(!isGone);
    expect(proposal.misses.size).toBe(isGone ? 0 : 1);
  });

  test("forget a miss when the person is there again, or is no more", () => {
    const misses = {
      "tweede-kamer member bram-bakker": "2026-11-16",
      "tweede-kamer member nobody": "2026-11-16",
      "bluesky account zoe.nl zoe-zwart": "2026-11-16",
    };
    const proposal = compare(() => {}, { misses });
    expect([...proposal.misses.keys()]).toEqual(["bluesky account zoe.nl zoe-zwart"]);
  });

  test("move to the file of their new group and keep their id, handles and old seat", () => {
    const proposal = compare((answer) => {
      const member = answer.members.find(({ name }) => name === "Gé Geel");
      if (member) Object.assign(member, { group: "mies", from: "2026-11-10" });
    });
    expect(partyOf(proposal, "noot").people.map(({ id }) => id)).not.toContain("ge-geel");
    const moved = partyOf(proposal, "mies").people.find(({ name }) => name === "Gé Geel");
    expect(moved).toMatchObject({
      id: "ge-geel",
      roles: [
        { title: "Tweede Kamerlid", from: "2026-11-10" },
        {
          title: "Tweede Kamerlid voor NOOT",
          party: "noot",
          from: "2025-11-12",
          to: "2026-11-10",
        },
      ],
    });
    expect(lines(proposal, "changed")).toEqual([
      "Gé Geel (MIES): sits for MIES since 2026-11-10; was NOOT. The record moved to parties/mies.json and keeps the id ge-geel",
    ]);
  });

  test("are known by name when the facts have no id, and then get it", () => {
    const records = facts();
    for (const person of records.parties[0]?.people ?? []) delete person.ids;
    const proposal = compare(
      (answer) => {
        answer.members.forEach((member, index) => {
          if (member.group === "aap")
            Object.assign(member, { id: `00000000-0000-4000-9000-00000000000${index}` });
        });
      },
      { records },
    );
    expect(personOf(proposal, "anna-aalbers").ids?.tweedeKamer).toBe(
      "00000000-0000-4000-9000-000000000000",
    );
    expect(partyOf(proposal, "aap").people).toHaveLength(6);
    expect(lines(proposal, "changed")[0]).toMatch(/^6 people: their id .* is noted, found by name/);
  });

  test("with a wrong id in the facts are known by name, and the id is set right", () => {
    const proposal = compare((answer) => {
      const member = answer.members.find(({ name }) => name === "Kees Kat");
      if (member) Object.assign(member, { id: "00000000-0000-4000-9000-000000000001" });
    });
    expect(partyOf(proposal, "mies").people).toHaveLength(2);
    expect(personOf(proposal, "kees-kat").ids?.tweedeKamer).toMatch(/^0{8}-0000-4000-9000/);
    expect(lines(proposal, "missed")).toEqual([]);
  });

  test("with an id that the facts give to somebody else are left to a person to decide", () => {
    const proposal = compare((answer) => {
      const member = answer.members.find(({ name }) => name === "Kees Kat");
      if (member) Object.assign(member, { name: "Willem Wolf" });
    });
    expect(lines(proposal, "conflicting")).toEqual([
      "Willem Wolf (MIES): the id 00000000-0000-4000-8000-000000000021 is that of Kees Kat in the facts; set the ids right by hand",
    ]);
    expect(partyOf(proposal, "mies")).toEqual(facts().parties[2]);
  });

  test("with a name that two people have and no id are left to a person to decide", () => {
    const records = facts();
    const other = sitting(77, "Kees Kat");
    other.id = "kees-kat-2";
    delete other.ids;
    delete records.parties[2]?.people[0]?.ids;
    records.parties[1]?.people.push(other);
    const proposal = compare(() => {}, { records });
    expect(lines(proposal, "conflicting")[0]).toContain(
      "several people in the facts have this name",
    );
  });

  test("with another name keep ours and get theirs as an alias", () => {
    const proposal = compare((answer) => {
      const member = answer.members.find(({ name }) => name === "Eva Eekhoorn");
      if (member) Object.assign(member, { name: "Eva Eekhoorn-Beuk" });
    });
    expect(personOf(proposal, "eva-eekhoorn")).toMatchObject({
      name: "Eva Eekhoorn",
      aka: ["Eva Eekhoorn-Beuk"],
    });
  });
});

describe("the groups of the Tweede Kamer", () => {
  test("keep their file and id when they are renamed", () => {
    const proposal = compare((answer) => {
      answer.groups[1] = {
        id: "noot",
        short: "BOOM",
        name: "Bomen",
        seats: 40,
        from: "2026-11-01",
      };
    });
    expect(partyOf(proposal, "noot")).toMatchObject({
      name: "Bomen",
      short: "BOOM",
      aka: ["NOOT"],
      former: [{ name: "Noordelijke Ouderen Tafel", to: "2026-11-01", sources: ["tweede-kamer"] }],
      hashtag: { tag: "BOOM", standing: "customary" },
    });
    expect(lines(proposal, "changed")).toEqual([
      "NOOT: is called Bomen (BOOM) since 2026-11-01; was Noordelijke Ouderen Tafel (NOOT)",
    ]);
    expect(proposal.parties).toHaveLength(3);
  });

  test("keep an official hashtag when they are renamed", () => {
    const records = facts();
    Object.assign(records.parties[1] ?? {}, { hashtag: { tag: "Noot", standing: "official" } });
    const proposal = compare(
      (answer) => {
        answer.groups[1] = { id: "noot", short: "BOOM", name: "Bomen", seats: 40 };
      },
      { records },
    );
    expect(partyOf(proposal, "noot").hashtag.tag).toBe("Noot");
  });

  test("are not renamed to what another party is called", () => {
    const records = facts();
    records.parties[2]?.people.splice(0);
    delete records.parties[2]?.seats;
    Object.assign(records.parties[2] ?? {}, { to: "2026-06-01", name: "Bomen" });
    const proposal = compare(
      (answer) => {
        answer.groups = [
          { id: "aap", short: "AAP", name: "Algemene Aardige Partij", seats: 110 },
          { id: "noot", short: "Bomen", name: "Bomen", seats: 40 },
        ];
      },
      { records },
    );
    expect(lines(proposal, "conflicting")[0]).toContain("the name of another party in the facts");
    expect(partyOf(proposal, "noot").name).toBe("Noordelijke Ouderen Tafel");
  });

  test("are known by a former name, and with Groep, Lid or Fractie before it", () => {
    const records = facts();
    Object.assign(records.parties[2] ?? {}, { aka: ["Groep Kat"] });
    const proposal = compare(
      (answer) => {
        answer.groups[2] = { id: "mies", short: "Lid Kat", name: "Lid Kat", seats: 10 };
      },
      { records },
    );
    expect(proposal.parties).toHaveLength(3);
    expect(lines(proposal, "changed")).toEqual([]);
  });

  test("that are new get a file, a hashtag that links, and their people", () => {
    const proposal = compare((answer) => {
      answer.groups = answer.groups.map((group) =>
        group.id === "aap" ? { ...group, seats: 99 } : group,
      );
      answer.groups.push({ id: "g", short: "Lid De Dood", name: "Lid De Dood", seats: 1 });
      const member = answer.members.find(({ name }) => name === "Dirk de Dood");
      if (member) Object.assign(member, { group: "g", from: "2026-11-19" });
    });
    expect(partyOf(proposal, "lid-de-dood")).toMatchObject({
      name: "Lid De Dood",
      hashtag: { tag: "LidDeDood", standing: "customary" },
      seats: { count: 1 },
      people: [{ id: "dirk-de-dood" }],
    });
    expect(partyOf(proposal, "aap").seats?.count).toBe(99);
    expect(lines(proposal, "changed")).toContain("AAP: 99 seats; was 100");
    expect(() =>
      textOf("parties/lid-de-dood.json", partyOf(proposal, "lid-de-dood")),
    ).not.toThrow();
  });

  test("that are gone lose their seats, so that the sum stays right", () => {
    const proposal = compare((answer) => {
      answer.groups = answer.groups
        .filter(({ id }) => id !== "mies")
        .map((group) => (group.id === "aap" ? { ...group, seats: 110 } : group));
      for (const member of answer.members)
        if (member.group === "mies") Object.assign(member, { group: "aap", from: "2026-11-19" });
    });
    expect(partyOf(proposal, "mies").seats).toBeUndefined();
    expect(lines(proposal, "gone")).toEqual(["MIES: 10 seats; no group in the answer"]);
    expect(partyOf(proposal, "aap").people).toHaveLength(8);
  });
});

describe("an answer about members that cannot be right", () => {
  test.each<[string, (answer: Answer) => void, string]>([
    [
      "an empty list",
      (answer) => {
        answer.members = [];
      },
      "named no member at all",
    ],
    [
      "seats that are not 150",
      (answer) => {
        answer.groups.pop();
      },
      "add up to 140, not to 150 (AAP 100, NOOT 40)",
    ],
    [
      "no group",
      (answer) => {
        answer.groups = [];
      },
      "add up to 0",
    ],
    [
      "more members than seats",
      (answer) => {
        answer.groups = [
          { id: "aap", short: "AAP", name: "AAP", seats: 148 },
          { id: "noot", short: "NOOT", name: "NOOT", seats: 1 },
          { id: "mies", short: "MIES", name: "MIES", seats: 1 },
        ];
      },
      "has 4 members of NOOT, a group with 1 seats",
    ],
  ])("is refused: %s", (_, change, sentence) => {
    const proposal = compare(change);
    expect(proposal.refusals.join(" ")).toContain(sentence);
    expect(proposal.parties).toEqual(facts().parties);
    expect(proposal.misses.size).toBe(0);
  });

  test.each([
    [1, false],
    [4, true],
  ])("is stopped when more than 5 % are missing: %i of 40 %s", (missing, isStopped) => {
    const records = facts();
    for (let number = 0; number < 28; number++)
      records.parties[0]?.people.push(sitting(300 + number, `Lid Nummer${number}`));
    const proposal = compare((answer) => void answer.members.splice(0, missing), { records });
    expect(proposal.brakes.length > 0).toBe(isStopped);
  });
});

describe("the committees", () => {
  test("gain and lose people, and keep the date of who stayed", () => {
    const proposal = compare((answer) => {
      const [anna, bram] = answer.members;
      if (bram && anna)
        answer.members[1] = {
          ...bram,
          committees: [{ committee: "zorg", function: "1e Ondervoorzitter", from: "2026-10-01" }],
        };
    });
    expect(proposal.committees[0]?.members).toEqual([
      facts().committees[0]?.members[0],
      {
        person: "bram-bakker",
        function: "ondervoorzitter",
        from: "2026-10-01",
        seen: "2026-11-23",
        sources: ["tweede-kamer"],
      },
    ]);
    expect(lines(proposal, "changed")).toEqual(["Zorg: came: bram-bakker"]);
  });

  test("keep their sources when a seat is seen again a month later", () => {
    const proposal = compare(() => {}, { today: "2026-12-24" });
    expect(proposal.committees[0]?.members[0]).toMatchObject({
      seen: "2026-12-24",
      sources: ["list-2025", "tweede-kamer"],
    });
  });

  test("are new, renamed in short, or no more", () => {
    const proposal = compare((answer) => {
      answer.committees = [{ id: "x", name: "Wonen", short: "WON" }];
    });
    expect(proposal.committees.map(({ id }) => id)).toEqual(["zorg", "wonen"]);
    expect(lines(proposal, "new")[0]).toContain("no topic in data/topics.json names it yet");
    expect(lines(proposal, "look")[0]).toContain("not among the standing committees");
  });

  test("are left alone when nobody sits in any", () => {
    const proposal = compare((answer) => {
      answer.members = answer.members.map((member) => ({ ...member, committees: [] }));
    });
    expect(proposal.committees).toEqual(facts().committees);
    expect(lines(proposal, "look")[0]).toContain("nobody sits in one");
  });
});
