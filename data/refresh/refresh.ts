import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { networks } from "../networks/index.ts";
import type { Handle } from "../schema.ts";
import { askBluesky, askMastodon } from "./accounts.ts";
import { type Ask, asker, NoAnswer, type World, world } from "./ask.ts";
import { compareCommittees } from "./committees.ts";
import { type Contact, contact, networkOfKind } from "./contact.ts";
import { settle } from "./count.ts";
import { compareExistence, type Sighting } from "./existence.ts";
import { compareHandles, type Listing } from "./handles.ts";
import { compareItems } from "./items.ts";
import { compareMembers } from "./members.ts";
import {
  begin,
  everyone,
  type LiveSource,
  largestFall,
  liveSources,
  note,
  ownerOf,
  owners,
  type Proposal,
} from "./proposal.ts";
import { dataFolder, type FactFiles, readFacts, readRecord, textOf } from "./read.ts";
import { report } from "./report.ts";
import { withStatistics } from "./stats.ts";
import { askTweedeKamer, dossierNumber } from "./tweede-kamer.ts";
import { askWikidata } from "./wikidata.ts";
import { writeAll } from "./write.ts";

/** Where the first misses are remembered, from the folder data/ on. */
export const missesFile = "refresh/missed.json";

const usage = `Asks public sources whether the facts are still right, and shows what differs.

  npm run data:refresh                        show the difference, change nothing
  npm run data:refresh -- --write             show it and write it into data/
  npm run data:refresh -- --only bluesky      ask one source; may be given more than once:
                                              ${Object.keys(liveSources).join(", ")}
  npm run data:refresh -- --write --force     write although people or handles fell by more than 5 %

Ends with 0 when it is done, 1 when something could not be asked or read,
2 when it refuses to write, 3 when it was called in a way it does not know.
`;

const Misses = v.record(
  v.string(),
  v.pipe(v.string(), v.isoDate("A day is written 2026-11-23. Remove the line to forget the miss.")),
);

async function compareTweedeKamer(proposal: Proposal, ask: Ask, now: Date): Promise<void> {
  const known = new Set(
    Array.from(everyone(proposal), ({ person }) => person.ids?.tweedeKamer ?? ""),
  );
  const chamber = await askTweedeKamer(ask, known, now);
  const source = "tweede-kamer";
  proposal.asked.push(
    `${source}: ${chamber.members.length} members, ${chamber.groups.length} groups, ${chamber.committees.length} standing committees`,
    `${source}: kinds of contact: ${[...chamber.kinds].map(([kind, count]) => `${kind} ${count}`).join(", ")}`,
  );
  for (const kind of chamber.kinds.keys())
    if (networkOfKind(kind) === undefined)
      note(proposal, "look", `Kind "${kind}"`, "is a kind of contact we do not know; not used");
  for (const remark of chamber.remarks)
    note(proposal, "look", "Tweede Kamer", remark.replace(/\.$/, ""));

  const people = compareMembers(proposal, chamber);
  if (proposal.refusals.length > 0) return;
  const parties = new Map(Array.from(everyone(proposal), ({ person, party }) => [person, party]));
  const listings: Listing[] = chamber.members.flatMap((member) => {
    const person = people.get(member.id);
    if (!person) return [];
    const contacts: Contact[] = member.contacts.flatMap(({ kind, value }) => {
      const network = networkOfKind(kind);
      return network === undefined || network === "none" ? [] : [contact(network, value)];
    });
    return [{ owner: ownerOf(person, parties.get(person)), contacts }];
  });
  compareHandles(proposal, source, listings);
  compareCommittees(proposal, chamber, people);

  const active = [...chamber.dossier.active]
    .flatMap(([id, count]) => {
      const person = people.get(id);
      return person ? [{ name: person.name, count }] : [];
    })
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, "nl"));
  proposal.asked.push(
    `${source}: file ${dossierNumber}${chamber.dossier.title ? ` ${chamber.dossier.title}` : ""} has ${chamber.dossier.highest} papers${chamber.dossier.closed ? " and is closed" : ""}; brought in most in a year: ${active.map(({ name, count }) => `${name} ${count}`).join(", ") || "nobody who sits"}`,
  );
}

async function compareWikidata(proposal: Proposal, ask: Ask): Promise<void> {
  const ids = Array.from(everyone(proposal), ({ person }) => person.ids?.wikidata ?? []).flat();
  compareItems(proposal, await askWikidata(ask, ids));
}

async function compareAccounts(
  proposal: Proposal,
  ask: Ask,
  network: "bluesky" | "mastodon",
): Promise<void> {
  const accounts = owners(proposal).flatMap((owner) =>
    owner.handles
      .filter((handle) => handle.network === network)
      .map((handle) => ({ owner, handle })),
  );
  const look = (handle: Handle) =>
    network === "bluesky"
      ? askBluesky(ask, handle.id ?? handle.handle)
      : askMastodon(ask, handle.handle);
  const failures = new Set<string>();
  const sightings = await Promise.all(
    accounts.map(async ({ owner, handle }): Promise<Sighting> => {
      try {
        return { owner, handle, existence: await look(handle) };
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        failures.add(error.message);
        return { owner, handle };
      }
    }),
  );
  if (failures.size > 0 && sightings.every(({ existence }) => !existence))
    throw new NoAnswer([...failures].join("\n"));
  for (const failure of failures)
    note(proposal, "look", networks[network].name, failure.replace(/\.$/, ""));
  compareExistence(proposal, network, sightings);
}

function count(proposal: Proposal) {
  const all = owners(proposal);
  return {
    people: all.filter(({ id }) => !id.startsWith("party:")).length,
    handles: all.flatMap(({ handles }) => handles).length,
  };
}

/** The files as they would be, with what was left out and the statistics brought up to date; adds to the refusals what the schema does not allow. */
function filesOf(proposal: Proposal, before: FactFiles, folder: string): Map<string, string> {
  const { parties, withoutParty, sources, elections, committees } = proposal;
  const after = { ...before, parties, withoutParty, sources, elections, committees };
  const leftOut = settle(after, `not so any more at the refresh of ${proposal.today}`);
  const records: (readonly [string, unknown])[] = [
    ...parties.map((party) => [`parties/${party.id}.json`, party] as const),
    ...elections.map((election) => [`elections/${election.id}.json`, election] as const),
    ["without-party.json", withoutParty],
    ["committees.json", committees],
    ["sources.json", sources],
    ["left-out.json", leftOut],
  ];
  const files = new Map<string, string>();
  for (const [file, record] of records) {
    try {
      files.set(file, textOf(file, record));
    } catch (error) {
      proposal.refusals.push(
        `data/${file} would not be as the schema wants it: ${(error as Error).message}`,
      );
    }
  }
  const misses = Object.fromEntries([...proposal.misses].sort());
  files.set(missesFile, `${JSON.stringify(misses, null, 2)}\n`);
  const readme = join(folder, "README.md");
  if (existsSync(readme) && proposal.refusals.length === 0) {
    const read = (file: string) => JSON.parse(files.get(file) ?? "null");
    const text = withStatistics(readFileSync(readme, "utf8"), {
      ...before,
      parties: parties
        .map(({ id }) => id)
        .sort()
        .map((id) => read(`parties/${id}.json`)),
      elections: elections.map(({ id }) => read(`elections/${id}.json`)),
      withoutParty: read("without-party.json"),
      committees: read("committees.json"),
      sources: read("sources.json"),
      leftOut: read("left-out.json"),
    });
    files.set("README.md", text);
  }
  return files;
}

/** Asks the sources, compares, prints the difference, and writes it when told to. Returns the exit code that `--help` explains. */
export async function refresh(
  args: readonly string[],
  world: World,
  folder: string,
  print: (text: string) => void,
): Promise<number> {
  const sources = Object.keys(liveSources) as LiveSource[];
  let options: { write?: boolean; force?: boolean; help?: boolean; only?: string[] };
  try {
    options = parseArgs({
      args: [...args],
      options: {
        write: { type: "boolean" },
        force: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        only: { type: "string", multiple: true },
      },
    }).values;
    const unknown = options.only?.find((source) => !(sources as string[]).includes(source));
    if (unknown !== undefined) throw new Error(`There is no source "${unknown}".`);
  } catch (error) {
    print(`${(error as Error).message}\n\n${usage}`);
    return 3;
  }
  if (options.help) {
    print(usage);
    return 0;
  }

  const now = world.now();
  let facts: FactFiles;
  let proposal: Proposal;
  try {
    const path = join(folder, missesFile);
    const misses = existsSync(path) ? readRecord(path, Misses, folder) : {};
    facts = readFacts(folder);
    proposal = begin(facts, misses, now.toISOString().slice(0, 10));
  } catch (error) {
    print(`The facts cannot be read, so nothing was asked.\n${(error as Error).message}\n`);
    return 1;
  }
  const before = count(proposal);

  const ask = asker(world);
  const wanted = (source: LiveSource) => !options.only || options.only.includes(source);
  try {
    if (wanted("tweede-kamer")) await compareTweedeKamer(proposal, ask, now);
    if (proposal.refusals.length === 0) {
      if (wanted("wikidata")) await compareWikidata(proposal, ask);
      if (wanted("bluesky")) await compareAccounts(proposal, ask, "bluesky");
      if (wanted("mastodon")) await compareAccounts(proposal, ask, "mastodon");
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    print(
      `${error.message}\nNothing was written. Try again later, or ask the other sources with --only.\n`,
    );
    return 1;
  }

  const after = count(proposal);
  for (const what of ["people", "handles"] as const)
    if (after[what] < before[what] * (1 - largestFall))
      proposal.brakes.push(`The facts would keep ${after[what]} of ${before[what]} ${what}.`);
  proposal.asked.push(
    `the facts: ${before.people} people and ${before.handles} handles; would be ${after.people} and ${after.handles}`,
  );
  const files = filesOf(proposal, facts, folder);
  print(report(proposal));

  if (proposal.refusals.length > 0 || (proposal.brakes.length > 0 && !options.force)) {
    print("\nRefused: nothing was written.\n");
    return 2;
  }
  if (!options.write) {
    print("\nNothing was written. Add --write to write it.\n");
    return 0;
  }
  try {
    const written = await writeAll(folder, files);
    print(
      written.length > 0
        ? `\nWritten: ${written.map((name) => `data/${name}`).join(", ")}.\n`
        : "\nNothing to write.\n",
    );
    return 0;
  } catch (error) {
    print(`\nNothing was written: ${(error as Error).message}\n`);
    return 1;
  }
}

if (import.meta.main)
  process.exitCode = await refresh(process.argv.slice(2), world, dataFolder, (text) =>
    process.stdout.write(text),
  );
