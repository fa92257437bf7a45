import type { Handle, LeftOut, Role } from "../schema.ts";
import type { FactFiles } from "./read.ts";

/** What became of one set of records of one source. */
export interface Count {
  readonly source: string;
  readonly set: string;
  /** How many records the source holds. */
  readonly holds: number;
  /** How many of them stand in the facts. */
  readonly here: number;
  /** How many of them data/left-out.json names. */
  readonly gone: number;
}

/** Counts for every set of every source what is in the facts and what is named as left out; `here` is NaN for a set that nobody can count. */
export function count(files: FactFiles): Count[] {
  const inFacts = counters(files);
  return Object.entries(files.sources).flatMap(([source, { holds = {} }]) =>
    Object.entries(holds).map(([set, number]) => ({
      source,
      set,
      holds: number,
      here: inFacts[set]?.(source) ?? Number.NaN,
      gone: files.leftOut
        .filter((one) => one.source === source && one.set === set)
        .reduce((sum, one) => sum + one.count, 0),
    })),
  );
}

/**
 * The list of what is left out, with a line more for every set of which the facts hold less than before: for whoever
 * changes facts and must say what became of the records. `reason` is that of the change.
 */
export function settle(files: FactFiles, reason: string): LeftOut {
  const missing = count(files)
    .map((one) => ({ ...one, missing: one.holds - one.here - one.gone }))
    .filter((one) => one.missing > 0);
  return [
    ...files.leftOut,
    ...missing.map(({ source, set, missing }) => ({
      source,
      set,
      record: "records that stood in the facts before",
      count: missing,
      reason,
    })),
  ];
}

/** For each set: how many of its records stand in the facts. */
function counters(files: FactFiles): Record<string, (source: string) => number> {
  const { parties, withoutParty, elections, committees } = files;
  const people = [...parties.flatMap((party) => party.people), ...withoutParty.people];
  const allRoles = people.flatMap(({ roles }) => roles);
  const lists = elections.flatMap((election) => election.lists.map((list) => ({ election, list })));
  const roles = (source: string, ...kinds: Role["kind"][]) =>
    allRoles.filter((role) => role.sources.includes(source) && kinds.includes(role.kind));
  const cited = (handles: readonly Handle[], source: string) =>
    handles.flatMap(({ citations }) => citations).filter((one) => one.source === source).length;
  const ofParties = (source: string) =>
    cited(
      parties.flatMap(({ handles }) => handles),
      source,
    );
  const ofPeople = (source: string) =>
    cited(
      [
        ...people.flatMap(({ handles }) => handles),
        ...lists.flatMap(({ list }) => list.candidates.flatMap(({ handles = [] }) => handles)),
      ],
      source,
    );
  const none = () => 0;
  return {
    handles: (source) => ofPeople(source) + ofParties(source),
    pages: (source) => ofPeople(source) + ofParties(source),
    "accounts-of-people": ofPeople,
    "accounts-of-parties": ofParties,
    members: (source) => roles(source, "member").filter(({ to }) => !to).length,
    memberships: (source) => roles(source, "member").length,
    ministers: (source) => roles(source, "prime-minister", "minister").length,
    "state-secretaries": () => allRoles.filter(({ kind }) => kind === "state-secretary").length,
    "office-holders": (source) =>
      roles(source, "prime-minister", "minister", "state-secretary").length,
    subjects: (source) =>
      roles(source, "minister").flatMap(({ portfolio = [] }) => portfolio).length,
    leaderships: (source) => roles(source, "leader").length,
    candidates: (source) =>
      lists
        .filter(({ election }) => election.sources.includes(source))
        .flatMap(({ list }) => list.candidates).length,
    committees: (source) => committees.filter((one) => one.sources.includes(source)).length,
    "committee-seats": (source) =>
      committees.flatMap(({ members }) => members).filter((one) => one.sources.includes(source))
        .length,
    "accounts-of-offices": none,
    feeds: none,
    websites: none,
    "photo-ids": none,
  };
}
