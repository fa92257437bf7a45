import { collect, collectCandidates } from "../collect.ts";
import type { Facts, Handle, Party, State } from "../facts.ts";
import { networks } from "../networks/index.ts";
import { type NetworkId, networkIds } from "../networks/network.ts";
import type { Handle as HandleRecord } from "../schema.ts";
import { state } from "../state.ts";
import { type FactFiles, readFacts } from "./read.ts";

/** What the facts cover, how old they are and what rests on one source, as tables in Markdown. */
export function statistics(files: FactFiles): string {
  const facts = collect(files);
  const candidates = collectCandidates(files).elections.flatMap(({ lists }) =>
    lists.flatMap((list) => list.candidates),
  );
  return [
    `Newest fact: ${facts.date}.`,
    "### Handles per network and state",
    perNetwork(facts, candidates),
    "### Handles per party and network",
    "Confirmed + reported of the party and its office-holders; accounts that are closed, locked or dormant are not counted.",
    perParty(facts),
    "### Age",
    "How many handles have their newest source in which year.",
    ages(facts, candidates),
    "### What rests on one source",
    "How many handles, and how many roles of office-holders, nothing else supports; sources that copy one another count as one.",
    single(files),
    "### Sources and their rights",
    "We ship single facts with their source, never the compilation of somebody else.",
    rights(files, facts),
  ].join("\n\n");
}

const states: readonly State[] = ["confirmed", "reported", "locked", "dormant", "closed"];

interface Owner {
  readonly handles: readonly Handle[];
}

function perNetwork(facts: Facts, candidates: readonly Owner[]): string {
  const groups: readonly (readonly [string, readonly Owner[]])[] = [
    ["parties", facts.parties],
    ["office-holders", facts.people],
    ["candidates", candidates],
  ];
  const rows = groups.flatMap(([name, owners]) =>
    shownNetworks(facts, candidates).flatMap((network) => {
      const handles = owners.flatMap((one) => one.handles).filter((one) => one.network === network);
      if (handles.length === 0) return [];
      return [
        [
          `${owners.length} ${name}`,
          networks[network].name,
          ...states.map((known) => `${handles.filter((one) => one.state === known).length}`),
        ],
      ];
    }),
  );
  return table(["Of", "Network", ...states], rows);
}

function perParty(facts: Facts): string {
  const shown = shownNetworks(facts, []);
  const groups: (readonly [string, string, readonly Owner[]])[] = [];
  const ownersOf = (party: Party) => [
    party,
    ...facts.people.filter((person) => person.party === party.id),
  ];
  const seated = facts.parties.filter(({ seats }) => seats > 0);
  for (const party of [...seated].sort((one, other) => (one.short < other.short ? -1 : 1)))
    groups.push([party.short, `${party.seats}`, ownersOf(party)]);
  groups.push(["without a party", "0", facts.people.filter(({ party }) => party === undefined)]);
  const others = facts.parties.filter(({ seats }) => seats === 0);
  groups.push([`${others.length} parties without seats`, "0", others.flatMap(ownersOf)]);
  return table(
    ["Party", "Seats", "People", ...shown.map((network) => networks[network].name)],
    groups.map(([name, seats, owners]) => [
      name,
      seats,
      `${owners.filter((owner) => "roles" in owner).length}`,
      ...shown.map((network) => {
        const handles = owners
          .flatMap((one) => one.handles)
          .filter((one) => one.network === network);
        const of = (known: State) => handles.filter((one) => one.state === known).length;
        const [confirmed, reported] = [of("confirmed"), of("reported")];
        return confirmed + reported === 0 ? "–" : `${confirmed} + ${reported}`;
      }),
    ]),
  );
}

function ages(facts: Facts, candidates: readonly Owner[]): string {
  const groups: readonly (readonly [string, readonly Owner[]])[] = [
    ["parties", facts.parties],
    ["office-holders", facts.people],
    ["candidates", candidates],
  ];
  const years = [
    ...new Set(
      groups.flatMap(([, owners]) =>
        owners.flatMap(({ handles }) => handles.map(({ date }) => date.slice(0, 4))),
      ),
    ),
  ].sort();
  return table(
    ["Of", ...years],
    groups.map(([name, owners]) => [
      name,
      ...years.map(
        (year) =>
          `${owners.flatMap((one) => one.handles).filter(({ date }) => date.startsWith(year)).length}`,
      ),
    ]),
  );
}

function single(files: FactFiles): string {
  const people = [...files.parties.flatMap((party) => party.people), ...files.withoutParty.people];
  const owners: { handles: readonly HandleRecord[]; since?: string | undefined }[] = [
    ...files.parties,
    ...people.map(({ handles, roles }) => ({
      handles,
      since: roles.find(({ kind, to }) => kind === "member" && !to)?.from,
    })),
    ...files.elections.flatMap(({ lists }) =>
      lists.flatMap((list) => list.candidates.map(({ handles = [] }) => ({ handles }))),
    ),
  ];
  const shipped = owners.flatMap(({ handles, since }) =>
    handles.filter((handle) => state(handle, files.sources, since) !== undefined),
  );
  const familyOf = (source: string) => files.sources[source]?.family ?? source;
  const alone = (sources: readonly string[], family: string) =>
    sources.every((source) => familyOf(source) === family);
  const cited = shipped.map((handle) => handle.citations.map(({ source }) => source));
  const roles = people.flatMap((person) => person.roles.map((role) => role.sources));
  const rows = [...new Set(Object.keys(files.sources).map(familyOf))].flatMap((family) => {
    const handlesAlone = cited.filter((sources) => alone(sources, family)).length;
    const rolesAlone = roles.filter((sources) => alone(sources, family)).length;
    if (handlesAlone + rolesAlone === 0) return [];
    const titles = Object.values(files.sources)
      .filter((source) => source.family === family)
      .map(({ publisher }) => publisher);
    return [[[...new Set(titles)].join(", "), family, `${handlesAlone}`, `${rolesAlone}`]];
  });
  const total = (list: readonly (readonly string[])[]) =>
    list.filter((sources) => new Set(sources.map(familyOf)).size === 1).length;
  return table(
    ["Source", "Family", "Handles", "Roles"],
    [
      ...rows,
      ["all", "", `${total(cited)} of ${cited.length}`, `${total(roles)} of ${roles.length}`],
    ],
  );
}

function rights(files: FactFiles, facts: Facts): string {
  const used = new Set([
    ...facts.sources.map(({ id }) => id),
    ...collectCandidates(files).sources.map(({ id }) => id),
  ]);
  return table(
    ["Source", "Publisher", "Date", "Licence", "In the extension"],
    Object.entries(files.sources).map(([id, { title, publisher, url, date, licence }]) => [
      url ? `[${title}](${url})` : title,
      publisher,
      date,
      licence,
      used.has(id) ? "yes" : "no",
    ]),
  );
}

function shownNetworks(facts: Facts, candidates: readonly Owner[]): NetworkId[] {
  const used = new Set(
    [...facts.parties, ...facts.people, ...candidates].flatMap(({ handles }) =>
      handles.map(({ network }) => network),
    ),
  );
  return networkIds.filter((network) => used.has(network));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const begin = "<!-- statistics: npm run data:stats -->";
const end = "<!-- end of statistics -->";

/** A text in which what stands between the two marks is the statistics of now; a text without the marks stays as it is. */
export function withStatistics(text: string, files: FactFiles): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) return text;
  return `${before}${begin}\n\n${statistics(files)}\n\n${end}${after}`;
}

if (import.meta.main) console.log(statistics(readFacts()));
