import { describe, expect, test } from "vitest";
import { type Contact, contact } from "@/data/refresh/contact.ts";
import { compareExistence } from "@/data/refresh/existence.ts";
import { compareHandles } from "@/data/refresh/handles.ts";
import { compareItems } from "@/data/refresh/items.ts";
import {
  begin,
  type ChangeKind,
  type LiveSource,
  owners,
  type Proposal,
} from "@/data/refresh/proposal.ts";
import type { Account, Item } from "@/data/refresh/wikidata.ts";
import type { Handle } from "@/data/schema.ts";
import { facts, handle } from "./recorded/facts.ts";

const today = "2026-11-23";

/** Facts in which Anna Aalbers, and Bram Bakker when asked, have these handles. */
function given(anna: Handle[], misses: Record<string, string> = {}, bram: Handle[] = []): Proposal {
  const records = facts();
  records.parties[0]?.people[0]?.handles.push(...anna);
  records.parties[0]?.people[1]?.handles.push(...bram);
  return begin(records, misses, today);
}

const lines = (proposal: Proposal, kind: ChangeKind): string[] =>
  proposal.changes.filter((one) => one.kind === kind).map(({ about, text }) => `${about}: ${text}`);

const ownerOf = (proposal: Proposal, id: string) => {
  const owner = owners(proposal).find((one) => one.id === id);
  if (!owner) throw new Error(`no owner ${id}`);
  return owner;
};

const handlesOf = (proposal: Proposal, id = "anna-aalbers") =>
  ownerOf(proposal, id).handles.map((one) => `${one.network} ${one.handle}`);

/** Has a source list contacts for people by id. */
function listed(
  proposal: Proposal,
  contacts: Record<string, readonly Contact[]>,
  source: LiveSource = "tweede-kamer",
): Proposal {
  compareHandles(
    proposal,
    source,
    Object.entries(contacts).map(([id, list]) => ({
      owner: ownerOf(proposal, id),
      contacts: list,
    })),
  );
  return proposal;
}

const says = (name: string, network: Handle["network"] = "x") => ({
  "anna-aalbers": [{ network, handle: name }],
});

describe("a handle that a source lists", () => {
  test("is new when the facts have none on that network", () => {
    const proposal = listed(given([]), { "anna-aalbers": [contact("x", " @Anna ")] });
    expect(ownerOf(proposal, "anna-aalbers").handles).toEqual([
      { network: "x", handle: "Anna", citations: [{ source: "tweede-kamer", date: today }] },
    ]);
    expect(lines(proposal, "new")).toEqual(["Anna Aalbers (AAP): X Anna, from tweede-kamer"]);
    expect(proposal.sources["tweede-kamer"]?.family).toBe("tweede-kamer");
  });

  test("is cited beside the others when the facts have it, in whatever capitals", () => {
    const proposal = listed(given([handle("x", "ANNA")]), says("anna"));
    expect(ownerOf(proposal, "anna-aalbers").handles).toEqual([
      {
        network: "x",
        handle: "ANNA",
        citations: [{ source: "list-2025" }, { source: "tweede-kamer", date: today }],
      },
    ]);
    expect(proposal.changes).toEqual([]);
  });

  test.each([
    ["2026-11-01", "2026-11-01"],
    ["2026-10-01", today],
  ])("and was cited on %s has the date %s", (before, after) => {
    const proposal = listed(
      given([handle("x", "anna", "", { citations: [{ source: "tweede-kamer", date: before }] })]),
      says("anna"),
    );
    expect(ownerOf(proposal, "anna-aalbers").handles[0]?.citations[0]?.date).toBe(after);
  });

  test.each<[string, Handle, string]>([
    [
      "confirmed by hand",
      handle("x", "anna", "chamber-2023", {
        confirmed: { date: "2026-02-01", by: "Joke", url: "https://aap.nl/anna" },
      }),
      "the facts say anna, confirmed by hand on 2026-02-01",
    ],
    [
      "from another source that counts",
      handle("x", "anna"),
      "tweede-kamer says X other; the facts say anna",
    ],
    [
      "known to be closed",
      handle("x", "anna", "chamber-2023", {
        remark: { state: "closed", source: "study-2026", date: "2026" },
      }),
      "the facts say anna",
    ],
  ])("does not replace one that is %s", (_, known, text) => {
    const proposal = listed(given([known]), says("other"));
    expect(handlesOf(proposal)).toEqual(["x anna"]);
    expect(lines(proposal, "conflicting").join()).toContain(text);
  });

  test.each<[string, Handle, string]>([
    [
      "rests on the same family alone",
      handle("x", "anna", "chamber-2023"),
      "rested on tweede-kamer alone",
    ],
    ["is too old to be used", handle("x", "anna", "old-2019"), "was too old to use"],
  ])("replaces one that %s", (_, known, text) => {
    const proposal = listed(given([{ ...known, id: "17" }]), says("other"));
    expect(ownerOf(proposal, "anna-aalbers").handles).toEqual([
      { network: "x", handle: "other", citations: [{ source: "tweede-kamer", date: today }] },
    ]);
    expect(lines(proposal, "changed").join()).toContain(text);
  });

  test("is used for nobody when it is given to two people, or is somebody else's", () => {
    const two = listed(given([]), {
      "anna-aalbers": [{ network: "x", handle: "same" }],
      "bram-bakker": [{ network: "x", handle: "Same" }],
    });
    expect(handlesOf(two)).toEqual([]);
    expect(lines(two, "conflicting")).toHaveLength(2);
    const other = listed(given([]), says("zoe.nl", "bluesky"));
    expect(lines(other, "conflicting")[0]).toContain("which is also given to zoe-zwart; not used");
  });

  test("is not used when it is one of several on a network", () => {
    const proposal = listed(given([]), {
      "anna-aalbers": [
        { network: "x", handle: "one" },
        { network: "x", handle: "two" },
      ],
    });
    expect(handlesOf(proposal)).toEqual([]);
    expect(lines(proposal, "conflicting")[0]).toContain("several accounts on X: one, two");
  });

  test("is not used when it is no handle, and the report says why", () => {
    const proposal = listed(given([]), {
      "anna-aalbers": [contact("facebook", "https://www.facebook.com/share/1Ab/")],
    });
    expect(lines(proposal, "look")[0]).toMatch(/for Facebook is a link to a page.*; not used$/);
  });
});

describe("a handle that a source lists no longer", () => {
  const cited = (more: Partial<Handle> = {}) => [
    handle("x", "anna", "", {
      citations: [{ source: "tweede-kamer", date: "2026-11-01" }],
      ...more,
    }),
  ];
  const miss = "tweede-kamer handle x anna anna-aalbers";
  const silent = { "anna-aalbers": [] };

  test("is kept the first time", () => {
    const proposal = listed(given(cited()), silent);
    expect(handlesOf(proposal)).toEqual(["x anna"]);
    expect(Object.fromEntries(proposal.misses)).toEqual({ [miss]: today });
    expect(lines(proposal, "missed")).toHaveLength(1);
  });

  test("is gone the second time, when no other source has it", () => {
    const proposal = listed(given(cited(), { [miss]: "2026-11-16" }), silent);
    expect(handlesOf(proposal)).toEqual([]);
    expect(proposal.misses.size).toBe(0);
    expect(lines(proposal, "gone")[0]).toContain("since 2026-11-16, and no other source has it");
  });

  test("stays with the other sources that have it", () => {
    const citations = [{ source: "list-2025" }, { source: "tweede-kamer", date: "2026-11-01" }];
    const proposal = listed(given(cited({ citations }), { [miss]: "2026-11-16" }), silent);
    expect(ownerOf(proposal, "anna-aalbers").handles[0]?.citations).toEqual([
      { source: "list-2025" },
    ]);
  });

  test("stays when it is confirmed by hand", () => {
    const confirmed = { date: "2026-02-01", by: "Joke", url: "https://aap.nl/anna" };
    const proposal = listed(given(cited({ confirmed }), { [miss]: "2026-11-16" }), silent);
    expect(handlesOf(proposal)).toEqual(["x anna"]);
    expect(lines(proposal, "conflicting")[0]).toContain("kept, confirmed by hand");
  });

  test("is no longer missed when it is listed again", () => {
    const proposal = listed(given(cited(), { [miss]: "2026-11-16" }), says("anna"));
    expect(proposal.misses.size).toBe(0);
    expect(handlesOf(proposal)).toEqual(["x anna"]);
  });

  test("stays missed when its owner was not asked about", () => {
    const proposal = listed(given(cited(), { [miss]: "2026-11-16" }), { "bram-bakker": [] });
    expect([...proposal.misses.keys()]).toEqual([miss]);
  });

  test.each([
    [1, 0],
    [2, 1],
  ])("stops the refresh when more than 5 %% are: %i of 20", (missing, brakes) => {
    const names = Array.from({ length: 20 }, (_, number) => `anna${number}`);
    const citations = [{ source: "tweede-kamer", date: "2026-11-01" }];
    const known = names.map((name) => handle("x", name, "", { citations }));
    const proposal = listed(given(known), {
      "anna-aalbers": names.slice(missing).map((name) => ({ network: "x", handle: name })),
    });
    expect(proposal.brakes).toHaveLength(brakes);
  });
});

describe("an account on Bluesky or Mastodon", () => {
  const seen = (
    proposal: Proposal,
    existence?: Parameters<typeof compareExistence>[2][0]["existence"],
  ) => {
    const owner = ownerOf(proposal, "anna-aalbers");
    const [one] = owner.handles;
    if (!one) throw new Error("no handle");
    compareExistence(proposal, "bluesky", [
      { owner, handle: one, ...(existence ? { existence } : {}) },
    ]);
    return owner.handles[0];
  };
  const account = (more: Partial<Handle> = {}) => [handle("bluesky", "anna.nl", "list-2025", more)];
  const there = { found: true, handle: "anna.nl", id: "did:plc:1" } as const;
  const gone = { found: false, reason: "Profile not found" } as const;
  const miss = "bluesky account anna.nl anna-aalbers";

  test("gets its stable id", () => {
    const proposal = given(account());
    expect(seen(proposal, there)).toMatchObject({ handle: "anna.nl", id: "did:plc:1" });
    expect(lines(proposal, "changed")).toEqual([
      "1 accounts on Bluesky: their stable id is noted: Anna Aalbers (AAP)",
    ]);
  });

  test("keeps its place when its handle changes, also when confirmed by hand", () => {
    const confirmed = { date: "2026-02-01", by: "Joke", url: "https://aap.nl/anna" };
    const proposal = given(account({ id: "did:plc:1", confirmed }));
    expect(seen(proposal, { ...there, handle: "anna.eu" })).toMatchObject({
      handle: "anna.eu",
      id: "did:plc:1",
      confirmed,
    });
  });

  test.each([
    ["under another id than before", account({ id: "did:plc:0" }), there],
    ["under another name than we asked for", account(), { ...there, handle: "zoe.nl" }],
  ])("that is somebody else's now, %s, changes nothing", (_, known, existence) => {
    const proposal = given(known);
    expect(seen(proposal, existence)).toEqual(known[0]);
    expect(lines(proposal, "conflicting")[0]).toContain("leads to another account now");
  });

  test("is kept the first time it cannot be found, and called closed the second time", () => {
    const first = given(account());
    expect(seen(first, gone)?.remark).toBeUndefined();
    expect(Object.fromEntries(first.misses)).toEqual({ [miss]: today });
    const second = given(account(), { [miss]: "2026-11-16" });
    expect(seen(second, gone)?.remark).toEqual({
      state: "closed",
      source: "bluesky",
      date: today,
    });
    expect(lines(second, "gone")[0]).toContain("called closed from now on");
  });

  test("is not called closed when it is confirmed by hand", () => {
    const confirmed = { date: "2026-02-01", by: "Joke", url: "https://aap.nl/anna" };
    const proposal = given(account({ confirmed }), { [miss]: "2026-11-16" });
    expect(seen(proposal, gone)?.remark).toBeUndefined();
    expect(lines(proposal, "conflicting")).toHaveLength(1);
  });

  test("is opened again when it is there again", () => {
    const remark = { state: "closed", source: "bluesky", date: "2026-10-01" } as const;
    expect(seen(given(account({ remark })), there)).not.toHaveProperty("remark");
  });

  test("is left as it is, and its miss too, when the network did not say", () => {
    const proposal = given(account(), { [miss]: "2026-11-16" });
    expect(seen(proposal)).toEqual(account()[0]);
    expect([...proposal.misses.keys()]).toEqual([miss]);
    expect(proposal.asked.join()).toContain("0 of 1 accounts are there, 1 could not be asked");
  });
});

describe("many accounts on Bluesky", () => {
  test.each([
    ["1 of 20", 1, {}, 0],
    ["2 of 20", 2, {}, 1],
    [
      "2 of 20, one of them missed before,",
      2,
      { "bluesky account a0.nl anna-aalbers": "2026-11-16" },
      0,
    ],
  ])("stop the refresh when more than 5 %% cannot be found: %s", (_, gone, misses, brakes) => {
    const proposal = given(
      Array.from({ length: 20 }, (_, number) => handle("bluesky", `a${number}.nl`)),
      misses,
    );
    const owner = ownerOf(proposal, "anna-aalbers");
    compareExistence(
      proposal,
      "bluesky",
      owner.handles.map((one, number) => ({
        owner,
        handle: one,
        existence:
          number < gone
            ? { found: false, reason: "Profile not found" }
            : { found: true, handle: one.handle, id: `did:plc:${number}` },
      })),
    );
    expect(proposal.brakes).toHaveLength(brakes);
  });
});

describe("an item of Wikidata", () => {
  const account = (
    network: Handle["network"],
    value: string,
    more: Partial<Account> = {},
  ): Account => ({
    network,
    value,
    preferred: false,
    references: [],
    ...more,
  });
  const item = (more: Partial<Item>): Item => ({
    id: "Q1",
    name: "Anna Aalbers",
    kind: "member",
    accounts: [],
    hashtags: [],
    shortNames: [],
    ...more,
  });
  const compared = (proposal: Proposal, ...items: Item[]): Proposal => {
    compareItems(proposal, items);
    return proposal;
  };

  test("is recognised by its number, whatever it is called there", () => {
    const proposal = compared(given([]), item({ name: "A. A.", accounts: [account("x", "anna")] }));
    expect(handlesOf(proposal)).toEqual(["x anna"]);
  });

  test("is recognised by a name that one person has, and then its number is noted", () => {
    const proposal = given([]);
    const anna = proposal.parties[0]?.people[0];
    if (anna) anna.ids = {};
    compared(proposal, item({ id: "Q555", accounts: [account("x", "anna")] }));
    expect(anna?.ids).toEqual({ wikidata: "Q555" });
    expect(lines(proposal, "changed")[0]).toContain("their item in Wikidata is noted");
  });

  test("that is nobody in the facts is passed over", () => {
    const proposal = compared(
      given([]),
      item({ id: "Q9", name: "Niemand", accounts: [account("x", "n")] }),
    );
    expect(proposal.changes).toEqual([]);
  });

  test("gives the preferred account, and none that is over", () => {
    const proposal = compared(
      given([handle("mastodon", "anna@mastodon.nl")]),
      item({
        accounts: [
          account("x", "anna_old"),
          account("x", "anna_new", { preferred: true }),
          account("mastodon", "anna@mastodon.nl", { until: "2024-01-01" }),
        ],
      }),
    );
    expect(handlesOf(proposal)).toEqual(["mastodon anna@mastodon.nl", "x anna_new"]);
    expect(lines(proposal, "look")[0]).toContain("was in use until 2024-01-01");
  });

  test("never replaces what another source says", () => {
    const proposal = compared(
      given([handle("x", "anna")]),
      item({ accounts: [account("x", "wrong")] }),
    );
    expect(handlesOf(proposal)).toEqual(["x anna"]);
    expect(lines(proposal, "conflicting")[0]).toContain("wikidata says X wrong");
  });

  test("gives a party its accounts and says when its hashtag differs", () => {
    const proposal = compared(
      given([]),
      item({
        id: "Q77",
        name: "Algemene Aardige Partij",
        kind: "party",
        shortNames: ["AAP"],
        hashtags: ["AapVooruit"],
        accounts: [account("x", "aap_nl")],
      }),
    );
    expect(handlesOf(proposal, "party:aap")).toEqual(["x aap_nl"]);
    expect(proposal.parties[0]?.hashtag.tag).toBe("AAP");
    expect(lines(proposal, "look")[0]).toContain("has the hashtag #AapVooruit; the facts #AAP");
  });
});
