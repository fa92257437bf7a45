import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import type { Records } from "../collect.ts";
import { idOf } from "../id.ts";
import { type Candidacy, type CandidateList, type Election, Id } from "../schema.ts";
import {
  type CandidateName,
  type ElectionHead,
  NotACandidateList,
  OtherMessage,
  readCandidateList,
} from "./candidate-lists.ts";
import { alike } from "./names.ts";
import { dataFolder, readFacts, textOf } from "./read.ts";
import { withStatistics } from "./stats.ts";
import { writeAll } from "./write.ts";

const usage = `Reads the candidate lists of an election and makes one file of them in data/elections.

  npm run data:election -- FOLDER NAME            for example: ~/Downloads/TK2029 tk2029
  npm run data:election -- FOLDER NAME --force    although handles in the present file would be lost

FOLDER holds EML_NL 230b files as the Kiesraad publishes them, one per electoral district or
municipality, at any depth; other files in it are left alone. NAME is the name of the new file.

Ends with 0 when it is done, 1 when something could not be read or written,
2 when it refuses to write, 3 when it was called in a way it does not know.
`;

/** Place in the file of a candidate whose place differs from district to district: behind all others. */
const last = Number.MAX_SAFE_INTEGER;

interface Candidate {
  readonly name: string;
  /** District and place on the list there, in the order read. */
  readonly places: [district: number, position: number][];
}

interface List {
  readonly place: string | undefined;
  readonly name: string;
  number: number;
  readonly districts: Set<number>;
  readonly candidates: Map<string, Candidate>;
}

/** The lists of one election, gathered from its files. */
export interface Gathered {
  readonly head: ElectionHead;
  readonly files: number;
  readonly lists: readonly List[];
  /** Files left alone, with the reason. */
  readonly skipped: readonly string[];
}

/** Every XML file in a folder, at any depth, in the order of the alphabet. */
function xmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A name as people write it: "Annemieke van Oorschot", or "A.B. van Oorschot" when the list has initials only. */
function written({ initials, first, prefix, last }: CandidateName): string {
  return [first ?? initials, prefix, last].filter(Boolean).join(" ");
}

/**
 * Gathers all candidate lists in a folder. A candidate who stands in several districts becomes one: the same list, the
 * same initials, first name and surname. Two people with one name on one list in one district stay two.
 * Throws an error whose message names every file that is wrong and why.
 */
export async function gather(folder: string): Promise<Gathered> {
  const files = xmlFiles(folder);
  if (files.length === 0) throw new Error(`There is no XML file in ${folder}.`);
  const problems: string[] = [];
  const skipped: string[] = [];
  const lists = new Map<string, List>();
  const districts = new Map<string, string>();
  let first: ElectionHead | undefined;

  for (const path of files) {
    const file = relative(folder, path);
    const district = districts.size;
    const own = new Map<string, List>();
    const seen = new Map<string, number>();
    let head: ElectionHead;
    try {
      head = await readCandidateList(path, ({ list, party, position, name }) => {
        const number = Number.parseInt(list, 10);
        const key = party || `blanco ${list}`;
        let gathered = own.get(key);
        if (!gathered) {
          gathered = {
            place: undefined,
            name: party || `Blanco (${written(name)})`,
            number,
            districts: new Set([district]),
            candidates: new Map(),
          };
          own.set(key, gathered);
        }
        const person = `${name.initials}|${name.first ?? ""}|${name.prefix ?? ""}|${name.last}`;
        const times = (seen.get(`${key}|${person}`) ?? 0) + 1;
        seen.set(`${key}|${person}`, times);
        gathered.candidates.set(`${person}|${times}`, {
          name: written(name),
          places: [[district, position]],
        });
      });
    } catch (error) {
      if (error instanceof OtherMessage) skipped.push(`${file} (${error.message})`);
      else if (error instanceof NotACandidateList) problems.push(`${file}: ${error.message}`);
      else throw error;
      continue;
    }
    first ??= head;
    if (head.category !== first.category || head.date !== first.date) {
      problems.push(
        `${file}: it is about ${head.category} on ${head.date}, the files before it about ${first.category} on ${first.date}. Give each election its own folder.`,
      );
      continue;
    }
    const other = districts.get(`${head.id} ${head.district}`);
    if (other !== undefined) {
      problems.push(`${file}: it is about the same district as ${other}. Keep the right one.`);
      continue;
    }
    districts.set(`${head.id} ${head.district}`, file);
    for (const [key, list] of own)
      merge(lists, `${head.id} ${key}`, { ...list, place: head.domain });
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (!first) throw new Error(`No file in ${folder} is a candidate list (EML_NL 230b).`);
  return { head: first, files: districts.size, lists: [...lists.values()], skipped };
}

function merge(lists: Map<string, List>, key: string, list: List): void {
  const known = lists.get(key);
  if (!known) {
    lists.set(key, list);
    return;
  }
  known.number = Math.min(known.number, list.number);
  for (const district of list.districts) known.districts.add(district);
  for (const [person, candidate] of list.candidates) {
    const same = known.candidates.get(person);
    if (same) same.places.push(...candidate.places);
    else known.candidates.set(person, candidate);
  }
}

/** What the facts know that a candidate list does not say. */
interface Known {
  /** Id of the party by what it is called. */
  readonly parties: ReadonlyMap<string, string>;
  /** Id of a person by party id and name; "unclear" when two share it. */
  readonly people: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

function know(records: Records, removed: ReadonlySet<string>, name: string): Known {
  const parties = new Map<string, string>();
  const people = new Map<string, string>();
  const taken = new Set<string>();
  const add = (key: string, id: string) =>
    people.set(key, people.has(key) && people.get(key) !== id ? "unclear" : id);
  for (const party of records.parties) {
    const former = party.former?.map((one) => one.name) ?? [];
    for (const one of [party.name, party.short, ...(party.aka ?? []), ...former])
      if (!parties.has(alike(one)) || party.to === undefined) parties.set(alike(one), party.id);
    for (const person of party.people) {
      taken.add(person.id);
      for (const one of [person.name, ...(person.aka ?? [])])
        add(`${party.id} ${alike(one)}`, person.id);
    }
  }
  for (const { id } of records.withoutParty.people) taken.add(id);
  for (const election of records.elections) {
    if (election.id === name) continue;
    for (const list of election.lists)
      for (const { id, name: called } of list.candidates) {
        if (!id) continue;
        taken.add(id);
        if (list.party && called) add(`${list.party} ${alike(called)}`, id);
      }
  }
  return { parties, people, taken, removed };
}

/** A candidate in the present file, by list and name. */
function keyOf(list: Pick<CandidateList, "place" | "name">, candidate: string): string {
  return `${list.place ?? ""}|${alike(list.name)}|${alike(candidate)}`;
}

/** The files of an election, made of gathered lists, and what was lost or left out on the way. */
export interface Imported {
  readonly election: Election;
  /** Names of the candidates whose handles in the present file have no place in the new one. */
  readonly lost: readonly string[];
  /** How many candidates were left out because they asked for it. */
  readonly removed: number;
}

/**
 * Makes the record of an election. In a national election a candidate of a party we know, whose name only one person of
 * that party has, is that person; elsewhere a shared name proves nothing. Ids, handles, seats and other work by hand in the
 * present file are kept. Nothing but names and places on lists is taken over.
 */
export function makeElection(
  gathered: Gathered,
  name: string,
  source: string,
  records: Records,
  removed: ReadonlySet<string>,
): Imported {
  const known = know(records, removed, name);
  const present = records.elections.find(({ id }) => id === name);
  const before = new Map<string, Candidacy[]>();
  const listsBefore = new Map<string, CandidateList>();
  for (const list of present?.lists ?? []) {
    listsBefore.set(keyOf(list, ""), list);
    for (const candidate of list.candidates) {
      const called = candidate.name ?? candidate.person ?? "";
      const key = keyOf(list, candidate.name ?? "");
      if (called) before.set(key, [...(before.get(key) ?? []), candidate]);
    }
  }
  const isNational = gathered.head.domain === undefined;
  const given = new Set(known.taken);
  for (const { id } of [...before.values()].flat()) if (id) given.add(id);
  let left = 0;

  const lists = gathered.lists.map((list): CandidateList => {
    const old = listsBefore.get(
      keyOf({ ...(list.place ? { place: list.place } : {}), name: list.name }, ""),
    );
    const party = old?.party ?? known.parties.get(alike(list.name));
    const place = list.place ? { place: list.place } : {};
    const names = new Map<string, number>();
    for (const { name } of list.candidates.values())
      names.set(alike(name), (names.get(alike(name)) ?? 0) + 1);
    const persons = new Set<string>();
    const candidates = [...list.candidates.values()].flatMap((candidate): Candidacy[] => {
      if (known.removed.has(idOf(candidate.name))) {
        left++;
        return [];
      }
      const positions = new Set(candidate.places.map(([, position]) => position));
      const where = {
        ...(positions.size === 1 ? { position: candidate.places[0]?.[1] ?? 1 } : {}),
        ...(candidate.places.length < list.districts.size
          ? { districts: candidate.places.length }
          : {}),
      };
      const isOnly = names.get(alike(candidate.name)) === 1;
      const same = before.get(keyOf({ ...place, name: list.name }, candidate.name))?.shift();
      if (same) {
        const { position: _, districts: __, ...rest } = same;
        return [{ ...where, ...rest }];
      }
      const person =
        party && isNational && isOnly
          ? known.people.get(`${party} ${alike(candidate.name)}`)
          : undefined;
      if (person && person !== "unclear" && !persons.has(person)) {
        persons.add(person);
        return [{ ...where, person }];
      }
      const id = freeId(candidate.name, list, name, given);
      given.add(id);
      return [{ ...where, id, name: candidate.name }];
    });
    return {
      number: list.number,
      name: list.name,
      ...place,
      ...(party ? { party } : {}),
      ...(old?.seats === undefined ? {} : { seats: old.seats }),
      candidates: candidates.sort(
        (one, other) => (one.position ?? last) - (other.position ?? last),
      ),
    };
  });
  lists.sort(
    (one, other) =>
      (one.place ?? "").localeCompare(other.place ?? "", "nl") || one.number - other.number,
  );
  const lost = [...before.values()]
    .flat()
    .filter(({ handles }) => handles !== undefined && handles.length > 0)
    .map((candidate) => candidate.name ?? "");
  const { head } = gathered;
  return {
    election: {
      id: name,
      name: present?.name ?? (isNational ? head.name : nameOf(head)),
      date: head.date,
      ...(present?.seats === undefined ? {} : { seats: present.seats }),
      sources: present ? [...new Set([...present.sources, source])] : [source],
      ...(present?.note === undefined ? {} : { note: present.note }),
      lists,
    },
    lost,
    removed: left,
  };
}

/** "Gemeenteraad Utrecht 2026" without its place: "Gemeenteraad 2026". */
function nameOf(head: ElectionHead): string {
  const name = head.domain ? head.name.replace(head.domain, "") : head.name;
  return name.replace(/\s+/g, " ").trim() || head.id;
}

/** An id that says who is meant and does not hang on the order of the files: the name, with the place, the election or the list behind it when somebody else has it. */
function freeId(name: string, list: List, election: string, taken: ReadonlySet<string>): string {
  const own = idOf(name) || "onbekend";
  const context = (list.place && idOf(list.place)) || election;
  const ids = list.place ? [] : [own];
  ids.push(`${own}-${context}`, `${own}-${context}-${list.number}`);
  const free = ids.find((id) => !taken.has(id));
  if (free) return free;
  for (let number = 2; ; number++) {
    const id = `${own}-${context}-${list.number}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Reads a folder, makes `data/elections/NAME.json` and its source, and prints what it did. Returns the exit code that `--help` explains. */
export async function importElection(
  args: readonly string[],
  folder: string,
  today: string,
  print: (text: string) => void,
): Promise<number> {
  let options: { force?: boolean; help?: boolean };
  let positionals: string[];
  try {
    ({ values: options, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { force: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    }));
  } catch (error) {
    print(`${(error as Error).message}\n\n${usage}`);
    return 3;
  }
  if (options.help) {
    print(usage);
    return 0;
  }
  const [from, name] = positionals;
  if (!from || !name || positionals.length > 2) {
    print(`Two words are needed: the folder and the name.\n\n${usage}`);
    return 3;
  }
  if (!v.is(Id, name)) {
    print(`"${name}" cannot be the name. Use lower case letters, digits and hyphens: tk2029.\n`);
    return 3;
  }
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) {
    print(`There is no folder ${from}.\n`);
    return 1;
  }

  try {
    const records = readFacts(folder);
    const gathered = await gather(from);
    const source = `kiesraad-${name}`;
    const { election, lost, removed } = makeElection(
      gathered,
      name,
      source,
      records,
      new Set(records.removed.map(({ id }) => id)),
    );
    if (lost.length > 0 && !options.force) {
      print(
        `Refused: the handles of ${lost.length} candidates in data/elections/${name}.json have no place in the new file, because their name is not on the same list: ${lost.slice(0, 10).join(", ")}. Look whether a name is written differently; --force lets them go. Nothing was written.\n`,
      );
      return 2;
    }
    const sources = {
      ...records.sources,
      [source]: {
        title: `Kandidatenlijsten, ${election.name}`,
        publisher: gathered.head.domain ? "Centrale stembureaus" : "Kiesraad",
        date: gathered.head.date,
        licence: "none-stated",
        family: "kiesraad",
        note: `Read from ${gathered.files} files EML_NL 230b on ${today}.`,
      },
    };
    const file = `elections/${name}.json`;
    const files = new Map([
      [file, textOf(file, election)],
      ["sources.json", textOf("sources.json", sources)],
    ]);
    const readme = join(folder, "README.md");
    if (existsSync(readme)) {
      const read = (one: string) => JSON.parse(files.get(one) ?? "null");
      const others = records.elections.filter(({ id }) => id !== name);
      files.set(
        "README.md",
        withStatistics(readFileSync(readme, "utf8"), {
          ...records,
          elections: [...others, read(file)].sort((one, other) => (one.id < other.id ? -1 : 1)),
          sources: read("sources.json"),
        }),
      );
    }
    const written = await writeAll(folder, files);
    const all = election.lists.flatMap(({ candidates }) => candidates);
    print(
      `${election.name}, ${election.date}: ${all.length} candidates on ${election.lists.length} lists from ${gathered.files} files; ${all.filter(({ person }) => person).length} of them stand elsewhere in the facts${removed > 0 ? `; ${removed} left out because they asked for it` : ""}.\n`,
    );
    if (gathered.skipped.length > 0)
      print(`Left alone: ${gathered.skipped.length} files that are no candidate list.\n`);
    print(
      written.length > 0
        ? `Written: ${written.map((one) => `data/${one}`).join(", ")}.\n`
        : "Nothing to write.\n",
    );
    return 0;
  } catch (error) {
    print(`${(error as Error).message}\nNothing was written.\n`);
    return 1;
  }
}

if (import.meta.main)
  process.exitCode = await importElection(
    process.argv.slice(2),
    dataFolder,
    new Date().toISOString().slice(0, 10),
    (text) => process.stdout.write(text),
  );
