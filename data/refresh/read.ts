import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Records } from "../collect.ts";
import { networkIds } from "../networks/network.ts";
import {
  type Candidacy,
  Committees,
  Election,
  type Handle,
  LeftOut,
  LookAlikes,
  PartyFile,
  type Person,
  Removed,
  Sourcebook,
  WithoutParty,
} from "../schema.ts";

/** The folder data/ of this project. */
export const dataFolder = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Every file of facts, as it stands. */
export interface FactFiles extends Records {
  readonly leftOut: v.InferOutput<typeof LeftOut>;
  readonly lookAlikes: v.InferOutput<typeof LookAlikes>;
}

const single = {
  "without-party.json": WithoutParty,
  "committees.json": Committees,
  "sources.json": Sourcebook,
  "removed.json": Removed,
  "left-out.json": LeftOut,
  "look-alikes.json": LookAlikes,
} as const;

const folders = { parties: PartyFile, elections: Election } as const;

/** Every JSON file with facts under data/, from the folder data/ on; topics have their own tests. */
export function factFiles(folder = dataFolder): string[] {
  return [...Object.keys(folders).flatMap((name) => filesIn(folder, name)), ...Object.keys(single)];
}

function filesIn(folder: string, name: string): string[] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => `${name}/${file}`);
}

/** The id that the name of a file stands for: "parties/d66.json" is "d66". */
export function idOfFile(file: string): string {
  return basename(file, ".json");
}

/** Reads all facts. Throws one error that names each file, record and reason that is wrong, and the cure. */
export function readFacts(folder = dataFolder): FactFiles {
  const problems: string[] = [];
  const read = <Schema extends v.GenericSchema>(file: string, schema: Schema) => {
    try {
      return readRecord(join(folder, file), schema, folder);
    } catch (problem) {
      problems.push((problem as Error).message);
      return undefined;
    }
  };
  const readAll = <Schema extends v.GenericSchema<unknown, { id: string }>>(
    name: string,
    schema: Schema,
  ) =>
    filesIn(folder, name).flatMap((file) => {
      const record = read(file, schema);
      if (!record) return [];
      if (record.id !== idOfFile(file))
        problems.push(
          `data/${file}: the id is "${record.id}". Make it "${idOfFile(file)}", the name of the file.`,
        );
      return [record];
    });
  const files = {
    parties: readAll("parties", folders.parties),
    elections: readAll("elections", folders.elections),
    withoutParty: read("without-party.json", single["without-party.json"]),
    committees: read("committees.json", single["committees.json"]),
    sources: read("sources.json", single["sources.json"]),
    removed: read("removed.json", single["removed.json"]),
    leftOut: read("left-out.json", single["left-out.json"]),
    lookAlikes: read("look-alikes.json", single["look-alikes.json"]),
  };
  const known = Object.keys(files.sources ?? {});
  const citing: [string, unknown][] = [
    ...files.parties.map((party): [string, unknown] => [`parties/${party.id}.json`, party]),
    ...files.elections.map((one): [string, unknown] => [`elections/${one.id}.json`, one]),
    ["without-party.json", files.withoutParty],
    ["committees.json", files.committees],
    ["left-out.json", files.leftOut],
  ];
  if (files.sources)
    for (const [file, record] of citing)
      for (const { where, source } of cited(record))
        if (!known.includes(source))
          problems.push(
            `data/${file}: ${where}: "${source}" is not in data/sources.json. Add it there, or correct the id.`,
          );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return files as FactFiles;
}

/** Every source that a record names, with the id of the person, party or list that names it. */
function* cited(record: unknown, where = ""): Generator<{ where: string; source: string }> {
  if (record === null || typeof record !== "object") return;
  const { id, name, source, sources } = record as Record<string, unknown>;
  const here = [id, name, where].find((one) => typeof one === "string") as string;
  for (const one of [source, ...(Array.isArray(sources) ? sources : [])])
    if (typeof one === "string") yield { where: here, source: one };
  for (const value of Object.values(record)) yield* cited(value, here);
}

/** Reads one file by a schema. Throws an error that names file, record, reason and cure. */
export function readRecord<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  folder = dataFolder,
): v.InferOutput<Schema> {
  const name = `data/${relative(folder, path)}`;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (problem) {
    throw new Error(
      `${name}: this is not JSON (${(problem as Error).message}). Look for a comma or quote too many or too few.`,
    );
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw new Error(result.issues.map((issue) => `${name}: ${explain(issue)}`).join("\n"));
}

/** Says where in a file a problem is, by the id of the record when it has one, and what it is. */
function explain(issue: v.BaseIssue<unknown>): string {
  const steps: string[] = [];
  for (const { key, value } of issue.path ?? []) {
    if (typeof key === "number" && value !== null && typeof value === "object") {
      const { id, network, title, name } = value as Record<string, unknown>;
      const named = [id, network, title, name].find((one) => typeof one === "string");
      steps.push(named ? `${named}` : `number ${key + 1}`);
    } else steps.push(typeof key === "number" ? `number ${key + 1}` : String(key));
  }
  return `${steps.join(" › ") || "the whole file"}: ${reason(issue)}`;
}

/** Why, and what to do; the messages of our own in schema.ts already say both. */
function reason({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === "strict_object" && expected === "never")
    return "nobody knows this property. Take it out, or correct its name.";
  if (type === "strict_object" && received === "undefined")
    return "this property is missing. Add it.";
  if (kind === "schema") return `${message}. Write ${expected}.`;
  return message;
}

/** The text of a fact file as it should stand on disk: properties in the order of the schema, records in theirs, two spaces. Throws when it does not fit the schema. */
export function textOf(file: string, record: unknown): string {
  return `${JSON.stringify(inOrder(file, record), null, 2)}\n`;
}

function inOrder(file: string, record: unknown): unknown {
  if (file.startsWith("parties/")) {
    const party = v.parse(PartyFile, record);
    return { ...party, handles: orderHandles(party.handles), people: orderPeople(party.people) };
  }
  if (file.startsWith("elections/")) return orderElection(v.parse(Election, record));
  switch (file) {
    case "without-party.json":
      return { people: orderPeople(v.parse(WithoutParty, record).people) };
    case "sources.json":
      return Object.fromEntries(
        Object.entries(v.parse(Sourcebook, record)).sort(([one], [other]) => order(one, other)),
      );
    case "committees.json":
      return v
        .parse(Committees, record)
        .map((committee) => ({
          ...committee,
          members: by(committee.members, ({ person }) => person),
        }))
        .sort((one, other) => order(one.id, other.id));
    case "removed.json":
      return by(v.parse(Removed, record), ({ id }) => id);
    case "left-out.json":
      return by(v.parse(LeftOut, record), ({ source, set }) => `${source} ${set}`);
    case "look-alikes.json":
      return by(v.parse(LookAlikes, record), ({ handles }) =>
        handles.map(({ network, handle }) => `${handle} ${network}`).join(" "),
      );
    default:
      throw new Error(`data/${file} is not a file of facts.`);
  }
}

function orderElection(election: Election): Election {
  return {
    ...election,
    lists: election.lists
      .map((list) => ({
        ...list,
        candidates: list.candidates
          .map((one) => (one.handles ? { ...one, handles: orderHandles(one.handles) } : one))
          .sort((one, other) => placeOf(one) - placeOf(other)),
      }))
      .sort((one, other) => order(one.place ?? "", other.place ?? "") || one.number - other.number),
  };
}

/** Who has no one place on the list comes last. */
function placeOf({ position = Number.MAX_SAFE_INTEGER }: Candidacy): number {
  return position;
}

function orderPeople(people: readonly Person[]): Person[] {
  return by(
    people.map((person) => ({ ...person, handles: orderHandles(person.handles) })),
    ({ id }) => id,
  );
}

function orderHandles(handles: readonly Handle[]): Handle[] {
  return handles
    .map((handle) => ({ ...handle, citations: by(handle.citations, ({ source }) => source) }))
    .sort((one, other) => networkIds.indexOf(one.network) - networkIds.indexOf(other.network));
}

function by<One>(list: readonly One[], key: (one: One) => string): One[] {
  return [...list].sort((one, other) => order(key(one), key(other)));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
