import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { networkIds } from "../networks/network.ts";
import type { Records } from "../pack.ts";
import { type Handle, PartyFile, type Person, Sourcebook, WithoutParty } from "../schema.ts";

/** The folder data/ of this project. */
export const dataFolder = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Every JSON file with facts under data/, from the folder data/ on. */
export function factFiles(folder = dataFolder): string[] {
  return [
    ...readdirSync(join(folder, "parties"))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join("parties", name)),
    "without-party.json",
    "sources.json",
  ];
}

/** The id that the name of a file stands for: "parties/d66.json" is "d66". */
export function idOfFile(file: string): string {
  return basename(file, ".json");
}

/** Reads all facts. Throws one error that names each file, record and reason that is wrong, and the cure. */
export function readFacts(folder = dataFolder): Records {
  const problems: string[] = [];
  const read = <Schema extends v.GenericSchema>(file: string, schema: Schema) => {
    try {
      return readRecord(join(folder, file), schema, folder);
    } catch (problem) {
      problems.push((problem as Error).message);
      return undefined;
    }
  };
  const files = factFiles(folder).filter((file) => file.startsWith("parties"));
  const parties = files.map((file) => {
    const party = read(file, PartyFile);
    if (party && party.id !== idOfFile(file))
      problems.push(
        `data/${file}: the id is "${party.id}". Make it "${idOfFile(file)}", the name of the file.`,
      );
    return party;
  });
  const withoutParty = read("without-party.json", WithoutParty);
  const sources = read("sources.json", Sourcebook);
  if (problems.length > 0 || !withoutParty || !sources) throw new Error(problems.join("\n"));
  return { parties: parties.filter((party) => party !== undefined), withoutParty, sources };
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
      const record = value as { id?: unknown; network?: unknown; title?: unknown };
      const named = [record.id, record.network, record.title].find(
        (one) => typeof one === "string",
      );
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

/** The text of a fact file as it should stand on disk: properties in the order of the schema, records in theirs, two spaces. */
export function textOf(file: string, record: unknown): string {
  return `${JSON.stringify(inOrder(file, record), null, 2)}\n`;
}

function inOrder(file: string, record: unknown): unknown {
  if (file === "sources.json") {
    const sources = v.parse(Sourcebook, record);
    return Object.fromEntries(Object.entries(sources).sort(([one], [other]) => order(one, other)));
  }
  if (file === "without-party.json") {
    return { people: orderPeople(v.parse(WithoutParty, record).people) };
  }
  const party = v.parse(PartyFile, record);
  return { ...party, handles: orderHandles(party.handles), people: orderPeople(party.people) };
}

function orderPeople(people: readonly Person[]): Person[] {
  return people
    .map((person) => ({ ...person, handles: orderHandles(person.handles) }))
    .sort((one, other) => order(one.id, other.id));
}

function orderHandles(handles: readonly Handle[]): Handle[] {
  return handles
    .map((handle) => ({
      ...handle,
      citations: [...handle.citations].sort((one, other) => order(one.source, other.source)),
    }))
    .sort((one, other) => networkIds.indexOf(one.network) - networkIds.indexOf(other.network));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
