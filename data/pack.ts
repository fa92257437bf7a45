import type { Facts, Handle, Party, Person, Role, RoleKind, Source, State } from "./facts.ts";
import { type NetworkId, networkIds } from "./networks/network.ts";
import type {
  Handle as HandleRecord,
  PartyFile,
  Person as PersonRecord,
  Role as RoleRecord,
  Sourcebook,
  WithoutParty,
} from "./schema.ts";
import { dateOf, state } from "./state.ts";

/** The JSON files of data/ as they are read, before anything is worked out. */
export interface Records {
  readonly parties: readonly PartyFile[];
  readonly withoutParty: WithoutParty;
  readonly sources: Sourcebook;
}

const states: readonly State[] = ["confirmed", "reported", "closed", "locked", "dormant"];

const kinds: readonly RoleKind[] = [
  "prime-minister",
  "minister",
  "state-secretary",
  "member",
  "leader",
  "candidate",
  "committee",
  "debate",
];

/** Network, handle, state, date, sources, stable id or "". Numbers point into lists. */
type PackedHandle = readonly [number, string, number, string, readonly number[], string?];

/** Kind, title, from or "", to or "", seen, sources, portfolio. Numbers point into lists. */
type PackedRole = readonly [
  number,
  string,
  string,
  string,
  string,
  readonly number[],
  (readonly string[])?,
];

/** Id, name, short, hashtag, seats, aka, handles, last day or "", successors. Numbers point into lists. */
type PackedParty = readonly [
  string,
  string,
  string,
  string,
  number,
  readonly string[],
  readonly PackedHandle[],
  string,
  readonly number[],
];

/** Id, name, party or -1, aka, roles, handles. Numbers point into lists. */
type PackedPerson = readonly [
  string,
  string,
  number,
  readonly string[],
  readonly PackedRole[],
  readonly PackedHandle[],
];

/** Id, title, publisher, date, link or "". */
type PackedSource = readonly [string, string, string, string, string];

/** Facts in the form in which the extension carries them: rows without names, texts that repeat only once. */
export interface Packed {
  readonly date: string;
  readonly sources: readonly PackedSource[];
  readonly parties: readonly PackedParty[];
  readonly people: readonly PackedPerson[];
}

/** Works out from the records what the extension shows: states, dates, aliases and successors. Handles that are not sure enough are gone. */
export function collect(records: Records): Facts {
  const used = new Set<string>();
  const cite = (ids: readonly string[]): readonly string[] => {
    for (const id of ids) used.add(id);
    return ids;
  };
  const handleOf = (record: HandleRecord, sittingSince?: string): Handle[] => {
    const known = state(record, records.sources, sittingSince);
    if (!known) return [];
    return [
      {
        network: record.network,
        handle: record.handle,
        state: known,
        date: dateOf(record, records.sources),
        sources: cite([
          ...new Set([
            ...record.citations.map(({ source }) => source),
            ...(record.remark ? [record.remark.source] : []),
          ]),
        ]),
        ...(record.id ? { id: record.id } : {}),
      },
    ];
  };
  const roleOf = (record: RoleRecord): Role => ({
    kind: record.kind,
    title: record.title,
    ...(record.from ? { from: record.from } : {}),
    ...(record.to ? { to: record.to } : {}),
    seen: record.seen,
    sources: cite(record.sources),
    ...(record.portfolio ? { portfolio: record.portfolio } : {}),
  });
  const personOf = (record: PersonRecord, party?: string): Person => {
    const seat = record.roles.find(({ kind, to }) => kind === "member" && !to);
    return {
      id: record.id,
      name: record.name,
      ...(party ? { party } : {}),
      roles: record.roles.map(roleOf),
      handles: record.handles.flatMap((handle) => handleOf(handle, seat?.from)),
      aka: record.aka ?? [],
    };
  };
  const parties = records.parties.map((record): Party => {
    const successors = records.parties
      .filter(({ predecessors }) =>
        predecessors?.some(({ party, kind }) => party === record.id && kind === "merger"),
      )
      .map(({ id }) => id);
    return {
      id: record.id,
      name: record.name,
      short: record.short,
      hashtag: record.hashtag.tag,
      seats: record.seats?.count ?? 0,
      handles: record.handles.flatMap((handle) => handleOf(handle)),
      aka: aliases(record, records.parties),
      ...(record.to ? { ended: record.to } : {}),
      ...(successors.length > 0 ? { successors } : {}),
    };
  });
  const people = [
    ...records.parties.flatMap(({ id, people }) => people.map((person) => personOf(person, id))),
    ...records.withoutParty.people.map((person) => personOf(person)),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
  const sources = Object.entries(records.sources)
    .filter(([id]) => used.has(id))
    .map(
      ([id, { title, publisher, url, date }]): Source => ({
        id,
        title,
        publisher,
        ...(url ? { url } : {}),
        date,
      }),
    );
  const date = [
    ...sources.map((source) => source.date),
    ...[...parties, ...people].flatMap(({ handles }) => handles.map((handle) => handle.date)),
    ...people.flatMap(({ roles }) => roles.map(({ seen }) => seen)),
  ]
    .filter((day) => day.length === 10)
    .sort()
    .at(-1);
  return { date: date ?? "", parties, people, sources };
}

function aliases(party: PartyFile, all: readonly PartyFile[]): string[] {
  const older = (party.predecessors ?? []).flatMap((predecessor) => {
    const record = all.find(({ id }) => id === predecessor.party);
    return record ? [record.short, record.name, ...(record.aka ?? [])] : [];
  });
  const names = [...(party.aka ?? []), ...(party.former ?? []).map(({ name }) => name), ...older];
  return [...new Set(names)].filter((name) => name !== party.name && name !== party.short);
}

/** Puts facts in the form in which the extension carries them. */
export function pack(facts: Facts): Packed {
  const sources = facts.sources.map(({ id }) => id);
  const parties = facts.parties.map(({ id }) => id);
  const point = (ids: readonly string[]) => ids.map((id) => sources.indexOf(id));
  const handle = (one: Handle): PackedHandle => {
    const row = [
      networkIds.indexOf(one.network),
      one.handle,
      states.indexOf(one.state),
      one.date,
      point(one.sources),
    ] as const;
    return one.id ? [...row, one.id] : row;
  };
  const role = (one: Role): PackedRole => {
    const row = [
      kinds.indexOf(one.kind),
      one.title,
      one.from ?? "",
      one.to ?? "",
      one.seen,
      point(one.sources),
    ] as const;
    return one.portfolio ? [...row, one.portfolio] : row;
  };
  return {
    date: facts.date,
    sources: facts.sources.map((one) => [
      one.id,
      one.title,
      one.publisher,
      one.date,
      one.url ?? "",
    ]),
    parties: facts.parties.map((one) => [
      one.id,
      one.name,
      one.short,
      one.hashtag,
      one.seats,
      one.aka,
      one.handles.map(handle),
      one.ended ?? "",
      (one.successors ?? []).map((id) => parties.indexOf(id)),
    ]),
    people: facts.people.map((one) => [
      one.id,
      one.name,
      one.party ? parties.indexOf(one.party) : -1,
      one.aka,
      one.roles.map(role),
      one.handles.map(handle),
    ]),
  };
}

/** The reverse of `pack`: the facts as the extension's code reads them. */
export function unpack(packed: Packed): Facts {
  const sources = packed.sources.map(
    ([id, title, publisher, date, url]): Source => ({
      id,
      title,
      publisher,
      date,
      ...(url ? { url } : {}),
    }),
  );
  const named = (places: readonly number[]) => places.map((place) => sources[place]!.id);
  const handle = ([network, text, known, date, from, id]: PackedHandle): Handle => ({
    network: networkIds[network] as NetworkId,
    handle: text,
    state: states[known] as State,
    date,
    sources: named(from),
    ...(id ? { id } : {}),
  });
  const role = ([kind, title, from, to, seen, said, portfolio]: PackedRole): Role => ({
    kind: kinds[kind] as RoleKind,
    title,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    seen,
    sources: named(said),
    ...(portfolio ? { portfolio } : {}),
  });
  return {
    date: packed.date,
    sources,
    parties: packed.parties.map(
      ([id, name, short, hashtag, seats, aka, handles, ended, successors]): Party => ({
        id,
        name,
        short,
        hashtag,
        seats,
        handles: handles.map(handle),
        aka,
        ...(ended ? { ended } : {}),
        ...(successors.length > 0
          ? { successors: successors.map((place) => packed.parties[place]![0]) }
          : {}),
      }),
    ),
    people: packed.people.map(
      ([id, name, party, aka, roles, handles]): Person => ({
        id,
        name,
        ...(party >= 0 ? { party: packed.parties[party]![0] } : {}),
        roles: roles.map(role),
        handles: handles.map(handle),
        aka,
      }),
    ),
  };
}
