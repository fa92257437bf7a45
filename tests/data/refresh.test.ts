import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Records } from "@/data/collect.ts";
import { count } from "@/data/refresh/count.ts";
import { dataFolder, readFacts } from "@/data/refresh/read.ts";
import { missesFile, refresh } from "@/data/refresh/refresh.ts";
import { withStatistics } from "@/data/refresh/stats.ts";
import { service } from "@/data/refresh/tweede-kamer.ts";
import { service as wikidata } from "@/data/refresh/wikidata.ts";
import { type Answer, agreeing, documented, newcomer } from "./recorded/facts.ts";
import { type Recorded, recorded } from "./recorded/world.ts";

vi.setConfig({ testTimeout: 30_000 });

const facts = readFacts();
let folder: string;
let records: Records;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facts-"));
  cpSync(dataFolder, folder, {
    recursive: true,
    filter: (path) => !/\.[a-z]+$/i.test(path) || /\.(?:json|md)$/.test(path),
  });
  writeFileSync(join(folder, missesFile), "{}\n");
  records = facts;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** All texts in the folder, by name. */
function texts(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(folder.length + 1),
        readFileSync(join(parentPath, name), "utf8"),
      ]),
  );
}

/** Runs the command on a copy of the real facts, with an answer that agrees with them but for the change. */
async function run(
  args: string[],
  change: (answer: Answer) => void = () => {},
  more: Record<string, Recorded | readonly Recorded[]> = {},
  now = "2026-11-23",
) {
  const answer = agreeing(records);
  change(answer);
  const { world, asked } = recorded({ ...documented(answer), ...more }, now);
  let out = "";
  const code = await refresh(args, world, folder, (text) => {
    out += text;
  });
  return { code, out, asked };
}

/** Gives the first member an account that the facts do not know. */
function newAccount(answer: Answer): void {
  const [first] = answer.members;
  const contacts = [{ kind: "Threads", value: "https://www.threads.net/@een.nieuw_account?x=1" }];
  if (first) answer.members[0] = { ...first, contacts };
}

const onlyChamber = ["--only", "tweede-kamer"];

describe("the refresh", () => {
  test("finds nothing new, gone or conflicting in an answer that agrees with the facts", async () => {
    const { code, out } = await run(onlyChamber);
    expect(out).not.toMatch(/^## (New|Gone|Conflicting|Missed|Refused|Stopped)/m);
    expect(out).toContain("tweede-kamer: 150 members");
    expect(out).toContain("Nothing was written. Add --write to write it.");
    expect(code).toBe(0);
  });

  test("writes nothing without --write, and with it files that read back", async () => {
    const before = texts();
    expect((await run(onlyChamber, newAccount)).out).toContain("Threads een.nieuw_account");
    expect(texts()).toEqual(before);
    const { code, out } = await run([...onlyChamber, "--write"], newAccount);
    expect(code).toBe(0);
    expect(out).toMatch(/Written: .*data\/sources\.json/);
    const all = readFacts(folder).parties.flatMap(({ people }) => people);
    expect(all.flatMap(({ handles }) => handles)).toContainEqual({
      network: "threads",
      handle: "een.nieuw_account",
      citations: [{ source: "tweede-kamer", date: "2026-11-23" }],
    });
  });

  test("finds nothing left to write when it has written", async () => {
    await run([...onlyChamber, "--write"]);
    records = readFacts(folder);
    const before = texts();
    const { out } = await run([...onlyChamber, "--write"]);
    expect(out).toContain("Nothing differs.");
    expect(out).toContain("Nothing to write.");
    expect(texts()).toEqual(before);
  });

  test("takes a renamed party, a member who changed group and a person named twice in one answer", async () => {
    const seats = new Map(facts.parties.map(({ id, seats }) => [id, seats?.count ?? 0]));
    const [from, to] = [...seats].sort(([, one], [, other]) => other - one).map(([id]) => id);
    const renamed = [...seats].find(([id, count]) => count === 3 && id !== to)?.[0];
    let name = "";
    const { code, out } = await run([...onlyChamber, "--write"], (answer) => {
      answer.groups = answer.groups.map((group) => {
        if (group.id === from) return { ...group, seats: group.seats - 1 };
        if (group.id === to) return { ...group, seats: group.seats + 1 };
        return group.id === renamed ? { ...group, name: "Nieuwe Naam", short: "NN" } : group;
      });
      const moved = answer.members.findIndex(({ group }) => group === from);
      const member = answer.members[moved];
      if (!member || !to) return;
      name = member.name;
      answer.members[moved] = {
        ...member,
        group: to,
        from: "2026-11-10",
        contacts: [
          { kind: "TikTok", value: " https://www.tiktok.com/@een.nieuwe.naam?lang=nl " },
          { kind: "X (Twitter)", value: "niet goed" },
        ],
      };
      answer.members.push({ ...newcomer(999, name, to), contacts: [] });
    });
    expect(out).toContain(`${name} is in the answer twice, with the ids`);
    expect(out).toContain("TikTok een.nieuwe.naam");
    expect(out).toContain("for X cannot be a handle on X; not used");
    expect(code).toBe(0);
    const { parties } = readFacts(folder);
    const known = facts.parties.flatMap(({ people }) => people).find((one) => one.name === name);
    const party = (id = "") => parties.find((one) => one.id === id);
    expect(party(from)?.people.map((person) => person.name)).not.toContain(name);
    expect(party(to)?.people.find((person) => person.name === name)).toMatchObject({
      id: known?.id,
      roles: [{ from: "2026-11-10" }, { party: from, to: "2026-11-10" }],
    });
    expect(party(renamed)).toMatchObject({ id: renamed, name: "Nieuwe Naam", short: "NN" });
    expect(parties).toHaveLength(facts.parties.length);
  });

  test("says what became of every record it takes out, and shows the new statistics", async () => {
    const { code } = await run([...onlyChamber, "--write"], (answer) => {
      const [gone] = answer.members.splice(0, 1);
      if (gone) answer.left = new Map([[gone.id, { name: gone.name, until: "2026-11-16" }]]);
    });
    expect(code).toBe(0);
    const files = readFacts(folder);
    const wrong = count(files).filter(({ holds, here, gone }) => here + gone !== holds);
    expect(wrong).toEqual([]);
    expect(files.leftOut.length).toBeGreaterThan(facts.leftOut.length);
    const readme = texts()["README.md"] ?? "";
    expect(readme).toBe(withStatistics(readme, files));
    expect(readme).not.toBe(readFileSync(join(dataFolder, "README.md"), "utf8"));
  });

  test("remembers a first miss in a file that is part of the difference", async () => {
    const gone = (answer: Answer) => void answer.members.shift();
    const name = agreeing(records).members[0]?.name ?? "";
    const first = await run([...onlyChamber, "--write"], gone);
    expect(first.out).toContain("## Missed");
    expect(Object.entries(JSON.parse(texts()[missesFile] ?? ""))).toEqual([
      [expect.stringMatching(/^tweede-kamer member [a-z-]+$/), "2026-11-23"],
    ]);
    records = readFacts(folder);
    const second = await run(
      [...onlyChamber, "--write"],
      (answer) => {
        answer.members = answer.members.filter((member) => member.name !== name);
      },
      {},
      "2026-11-30",
    );
    expect(second.out).toContain("## Gone");
    expect(JSON.parse(texts()[missesFile] ?? "")).toEqual({});
  });

  test.each<[string, (answer: Answer) => void, string]>([
    [
      "30 % of the people missing",
      (answer) => void answer.members.splice(0, 45),
      "105 members where we know 150: 30 % fewer",
    ],
    ["nobody", (answer) => void answer.members.splice(0), "named no member at all"],
    ["seats that do not add up", (answer) => void answer.groups.pop(), "not to 150"],
  ])("refuses to write when the answer has %s", async (_, change, sentence) => {
    const before = texts();
    const { code, out } = await run([...onlyChamber, "--write"], change);
    expect(out).toContain(sentence);
    expect(out).toContain("Refused: nothing was written.");
    expect(code).toBe(2);
    expect(texts()).toEqual(before);
  });

  test("writes with --force although people are missing, and still deletes nobody", async () => {
    const { code } = await run(
      [...onlyChamber, "--write", "--force"],
      (answer) => void answer.members.splice(0, 45),
    );
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(texts()[missesFile] ?? ""))).toHaveLength(45);
    expect(readFacts(folder).parties.flatMap(({ people }) => people)).toHaveLength(
      records.parties.flatMap(({ people }) => people).length,
    );
  });

  test("does not let --force write seats that do not add up", async () => {
    const before = texts();
    const { code } = await run(
      [...onlyChamber, "--write", "--force"],
      (answer) => void answer.groups.pop(),
    );
    expect(code).toBe(2);
    expect(texts()).toEqual(before);
  });

  test.each<[string, Recorded]>([
    ["a web page", "maintenance.html"],
    ["a 500", { status: 500, text: "" }],
    ["half a page", "persoon-half.txt"],
    ["no connection", new TypeError("fetch failed")],
  ])("ends with a sentence, and writes nothing, when the answer is %s", async (_, answer) => {
    const before = texts();
    const { code, out } = await run(["--write"], () => {}, { [`${service}/Persoon?`]: answer });
    expect(out).toMatch(/gegevensmagazijn\.tweedekamer\.nl gave .*\nNothing was written\./);
    expect(code).toBe(1);
    expect(texts()).toEqual(before);
  });

  test("writes nothing of the others when one source gives no answer", async () => {
    const before = texts();
    const { code, out } = await run(["--write"], newAccount, {
      [wikidata]: { status: 503, text: "" },
    });
    expect(out).toContain("query.wikidata.org gave HTTP 503");
    expect(code).toBe(1);
    expect(texts()).toEqual(before);
  });

  test("asks only what it is told to ask", async () => {
    const { asked, code, out } = await run(["--only", "bluesky"], () => {}, {
      "https://public.api.bsky.app/": {
        status: 400,
        text: '{"error":"InvalidRequest","message":"Profile not found"}',
      },
    });
    expect(out).toMatch(/Bluesky cannot find (\d+) of \1 accounts/);
    expect(code).toBe(2);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.every((url) => url.startsWith("https://public.api.bsky.app/"))).toBe(true);
  });

  test("passes over accounts whose server does not answer", async () => {
    const { out, code } = await run(["--only", "mastodon"], () => {}, {
      "https://": { status: 404, text: '{"error":"Record not found"}' },
      "https://mastodon.nl/": new TypeError("fetch failed"),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/mastodon: 0 of \d+ accounts are there, \d+ could not be asked/);
    expect(out).toContain("## To look at");
    expect(out).toContain("mastodon.nl gave no connection");
  });

  test("ends with a sentence when no account could be asked", async () => {
    const offline = { "https://": new TypeError("fetch failed") };
    const { out, code, asked } = await run(["--only", "bluesky"], () => {}, offline);
    expect(code).toBe(1);
    expect(out).toContain("public.api.bsky.app was not asked again");
    expect(asked.length).toBeLessThan(20);
  });

  test("does not begin when a fact file is broken, and names the file", async () => {
    writeFileSync(join(folder, "parties", "d66.json"), '{"id": "d66",');
    const { code, out, asked } = await run(["--write"]);
    expect(code).toBe(1);
    expect(out).toContain("data/parties/d66.json: this is not JSON");
    expect(asked).toEqual([]);
  });

  test.each([
    [["--help"], 0, "Ends with 0 when it is done"],
    [["--nonsense"], 3, "--nonsense"],
    [["--only", "twitter"], 3, 'There is no source "twitter".'],
    [["word"], 3, "word"],
  ])("explains itself after %j", async (args, expected, sentence) => {
    const { code, out, asked } = await run(args);
    expect(code).toBe(expected);
    expect(out).toContain(sentence);
    expect(out).toContain("npm run data:refresh");
    expect(asked).toEqual([]);
  });
});
