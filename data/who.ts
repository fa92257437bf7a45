import type { Facts, Party, Person, Role } from "./facts.ts";
import { isOld } from "./roles.ts";
import type { Topic } from "./topics.ts";

/** Why somebody is suggested, in the facts of which a language makes a sentence. */
export type Why =
  /** A member of the cabinet whose portfolio it is. */
  | {
      readonly kind: "portfolio";
      readonly office: "prime-minister" | "minister" | "state-secretary";
      /** In Dutch, to stand after "minister voor". */
      readonly portfolio: readonly string[];
      /** When a source said so, `YYYY-MM-DD` or shorter. */
      readonly date: string;
      /** It is no longer so, or the source is older than twelve months. */
      readonly isPast: boolean;
    }
  /** Somebody who spoke in a debate about disability policy; `title` as the facts have it. */
  | { readonly kind: "debate"; readonly title: string }
  /** A member of a committee that treats the topic, as known on `date`. */
  | {
      readonly kind: "committee";
      readonly committee: string;
      readonly date: string;
      /** Whether the date is the last day, or only the day of the source. */
      readonly isEnd: boolean;
    }
  /** A member of the Tweede Kamer of whom nothing is known about this topic. */
  | {
      readonly kind: "member";
      readonly party: string;
      readonly date: string;
      readonly isPast: boolean;
    }
  /** A party in the Tweede Kamer, with its seats. */
  | { readonly kind: "party"; readonly seats: number };

/** Somebody to address about a topic, and why. */
export interface Suggestion {
  readonly subject: Party | Person;
  readonly why: Why;
}

/** What `suggest` may be told besides the topics. */
export interface Asking {
  /** The day it is, `YYYY-MM-DD`; roles without a source of the last twelve months are past. */
  readonly today: string;
  /** Who is in the post already. */
  readonly skip?: (subject: Party | Person) => boolean;
  /** Somebody else is asked for: the members of the cabinet were shown before. */
  readonly isNext?: boolean;
}

/** How many suggestions stand on the screen at most. */
const most = 5;

/** How many of them are members of the cabinet. */
const mostOffices = 2;

/**
 * Whom to address about some topics: at most two members of the cabinet whose portfolio it is, and then the parties
 * in the Tweede Kamer in turn, one after another in the alphabet, half of the times by one of their members and half
 * of the times by the party itself. Which words a topic or a post has changes nothing in whose turn it is.
 * `turn` is a whole number to give back as `next` of the time before; without topics there are no suggestions and the turn stays.
 * docs/fairness.md tells why.
 */
export function suggest(
  topics: readonly Topic[],
  facts: Facts,
  turn: number,
  { today, skip = () => false, isNext = false }: Asking,
): { readonly suggestions: readonly Suggestion[]; readonly next: number } {
  if (topics.length === 0) return { suggestions: [], next: turn };
  const offices = isNext
    ? []
    : officesFor(topics, facts, today).filter(({ subject }) => !skip(subject));
  const people: Suggestion[] = [];
  const parties: Suggestion[] = [];
  const sitting = partiesInTurn(facts);
  const room = Math.min(most - Math.min(offices.length, mostOffices), sitting.length);
  let next = Number.isSafeInteger(turn) && turn > 0 ? turn : 0;
  for (let tries = 0; tries < sitting.length && people.length + parties.length < room; tries += 1) {
    const { party, byMember, round } = place(sitting, next);
    next += 1;
    const found = byMember
      ? memberOf(party, topics, facts, round, today)
      : { subject: party, why: { kind: "party", seats: party.seats } as const };
    if (skip(found.subject)) continue;
    (found.why.kind === "party" ? parties : people).push(found);
  }
  return { suggestions: [...offices.slice(0, mostOffices), ...people, ...parties], next };
}

/** How many turns it takes until every party had as many places by a member as by itself. */
export function fullRound(facts: Facts): number {
  return 2 * partiesInTurn(facts).length;
}

/** The parties in the Tweede Kamer, in the alphabet of what people call them. */
function partiesInTurn({ parties }: Facts): Party[] {
  return parties
    .filter(({ seats, ended }) => seats > 0 && !ended)
    .sort(
      (one, other) => one.short.localeCompare(other.short, "nl") || (one.id < other.id ? -1 : 1),
    );
}

/** Whose turn it is: with an even number of parties each round begins the other way, so that each party comes both ways. */
function place(sitting: readonly Party[], turn: number) {
  const round = Math.floor(turn / sitting.length);
  const shift = sitting.length % 2 === 0 ? round : 0;
  return {
    party: sitting[turn % sitting.length]!,
    byMember: (turn + shift) % 2 === 0,
    round: Math.floor(round / 2),
  };
}

/** The member of a party whose turn it is among those with a documented role, or among all when there are none. */
function memberOf(
  party: Party,
  topics: readonly Topic[],
  facts: Facts,
  round: number,
  today: string,
): Suggestion {
  const members = facts.people.flatMap((person) => {
    const seat = person.party === party.id ? seatOf(person) : undefined;
    return seat ? [{ person, seat }] : [];
  });
  const documented = members.flatMap(({ person }) => {
    const why = documentedRole(person, topics);
    return why ? [{ subject: person, why }] : [];
  });
  // Whoever spoke in the debate goes before whoever only sat in the committee, within the party.
  documented.sort(
    (one, other) => Number(other.why.kind === "debate") - Number(one.why.kind === "debate"),
  );
  if (documented.length > 0) return documented[round % documented.length]!;
  if (members.length === 0) return { subject: party, why: { kind: "party", seats: party.seats } };
  const { person, seat } = members[round % members.length]!;
  const why = {
    kind: "member",
    party: party.short,
    date: seat.seen,
    isPast: isOld(seat.seen, today),
  } as const;
  return { subject: person, why };
}

function seatOf({ roles }: Person): Role | undefined {
  return roles.find(({ kind, to }) => kind === "member" && !to);
}

/** What a person is known to have done for a topic: spoken in a debate about disability policy, or sat in a committee that treats it. */
function documentedRole({ roles }: Person, topics: readonly Topic[]): Why | undefined {
  const [debate] = roles
    .filter(({ kind }) => kind === "debate")
    .sort((one, other) => (one.seen < other.seen ? 1 : -1));
  if (debate) return { kind: "debate", title: debate.title };
  const names = topics.flatMap(({ committees }) => committees);
  const [committee] = roles
    .filter((role) => role.kind === "committee" && names.includes(role.committee ?? ""))
    .sort((one, other) => names.indexOf(one.committee!) - names.indexOf(other.committee!));
  if (!committee) return undefined;
  return {
    kind: "committee",
    committee: committee.committee!,
    date: committee.to ?? committee.seen,
    isEnd: committee.to !== undefined,
  };
}

/** The members of the cabinet for the topics: of each topic the nearest first, and then the others. */
function officesFor(topics: readonly Topic[], facts: Facts, today: string): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const longest = Math.max(...topics.map(({ ministers }) => ministers.length));
  for (let rank = 0; rank < longest; rank += 1)
    for (const { ministers } of topics) {
      const minister = ministers[rank];
      const subject = facts.people.find(({ id }) => id === minister?.person);
      const role = subject?.roles.find(isOffice);
      if (!minister || !subject || !role || found.has(subject.id)) continue;
      const why: Why = {
        kind: "portfolio",
        office: role.kind,
        portfolio: minister.portfolio,
        date: role.to ?? role.seen,
        isPast: role.to !== undefined || isOld(role.seen, today),
      };
      found.set(subject.id, { subject, why });
    }
  return [...found.values()];
}

type Office = Extract<Why, { kind: "portfolio" }>["office"];

function isOffice(role: Role): role is Role & { kind: Office } {
  return ["prime-minister", "minister", "state-secretary"].includes(role.kind);
}
