import type { Records } from "../collect.ts";
import type {
  Candidacy,
  CandidateList,
  Committees,
  Election,
  Handle,
  PartyFile,
  Person,
  Role,
  Sourcebook,
} from "../schema.ts";

/** What the refresh found out about one fact. `missed` and `look` change nothing in the facts. */
export type ChangeKind = "new" | "gone" | "changed" | "conflicting" | "missed" | "look";

/** One line of the difference. */
export interface Change {
  readonly kind: ChangeKind;
  /** Person or party: "Lisa Westerveld (PRO)". */
  readonly about: string;
  readonly text: string;
}

/** The live sources, as they stand in data/sources.json when a fact cites them. */
export const liveSources = {
  "tweede-kamer": {
    title: "Open data van de Tweede Kamer",
    publisher: "Tweede Kamer der Staten-Generaal",
    url: "https://opendata.tweedekamer.nl",
    licence: "CC0-1.0",
    family: "tweede-kamer",
    official: true,
  },
  wikidata: {
    title: "Wikidata",
    publisher: "Wikidata, gemaakt door vrijwilligers",
    url: "https://www.wikidata.org",
    licence: "CC0-1.0",
    family: "wikidata",
  },
  bluesky: {
    title: "Bluesky: bestaat het account?",
    publisher: "Bluesky Social, PBC",
    url: "https://docs.bsky.app/docs/api/app-bsky-actor-get-profile",
    licence: "none-stated",
    family: "bluesky",
  },
  mastodon: {
    title: "Mastodon: bestaat het account?",
    publisher: "de server van het account",
    url: "https://docs.joinmastodon.org/methods/accounts/#lookup",
    licence: "none-stated",
    family: "mastodon",
  },
} as const;

export type LiveSource = keyof typeof liveSources;

/** A person or party whose handles are compared. */
export interface Owner {
  /** Id of the person, or `party:` and the id of the party. */
  readonly id: string;
  /** For a reader: "Lisa Westerveld (PRO)". */
  readonly label: string;
  readonly handles: Handle[];
  /** First day of the present seat in the Tweede Kamer. */
  readonly sittingSince?: string;
}

/** Facts as the refresh would have them, with every difference written down. It is changed in place while the answers are compared. */
export interface Proposal {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly parties: PartyFile[];
  readonly withoutParty: { people: Person[] };
  readonly sources: Sourcebook;
  readonly elections: readonly Election[];
  readonly committees: Committees;
  /** Ids of who asked to be taken out. */
  readonly removed: ReadonlySet<string>;
  /** Day on which something was first missing in an answer, by key; it is kept until it is missing again. */
  readonly misses: Map<string, string>;
  readonly changes: Change[];
  /** Why nothing may be written, whatever the person says. */
  readonly refusals: string[];
  /** Why nothing is written unless the person insists. */
  readonly brakes: string[];
  /** What was asked, and how much came back. */
  readonly asked: string[];
}

/** Largest fall in the number of people or handles that is believed, as a part of the whole. */
export const largestFall = 0.05;

/** Below this number of handles one that goes is no sign of a broken answer. */
export const fewest = 20;

/** Days that must lie between two answers before what is missing in both counts as gone. */
const patience = 5;

/** Days after which the date of an unchanged fact is renewed. */
const renewal = 30;

/** A proposal that changes nothing yet. */
export function begin(
  records: Records,
  misses: Readonly<Record<string, string>>,
  today: string,
): Proposal {
  const { parties, withoutParty, sources, elections, committees, removed } =
    structuredClone(records);
  return {
    today,
    parties: [...parties],
    withoutParty,
    sources,
    elections,
    committees,
    removed: new Set(removed.map(({ id }) => id)),
    misses: new Map(Object.entries(misses)),
    changes: [],
    refusals: [],
    brakes: [],
    asked: [],
  };
}

/** Writes down one line of the difference. */
export function note(proposal: Proposal, kind: ChangeKind, about: string, text: string): void {
  proposal.changes.push({ kind, about, text });
}

/** The first day of a date of a fact, which may be a month or a year. */
function dayOf(date: string): number {
  return Date.parse(
    `${date}${"-01-01".slice(date.length === 4 ? 0 : 3, date.length === 10 ? 3 : 6)}`,
  );
}

/** Whole days from one date to another; both `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function daysBetween(from: string, to: string): number {
  return Math.floor((dayOf(to) - dayOf(from)) / 86_400_000);
}

/** True when a date is old enough to be renewed. */
export function isStale(date: string, today: string): boolean {
  return daysBetween(date, today) >= renewal;
}

/** Says that something was missing in an answer. Returns the day it was first missed when that is long enough ago for it to count as gone. */
export function missed(
  proposal: Proposal,
  key: string,
  about: string,
  text: string,
): string | undefined {
  const since = proposal.misses.get(key);
  if (since === undefined) {
    proposal.misses.set(key, proposal.today);
    note(proposal, "missed", about, text);
    return undefined;
  }
  if (daysBetween(since, proposal.today) < patience) {
    note(proposal, "missed", about, `${text} (since ${since})`);
    return undefined;
  }
  proposal.misses.delete(key);
  return since;
}

/** Forgets the misses of a source that are about nothing any more: all that begin with the prefix and are not among the keys. */
export function prune(proposal: Proposal, prefix: string, keys: ReadonlySet<string>): void {
  for (const key of proposal.misses.keys())
    if (key.startsWith(prefix) && !keys.has(key)) proposal.misses.delete(key);
}

/** Cites a live source today, and puts it in the registry when it is not there. */
export function cite(proposal: Proposal, source: LiveSource): LiveSource {
  proposal.sources[source] = { ...liveSources[source], date: proposal.today };
  return source;
}

/** Everyone in the facts, with the party whose file they are in. */
export function* everyone(
  proposal: Proposal,
): Generator<{ readonly person: Person; readonly party: PartyFile | undefined }> {
  for (const party of proposal.parties) for (const person of party.people) yield { person, party };
  for (const person of proposal.withoutParty.people) yield { person, party: undefined };
}

/** Every candidate who stands nowhere else, with the list. */
export function* candidates(proposal: Proposal): Generator<{
  readonly candidate: Candidacy;
  readonly list: CandidateList;
  readonly election: Election;
}> {
  for (const election of proposal.elections)
    for (const list of election.lists)
      for (const candidate of list.candidates)
        if (candidate.name) yield { candidate, list, election };
}

/** The seat somebody holds in the Tweede Kamer now. */
export function seatOf(person: Person): Role | undefined {
  return person.roles.find(({ kind, to }) => kind === "member" && to === undefined);
}

/** A person as an owner of handles. */
export function ownerOf(person: Person, party: PartyFile | undefined): Owner {
  const since = seatOf(person)?.from;
  return {
    id: person.id,
    label: party ? `${person.name} (${party.short})` : person.name,
    handles: person.handles,
    ...(since ? { sittingSince: since } : {}),
  };
}

/** Every person, party and candidate as an owner of handles. */
export function owners(proposal: Proposal): Owner[] {
  return [
    ...proposal.parties.map((party) => ({
      id: `party:${party.id}`,
      label: party.short,
      handles: party.handles,
    })),
    ...Array.from(everyone(proposal), ({ person, party }) => ownerOf(person, party)),
    ...Array.from(candidates(proposal), ({ candidate, list, election }) => ({
      id: candidate.id ?? `${election.id}:${list.number}:${candidate.name}`,
      label: `${candidate.name} (${list.name}, ${election.id})`,
      handles: candidate.handles ?? [],
    })),
  ];
}
