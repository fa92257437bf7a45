import type { Facts, Party, Person, Role } from "./facts.ts";
import { type NetworkId, networkIds } from "./networks/network.ts";
import type { Wording } from "./topics.ts";

/** What somebody can be looked up by: the roles people ask for. */
export const filterRoles = ["member", "cabinet", "leader", "party"] as const;

export type FilterRole = (typeof filterRoles)[number];

/** Whom one wants to see; each part that is absent lets everybody through. */
export interface Filters {
  /** Id of a party: its people. */
  readonly party?: string;
  /** Who has an account there that can be used. */
  readonly network?: NetworkId;
  readonly role?: FilterRole;
  /** Id of a topic: who answers for it, and who is known to have worked on it. */
  readonly topic?: string;
}

/** What filters take from a topic. */
export interface FilterTopic {
  readonly id: string;
  readonly title: Wording;
  readonly committees: readonly string[];
  readonly ministers: readonly { readonly person: string }[];
}

const cabinet: readonly Role["kind"][] = ["prime-minister", "minister", "state-secretary"];

/** Whether anybody is left out. */
export function isFiltering(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** Whether somebody is among those whom one wants to see. */
export function passes(
  subject: Party | Person,
  filters: Filters,
  topics: readonly FilterTopic[],
): boolean {
  const { party, network, role, topic } = filters;
  return (
    (network === undefined || hasAccount(subject, network)) &&
    (role === undefined || hasRole(subject, role)) &&
    (party === undefined || isOf(subject, party, role)) &&
    (topic === undefined ||
      isAbout(
        subject,
        topics.find(({ id }) => id === topic),
      ))
  );
}

/**
 * Everybody whom one wants to see, by name. Who has no office and had none is a private citizen and is only found by
 * name; a party that is no more is found by name too.
 */
export function browse(
  facts: Facts,
  filters: Filters,
  topics: readonly FilterTopic[],
): (Party | Person)[] {
  return [
    ...facts.parties.filter(({ ended }) => !ended),
    ...facts.people.filter(({ roles }) => roles.some(({ kind }) => kind !== "candidate")),
  ]
    .filter((subject) => passes(subject, filters, topics))
    .sort((one, other) => one.name.localeCompare(other.name, "nl") || (one.id < other.id ? -1 : 1));
}

/** Whether somebody has an account on a network that can be used. */
function hasAccount({ handles }: Party | Person, network: NetworkId): boolean {
  return handles.some(
    (handle) =>
      handle.network === network && (handle.state === "confirmed" || handle.state === "reported"),
  );
}

/** The networks on which anybody has an account that can be used, in the order on screen. */
export function usedNetworks({ parties, people }: Facts): NetworkId[] {
  return networkIds.filter((id) => [...parties, ...people].some((one) => hasAccount(one, id)));
}

function hasRole(subject: Party | Person, role: FilterRole): boolean {
  if (!("roles" in subject)) return role === "party";
  const now = subject.roles.filter(({ to }) => !to).map(({ kind }) => kind);
  return role === "cabinet"
    ? now.some((kind) => cabinet.includes(kind))
    : role !== "party" && now.includes(role);
}

/** A party is of itself only when parties are asked for; "people of D66" has no D66 among them. */
function isOf(subject: Party | Person, party: string, role: FilterRole | undefined): boolean {
  if ("roles" in subject) return subject.party === party;
  return role === "party" && subject.id === party;
}

/** Somebody is about a topic whose portfolio it is, who sat in its committee, or who spoke in a debate about disability policy. */
function isAbout(subject: Party | Person, topic: FilterTopic | undefined): boolean {
  if (!topic || !("roles" in subject)) return false;
  return (
    topic.ministers.some(({ person }) => person === subject.id) ||
    subject.roles.some(
      ({ kind, committee }) =>
        kind === "debate" || (kind === "committee" && topic.committees.includes(committee ?? "")),
    )
  );
}
