import { describe, expect, test } from "vitest";
import { askBluesky, askMastodon } from "@/data/refresh/accounts.ts";
import { asker, NoAnswer } from "@/data/refresh/ask.ts";
import { askTweedeKamer, type Chamber, service } from "@/data/refresh/tweede-kamer.ts";
import { askWikidata, service as wikidata } from "@/data/refresh/wikidata.ts";
import { type Recorded, recorded } from "./recorded/world.ts";

const now = new Date("2026-11-23T06:00:00Z");
const westerveld = "c7822b58-103f-4612-87ef-648be97192c6";

const whole: Record<string, Recorded | readonly Recorded[]> = {
  [`${service}/Persoon?`]: ["persoon-1.json", "persoon-2.json"],
  [`${service}/Fractie?`]: "fractie.json",
  [`${service}/Commissie?`]: "commissie.json",
  [`${service}/FractieZetelPersoon?`]: "left.json",
  [`${service}/PersoonContactinformatie?`]: "soort.json",
  [`${service}/Kamerstukdossier?`]: "kamerstukdossier.json",
  [`${service}/Zaak?`]: "zaak.json",
};

async function ask(
  changes: Record<string, Recorded | readonly Recorded[]> = {},
  known = new Set<string>(),
): Promise<Chamber & { readonly questions: readonly string[] }> {
  const { world, asked } = recorded({ ...whole, ...changes });
  return { ...(await askTweedeKamer(asker(world), known, now)), questions: asked };
}

describe("the Tweede Kamer", () => {
  test("names its members over all pages, each once, with group, contacts and committees", async () => {
    const { members } = await ask();
    expect(members.map(({ name }) => name)).toEqual([
      "Lisa Westerveld",
      "Jesse Klaver",
      "Esther Ouwehand",
      "Caroline van der Plas",
      "Mona Keijzer",
    ]);
    expect(members.find(({ name }) => name === "Esther Ouwehand")).toEqual({
      id: "1c16919b-5c3f-486c-9cc7-bdd00e29e9a4",
      name: "Esther Ouwehand",
      group: "3a4f6c12-7c57-4d8b-9a70-1f4bb0e7c003",
      function: "Fractievoorzitter",
      from: "2025-11-12",
      contacts: [
        { kind: "Twitter", value: "estherouwehand" },
        { kind: "Instagram", value: "https://www.instagram.com/estherouwehandpvdd/" },
        { kind: "Bluesky", value: "https://bsky.app/profile/estherouwehand.bsky.social" },
      ],
      committees: [
        { committee: "b1ad4ae1-6b3e-4b0e-8a0e-0c0a7f0d1001", function: "Lid", from: "2025-12-04" },
        { committee: "b1ad4ae1-6b3e-4b0e-8a0e-0c0a7f0d1002", function: "Lid", from: "2025-12-04" },
      ],
      changed: "2026-01-10T10:00:00+01:00",
    });
  });

  test("names groups with seats and leaves out those that are no more", async () => {
    const { groups } = await ask();
    expect(groups.map(({ short, seats }) => `${short} ${seats}`)).toEqual([
      "CDA 80",
      "PRO 40",
      "PvdD 20",
      "BBB 9",
      "Lid Keijzer 1",
    ]);
  });

  test("counts the kinds of contact before anything is made of them", async () => {
    const { kinds } = await ask();
    expect(Object.fromEntries(kinds)).toEqual({
      "E-mail": 2,
      Twitter: 2,
      Instagram: 1,
      Fax: 1,
      Bluesky: 1,
    });
  });

  test("says who left, and who brought something in on disability policy", async () => {
    const { left, dossier } = await ask();
    expect(Object.fromEntries(left)).toEqual({
      "00000000-0000-4000-8000-0000000000e1": { name: "Anna Voorbeeld", until: "2026-10-06" },
    });
    expect(dossier).toEqual({
      title: "Gehandicaptenbeleid",
      highest: 371,
      closed: false,
      active: new Map([[westerveld, 2]]),
    });
  });

  test("uses the newest of two seats and says so", async () => {
    const { members, remarks } = await ask();
    expect(members.find(({ name }) => name === "Mona Keijzer")?.group).toMatch(/c005$/);
    expect(remarks).toContain(
      "Mona Keijzer holds 2 seats at once in the answer; the newest (Lid Keijzer) is used.",
    );
  });

  test.each([
    ["the one we know", new Set([westerveld]), westerveld],
    ["else the one changed last", new Set<string>(), "00000000-0000-4000-8000-00000000d0b1"],
  ])("of one person under two ids keeps %s", async (_, known, id) => {
    const { members, remarks } = await ask({}, known);
    expect(members.find(({ name }) => name === "Lisa Westerveld")?.id).toBe(id);
    expect(remarks.join(" ")).toContain("Lisa Westerveld is in the answer twice, with the ids");
    expect(remarks).toContain("Esther Ouwehand is in the answer twice with the same id.");
  });

  test("is never asked for e-mail, gender, age or home town", async () => {
    const { questions } = await ask();
    const persons = questions.filter((url) => url.startsWith(`${service}/Persoon?`));
    expect(persons).toHaveLength(2);
    expect(persons[0]).toContain("Soort ne 'E-mail'");
    expect(persons[0]).toContain("$filter=Functie eq 'Tweede Kamerlid' and Verwijderd eq false");
    expect(questions.join(" ")).not.toMatch(/Geslacht|Geboorte|Woonplaats/);
  });

  test.each<[string, Recorded | readonly Recorded[], string]>([
    ["a web page", "maintenance.html", "a web page instead of JSON"],
    ["a 500", { status: 500, text: "" }, "HTTP 500"],
    ["half a page", "persoon-half.txt", "half a page"],
    ["a missing page", ["persoon-1.json", "persoon-short.json"], "not complete: 5 of 9"],
    ["another shape", "persoon-other-shape.json", "another shape than documented"],
    ["a circle of pages", "persoon-1.json", "go round in a circle"],
    [
      "a page on another server",
      { text: '{"value":[],"@odata.nextLink":"https://evil.example/Persoon"}' },
      "on another server",
    ],
  ])("is not believed after %s", async (_, answer, sentence) => {
    const failure = await ask({ [`${service}/Persoon?`]: answer }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoAnswer);
    expect((failure as NoAnswer).message).toContain(sentence);
  });

  test("is believed without the extra questions, and says which one failed", async () => {
    const { members, remarks } = await ask({ [`${service}/Zaak?`]: { status: 400, text: "{}" } });
    expect(members).toHaveLength(5);
    expect(remarks.join(" ")).toMatch(/HTTP 400 .*\/Zaak.* The rest does not need it\./);
  });
});

describe("Wikidata", () => {
  test("gives people and parties with the accounts that are not marked as wrong", async () => {
    const { world, asked } = recorded({ [wikidata]: "wikidata.json" });
    const items = await askWikidata(asker(world), ["Q94229"]);
    expect(items.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "Q28860434 member",
      "Q434842 member",
      "Q106044088 member",
      "Q94229 known",
      "Q1234567 party",
    ]);
    expect(items[0]?.accounts).toEqual([
      {
        network: "x",
        value: "Lisawesterveld",
        preferred: false,
        references: [
          "https://www.tweedekamer.nl/kamerleden_en_commissies/alle_kamerleden/westerveld-em-groenlinks-pvda",
          "https://lisawesterveld.nl",
        ],
      },
      { network: "bluesky", value: "lisawesterveld.bsky.social", preferred: false, references: [] },
    ]);
    expect(items[1]?.accounts).toEqual([
      { network: "x", value: "estherouwehand", preferred: true, references: [] },
      {
        network: "mastodon",
        value: "esther@mastodon.social",
        preferred: false,
        until: "2024-01-01",
        references: [],
      },
    ]);
    expect(items[3]?.accounts[0]?.value).toBe("https://www.linkedin.com/company/mona");
    expect(items[4]).toMatchObject({ hashtags: ["PRO"], shortNames: ["PRO"] });
    expect(asked[0]).toContain("wd:Q18887908");
    expect(asked[0]).toContain("VALUES ?item { wd:Q94229 }");
  });

  test.each<[string, Recorded, string]>([
    ["an empty list", { text: '{"results":{"bindings":[]}}' }, "empty list"],
    ["another shape", { text: '{"results":[]}' }, "another shape"],
    ["a web page", "maintenance.html", "a web page instead of JSON"],
  ])("is not believed after %s", async (_, answer, sentence) => {
    const { world } = recorded({ [wikidata]: answer });
    await expect(askWikidata(asker(world), [])).rejects.toThrow(sentence);
  });
});

const bluesky = "https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=";
const mastodon = "https://mastodon.social/api/v1/accounts/lookup?acct=";

describe("an account", () => {
  test("on Bluesky has a handle and a stable id", async () => {
    const { world } = recorded({
      [`${bluesky}estherouwehand.bsky.social`]: "bluesky-profile.json",
    });
    expect(await askBluesky(asker(world), "estherouwehand.bsky.social")).toEqual({
      found: true,
      handle: "estherouwehand.bsky.social",
      id: "did:plc:q6gjnaw2blty4crticxkmujt",
    });
  });

  test.each([
    ["InvalidRequest", "Profile not found"],
    ["AccountTakedown", "Account has been suspended"],
    ["AccountDeactivated", "Account is deactivated"],
  ])("on Bluesky is not there after %s", async (error, message) => {
    const { world } = recorded({
      [bluesky]: { status: 400, text: JSON.stringify({ error, message }) },
    });
    expect(await askBluesky(asker(world), "d66.nl")).toMatchObject({ found: false });
  });

  test("on Bluesky is not there when its handle leads nowhere", async () => {
    const { world } = recorded({
      [bluesky]: { text: '{"did":"did:plc:1","handle":"handle.invalid"}' },
    });
    expect(await askBluesky(asker(world), "did:plc:1")).toMatchObject({ found: false });
  });

  test.each([
    ["another refusal", { status: 400, text: '{"error":"InvalidRequest","message":"Bad actor"}' }],
    ["a refusal without JSON", { status: 404, text: "nope" }],
    ["a profile without an id", { text: '{"handle":"d66.nl"}' }],
  ])("on Bluesky is unknown after %s", async (_, answer) => {
    const { world } = recorded({ [bluesky]: answer });
    await expect(askBluesky(asker(world), "d66.nl")).rejects.toThrow(NoAnswer);
  });

  test("on Mastodon has a handle and a stable id", async () => {
    const { world } = recorded({ [`${mastodon}pvdd`]: "mastodon-account.json" });
    expect(await askMastodon(asker(world), "pvdd@mastodon.social")).toEqual({
      found: true,
      handle: "pvdd@mastodon.social",
      id: "109876543210",
    });
  });

  test.each([
    ["unknown", { status: 404, text: '{"error":"Record not found"}' }, "not known there"],
    ["suspended", { text: '{"id":"1","acct":"pvdd","suspended":true}' }, "suspended"],
    [
      "moved",
      { text: '{"id":"1","acct":"pvdd","moved":{"acct":"p","url":"https://m.nl/@p"}}' },
      "moved to https://m.nl/@p",
    ],
  ])("on Mastodon is not there when %s", async (_, answer, reason) => {
    const { world } = recorded({ [mastodon]: answer });
    expect(await askMastodon(asker(world), "pvdd@mastodon.social")).toEqual({
      found: false,
      reason,
    });
  });

  test.each([
    ["has no look-up", { status: 404, text: "<html>Not found</html>" }],
    [
      "wants a log-in",
      { status: 401, text: '{"error":"This method requires an authenticated user"}' },
    ],
    ["is another program", { text: "[]" }],
  ])("on Mastodon is unknown when the server %s", async (_, answer) => {
    const { world } = recorded({ [mastodon]: answer });
    await expect(askMastodon(asker(world), "pvdd@mastodon.social")).rejects.toThrow(NoAnswer);
  });
});
