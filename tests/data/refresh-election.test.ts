import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Records } from "@/data/collect.ts";
import { gather, importElection, makeElection } from "@/data/refresh/election.ts";
import { dataFolder, readFacts, textOf } from "@/data/refresh/read.ts";
import type { Candidacy } from "@/data/schema.ts";
import { facts, handle } from "./recorded/facts.ts";

vi.setConfig({ testTimeout: 30_000 });

const recordedFolder = join(import.meta.dirname, "recorded", "tk");
const groningen = "Kandidatenlijsten_TK2029_Groningen.eml.xml";
const leeuwarden = "Kandidatenlijsten_TK2029_Leeuwarden.eml.xml";

let folder: string;
let lists: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "election-"));
  lists = join(folder, "lists");
  cpSync(recordedFolder, lists, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the text of one of the files, or makes a new one of it. */
function edit(file: string, from: string | RegExp, to: string, as = file): void {
  const text = readFileSync(join(lists, file), "utf8").replace(from, to);
  mkdirSync(join(lists, as, ".."), { recursive: true });
  writeFileSync(join(lists, as), text);
}

async function imported(records: Records = facts()) {
  const removed = new Set(records.removed.map(({ id }) => id));
  return makeElection(await gather(lists), "tk2029", "kiesraad-tk2029", records, removed);
}

const called = (candidates: readonly Candidacy[] = []): string[] =>
  candidates.map(
    ({ person, id, position = "-", districts = "all" }) =>
      `${position} ${person ?? id} ${districts}`,
  );

describe("the candidate lists of an election", () => {
  test("become one: lists by number, candidates by place, each once over all districts", async () => {
    const { election } = await imported();
    expect(election).toMatchObject({
      id: "tk2029",
      name: "Tweede Kamer der Staten-Generaal 2029",
      date: "2029-03-14",
      sources: ["kiesraad-tk2029"],
    });
    expect(election.lists.map(({ number, name, party }) => [number, name, party])).toEqual([
      [1, "Algemene Aardige Partij", "aap"],
      [2, "Lijst Nieuw & Beter", undefined],
      [3, "Blanco (Zef Zeven)", undefined],
    ]);
    expect(called(election.lists[1]?.candidates)).toEqual([
      "1 karel-de-groot-klein all",
      "2 p-q-angstrom all",
    ]);
  });

  test("say nothing of a place that differs, and say in how many districts somebody stands", async () => {
    const { election } = await imported();
    expect(called(election.lists[0]?.candidates)).toEqual([
      "1 anna-aalbers all",
      "4 jan-jansen-tk2029 1",
      "4 lies-lokaal 1",
      "5 jan-jansen-tk2029-1 1",
      "- carla-van-der-cruijf all",
      "- frederique-van-den-eijnden all",
    ]);
  });

  test("link to whom we know by party and name, and give others their name and an id", async () => {
    const { election } = await imported();
    const [first, ...others] = election.lists[0]?.candidates ?? [];
    expect(first).toEqual({ position: 1, person: "anna-aalbers" });
    expect(others.at(-1)).toEqual({
      id: "frederique-van-den-eijnden",
      name: "Frédérique van den Eijnden",
    });
  });

  test("link nobody by a name that two candidates of the list or two people of the party share", async () => {
    const records = facts();
    const [aap, noot] = records.parties;
    const jan = noot?.people.pop();
    if (jan) aap?.people.push(jan);
    const { election } = await imported(records);
    const ids = election.lists[0]?.candidates.map(({ person }) => person);
    expect(ids).not.toContain("jan-jansen");
  });

  test("link nobody in a municipality, where a shared name proves nothing", async () => {
    for (const file of [groningen, leeuwarden]) {
      edit(file, "<kr:ElectionSubcategory>", "<kr:ElectionDomain>Assen</kr:ElectionDomain>$&");
      edit(file, "Tweede Kamer der Staten-Generaal 2029", "Gemeenteraad Assen 2029");
    }
    const { election } = await imported();
    expect(election.name).toBe("Gemeenteraad 2029");
    expect(election.lists[0]).toMatchObject({ place: "Assen", party: "aap" });
    expect(election.lists[0]?.candidates[0]).toEqual({
      position: 1,
      id: "anna-aalbers-assen",
      name: "Anna Aalbers",
    });
  });

  test("leave out who asked for it", async () => {
    const { election, removed } = await imported();
    expect(removed).toBe(1);
    expect(JSON.stringify(election)).not.toContain("Weg");
  });

  test("hold no gender, no home town and no initials beside a first name", async () => {
    const { election } = await imported();
    const text = textOf("elections/tk2029.json", election);
    expect(text).not.toMatch(/male|Delft|Zwolle|Assen|Gouda|C\.M\./);
  });

  test("give the same ids whatever the order of the files", async () => {
    const before = (await imported()).election;
    edit(groningen, "", "", "z/later.xml");
    rmSync(join(lists, groningen));
    const { election } = await imported();
    const ids = (one: typeof election) =>
      one.lists
        .flatMap(({ candidates }) => candidates.map(({ id, person }) => id ?? person))
        .sort();
    expect(ids(election)).toEqual(ids(before));
  });

  test("keep ids, handles, seats and other work by hand of the present file", async () => {
    const records = facts();
    const { election: before } = await imported(records);
    const [list] = before.lists;
    if (list) list.seats = 80;
    const carla = list?.candidates.find(({ id }) => id === "carla-van-der-cruijf");
    Object.assign(carla ?? {}, { handles: [handle("x", "carla")], aka: ["Carla Cruijf"] });
    const kept = { ...before, name: "Tweede Kamerverkiezing 2029", seats: 150 };
    const { election, lost } = await imported({
      ...records,
      elections: [...records.elections, kept],
    });
    expect(election.name).toBe("Tweede Kamerverkiezing 2029");
    expect(election).toMatchObject({ seats: 150, lists: [{ seats: 80 }, {}, {}] });
    expect(election.lists.map(({ candidates }) => candidates)).toEqual(
      before.lists.map(({ candidates }) => candidates),
    );
    expect(lost).toEqual([]);
  });
});

describe("files that are no candidate lists", () => {
  test("are left alone when they are another message", async () => {
    edit(groningen, 'Id="230b"', 'Id="510d"', "sub/Telling.eml.xml");
    writeFileSync(join(lists, "readme.txt"), "hello");
    expect((await gather(lists)).skipped).toEqual(["sub/Telling.eml.xml (EML 510d)"]);
  });

  test.each<[string, () => void, RegExp]>([
    [
      "breaks off",
      () => edit(groningen, /<\/CandidateList>[\s\S]*/, ""),
      /Groningen.*not well-formed XML/,
    ],
    [
      "is broken in the middle",
      () => edit(groningen, "</Affiliation>", "</Afiliation>"),
      /Groningen.*not well-formed XML.*line 117/,
    ],
    [
      "is a web page",
      () => writeFileSync(join(lists, "x.xml"), "<html><body>hello</body></html>"),
      /x\.xml: It names no election/,
    ],
    ["is empty", () => writeFileSync(join(lists, "x.xml"), ""), /x\.xml: It names no election/],
    [
      "has no candidate",
      () => edit(leeuwarden, /<Candidate>[\s\S]*<\/Candidate>/, ""),
      /Leeuwarden.*holds no candidate/,
    ],
    [
      "has a candidate without a name",
      () => edit(leeuwarden, "<xnl:LastName>Aalbers</xnl:LastName>", ""),
      /Candidate 1 on list 1 has no surname \(line \d+\)/,
    ],
    [
      "has a candidate without a place",
      () => edit(leeuwarden, '<CandidateIdentifier Id="1"/>', "<CandidateIdentifier/>"),
      /A candidate on list 1 has no place on it/,
    ],
    [
      "has a list without a number",
      () => edit(leeuwarden, 'AffiliationIdentifier Id="2"', "AffiliationIdentifier"),
      /A list has no number/,
    ],
    [
      "has an election without a date",
      () => edit(leeuwarden, /<kr:ElectionDate>.*/, ""),
      /no id, no category or no date/,
    ],
    [
      "is about another election",
      () => edit(leeuwarden, "2029-03-14", "2029-03-15"),
      /Give each election its own folder/,
    ],
    [
      "is there twice",
      () => edit(leeuwarden, "", "", "again.xml"),
      /same district as Kandidatenlijsten_TK2029_Leeuwarden|same district as again/,
    ],
  ])("stop the import, with the name of the file, when one %s", async (_, breakIt, message) => {
    breakIt();
    await expect(gather(lists)).rejects.toThrow(message);
  });

  test("that declare entities of their own do not have them expanded", async () => {
    edit(
      groningen,
      '<?xml version="1.0" encoding="UTF-8"?>',
      '$&<!DOCTYPE EML [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    );
    edit(groningen, "Anna", "&e;");
    await expect(gather(lists)).rejects.toThrow(/Groningen.*not well-formed XML.*entity/i);
  });
});

describe("the command", () => {
  let data: string;
  let out = "";
  const run = (...args: string[]) => {
    out = "";
    return importElection(args, data, "2029-02-02", (text) => {
      out += text;
    });
  };
  beforeEach(() => {
    data = join(folder, "data");
    cpSync(dataFolder, data, {
      recursive: true,
      filter: (path) => !/\.[a-z]+$/i.test(path) || /\.(?:json|md)$/.test(path),
    });
  });

  test("writes the election and its source, as files that read back", async () => {
    expect(await run(lists, "tk2029")).toBe(0);
    expect(out).toContain("2029-03-14: 10 candidates on 3 lists from 2 files");
    expect(out).toContain("Written: data/elections/tk2029.json, data/sources.json, data/README.md");
    const read = readFacts(data);
    expect(read.elections.map(({ id }) => id)).toContain("tk2029");
    expect(read.sources["kiesraad-tk2029"]).toMatchObject({ family: "kiesraad" });
  });

  test("writes nothing the second time", async () => {
    await run(lists, "tk2029");
    expect(await run(lists, "tk2029")).toBe(0);
    expect(out).toContain("Nothing to write.");
  });

  test("refuses to lose handles, unless told to", async () => {
    await run(lists, "tk2029");
    const file = join(data, "elections", "tk2029.json");
    const before = JSON.parse(readFileSync(file, "utf8"));
    before.lists[1].candidates[0].name = "Karel Anders";
    before.lists[1].candidates[0].handles = [handle("x", "karel_anders_x", "cda-2025")];
    writeFileSync(file, textOf("elections/tk2029.json", before));
    const text = readFileSync(file, "utf8");
    expect(await run(lists, "tk2029")).toBe(2);
    expect(out).toContain("the handles of 1 candidates");
    expect(out).toContain("Karel Anders");
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(await run(lists, "tk2029", "--force")).toBe(0);
    expect(readFileSync(file, "utf8")).not.toContain("karel_anders_x");
  });

  test("leaves everything as it was when one file is broken", async () => {
    edit(leeuwarden, "</Contest>", "");
    const before = readdirSync(data, { recursive: true });
    const sources = readFileSync(join(data, "sources.json"), "utf8");
    expect(await run(lists, "tk2029")).toBe(1);
    expect(out).toMatch(/Leeuwarden.*not well-formed[\s\S]*Nothing was written\./);
    expect(readdirSync(data, { recursive: true })).toEqual(before);
    expect(readFileSync(join(data, "sources.json"), "utf8")).toBe(sources);
  });

  test.each([
    [["--help"], 0, "Ends with 0"],
    [[], 3, "Two words are needed"],
    [["a", "b", "c"], 3, "Two words are needed"],
    [["x", "TK 2029"], 3, "cannot be the name"],
    [["/no/such/folder", "tk2029"], 1, "There is no folder"],
    [["--nonsense"], 3, "--nonsense"],
  ])("explains itself after %j", async (args, code, sentence) => {
    expect(await run(...args)).toBe(code);
    expect(out).toContain(sentence);
  });
});
