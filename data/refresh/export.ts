import { withCandidates } from "../candidates.ts";
import { collect, collectCandidates } from "../collect.ts";
import type { Facts, Handle } from "../facts.ts";
import { networks } from "../networks/index.ts";
import type { Sourcebook } from "../schema.ts";
import { readFacts } from "./read.ts";

/** All facts as one JSON text for other people's programs: sources with licence, parties and people, each handle with its link. */
export function exportJson(facts: Facts, sources: Sourcebook): string {
  const linked = ({ handles, ...rest }: { handles: readonly Handle[] }) => ({
    ...rest,
    handles: handles.map((handle) => ({ ...handle, profile: profile(handle) })),
  });
  return `${JSON.stringify(
    {
      date: facts.date,
      parties: facts.parties.map(linked),
      people: facts.people.map(linked),
      sources: facts.sources.map((source) => ({
        ...source,
        licence: sources[source.id]?.licence,
        note: sources[source.id]?.note,
      })),
    },
    null,
    2,
  )}\n`;
}

const columns = [
  "record",
  "id",
  "name",
  "party",
  "kind",
  "title",
  "from",
  "to",
  "seen",
  "network",
  "handle",
  "state",
  "date",
  "link",
  "sources",
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * All facts as one table in CSV (https://www.rfc-editor.org/rfc/rfc4180): a line per party, person, role, handle and
 * source, told apart by the first column. Several sources stand in one cell with spaces between.
 */
export function exportCsv(facts: Facts): string {
  const handles = (id: string, name: string, list: readonly Handle[]): Row[] =>
    list.map((handle) => ({
      record: "handle",
      id,
      name,
      network: handle.network,
      handle: handle.handle,
      state: handle.state,
      date: handle.date,
      link: profile(handle),
      sources: handle.sources.join(" "),
    }));
  const rows: Row[] = [
    ...facts.parties.flatMap((party) => [
      {
        record: "party",
        id: party.id,
        name: party.name,
        title: party.short,
        to: party.ended ?? "",
      },
      ...handles(party.id, party.name, party.handles),
    ]),
    ...facts.people.flatMap((person) => [
      { record: "person", id: person.id, name: person.name, party: person.party ?? "" },
      ...person.roles.map((role) => ({
        record: "role",
        id: person.id,
        name: person.name,
        kind: role.kind,
        title: role.title,
        from: role.from ?? "",
        to: role.to ?? "",
        seen: role.seen,
        sources: role.sources.join(" "),
      })),
      ...handles(person.id, person.name, person.handles),
    ]),
    ...facts.sources.map((source) => ({
      record: "source",
      id: source.id,
      name: source.title,
      title: source.publisher,
      date: source.date,
      link: source.url ?? "",
    })),
  ];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("");
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function profile({ network, handle }: Handle): string {
  return networks[network].profile(handle);
}

if (import.meta.main) {
  const files = readFacts();
  const facts = withCandidates(collect(files), collectCandidates(files));
  // Whoever reads the beginning only (`| head`) closes the pipe; that is no fault.
  process.stdout.on("error", () => process.exit());
  process.stdout.write(
    process.argv.includes("--csv") ? exportCsv(facts) : exportJson(facts, files.sources),
  );
}
