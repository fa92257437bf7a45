import type { Candidates, Facts, Handle, Party, Person, Role, Source } from "./facts.ts";
import type { History } from "./history.ts";
import { idOf } from "./id.ts";
import { inTime } from "./roles.ts";
import type {
  Committees,
  Election,
  Handle as HandleRecord,
  PartyFile,
  Person as PersonRecord,
  Removed,
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
  readonly elections: readonly Election[];
  readonly committees: Committees;
  readonly removed: Removed;
}

/** Works out from the records what the extension shows of parties and office-holders: states, dates, aliases, successors and committees. Handles that are not sure enough are gone, and so is who asked to be taken out. */
export function collect(records: Records): Facts {
  const used = new Set<string>();
  const removed = new Set(records.removed.map(({ id }) => id));
  const roleOf = (record: RoleRecord): Role => ({
    kind: record.kind,
    title: record.title,
    ...(record.from ? { from: record.from } : {}),
    ...(record.to ? { to: record.to } : {}),
    seen: record.seen,
    sources: cite(used, record.sources),
    ...(record.portfolio ? { portfolio: record.portfolio } : {}),
  });
  const seatsOf = (id: string): Role[] =>
    records.committees.flatMap(({ name, members }) =>
      members
        .filter(({ person }) => person === id)
        .map(
          (member): Role => ({
            kind: "committee",
            title: `${member.function} van de Kamercommissie ${name}`,
            from: member.from,
            seen: member.seen,
            sources: cite(used, member.sources),
            committee: name,
          }),
        ),
    );
  const personOf = (record: PersonRecord, party?: string): Person => {
    const seat = record.roles.find(({ kind, to }) => kind === "member" && !to);
    return {
      id: record.id,
      name: record.name,
      ...(party ? { party } : {}),
      roles: inTime([...record.roles.map(roleOf), ...seatsOf(record.id)]),
      handles: handlesOf(record.handles, records.sources, used, seat?.from),
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
      handles: handlesOf(record.handles, records.sources, used),
      aka: aliases(record, records.parties),
      ...(record.to ? { ended: record.to } : {}),
      ...(successors.length > 0 ? { successors } : {}),
    };
  });
  const people = [
    ...records.parties.flatMap(({ id, people }) => people.map((person) => personOf(person, id))),
    ...records.withoutParty.people.map((person) => personOf(person)),
  ]
    .filter(({ id }) => !removed.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const sources = sourcesOf(records.sources, used);
  const days = [
    ...sources.map(({ date }) => date),
    ...[...parties, ...people].flatMap(({ handles }) => handles.map(({ date }) => date)),
    ...people.flatMap(({ roles }) => roles.map(({ seen }) => seen)),
  ].filter((date) => date.length === 10);
  return { date: days.sort().at(-1) ?? "", parties, people, sources };
}

/** Works out from the records the lists of all elections. Whoever asked to be taken out is gone. */
export function collectCandidates(records: Records): Candidates {
  const used = new Set<string>();
  const removed = new Set(records.removed.map(({ id }) => id));
  const elections = records.elections.map((election) => ({
    id: election.id,
    name: election.name,
    date: election.date,
    sources: cite(used, election.sources),
    lists: election.lists.map(({ number, name, place, party, candidates }, list) => ({
      number,
      name,
      ...(place ? { place } : {}),
      ...(party ? { party } : {}),
      candidates: candidates.flatMap((one, row) => {
        if (!one.name || removed.has(one.id ?? "") || removed.has(idOf(one.name))) return [];
        return [
          {
            id: one.id ?? `${election.id}-${list + 1}-${row + 1}`,
            name: one.name,
            ...(one.position ? { position: one.position } : {}),
            handles: handlesOf(one.handles ?? [], records.sources, used),
            aka: one.aka ?? [],
          },
        ];
      }),
      others: candidates.flatMap(({ person, position }) =>
        person && !removed.has(person) ? [{ person, ...(position ? { position } : {}) }] : [],
      ),
    })),
  }));
  return { sources: sourcesOf(records.sources, used), elections };
}

/** Works out from the records what parties were before. */
export function collectHistory(records: Records): History {
  const used = new Set<string>();
  const elections = records.elections
    .filter(({ lists }) => lists.some(({ seats }) => seats !== undefined))
    .map(({ id, date, sources, lists }) => {
      const seats: Record<string, number> = {};
      for (const list of lists)
        if (list.party) seats[list.party] = (seats[list.party] ?? 0) + (list.seats ?? 0);
      return { id, date, seats, sources: cite(used, sources) };
    })
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const descents = records.parties.flatMap(({ id, predecessors = [] }) =>
    predecessors.map(({ party, kind, date, sources }) => ({
      older: party,
      newer: id,
      kind,
      date,
      sources: cite(used, sources),
    })),
  );
  const names = records.parties.flatMap(({ id, former = [] }) =>
    former.map((one) => ({ party: id, ...one, sources: cite(used, one.sources) })),
  );
  const official = records.parties
    .filter(({ hashtag }) => hashtag.standing === "official")
    .map(({ id }) => id);
  return { sources: sourcesOf(records.sources, used), elections, descents, names, official };
}

function cite(used: Set<string>, ids: readonly string[]): readonly string[] {
  for (const id of ids) used.add(id);
  return ids;
}

function handlesOf(
  records: readonly HandleRecord[],
  sources: Sourcebook,
  used: Set<string>,
  sittingSince?: string,
): Handle[] {
  return records.flatMap((record) => {
    const known = state(record, sources, sittingSince);
    if (!known) return [];
    const ids = record.citations.map(({ source }) => source);
    if (record.remark) ids.push(record.remark.source);
    return [
      {
        network: record.network,
        handle: record.handle,
        state: known,
        date: dateOf(record, sources),
        sources: cite(used, [...new Set(ids)]),
        ...(record.id ? { id: record.id } : {}),
      },
    ];
  });
}

function sourcesOf(sources: Sourcebook, used: ReadonlySet<string>): Source[] {
  return Object.entries(sources)
    .filter(([id]) => used.has(id))
    .map(([id, { title, publisher, url, date }]) => ({
      id,
      title,
      publisher,
      ...(url ? { url } : {}),
      date,
    }));
}

function aliases(party: PartyFile, all: readonly PartyFile[]): string[] {
  const older = (party.predecessors ?? []).flatMap((predecessor) => {
    const record = all.find(({ id }) => id === predecessor.party);
    return record ? [record.short, record.name, ...(record.aka ?? [])] : [];
  });
  const former = (party.former ?? []).map(({ name }) => name);
  return [...new Set([...(party.aka ?? []), ...former, ...older])].filter(
    (name) => name !== party.name && name !== party.short,
  );
}
