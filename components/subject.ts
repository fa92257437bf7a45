import type { Party, Person } from "@/data/facts.ts";
import type { Hit } from "@/data/search.ts";

/** Whoever can be addressed. */
export type Subject = Party | Person;

export function isPerson(subject: Subject): subject is Person {
  return "roles" in subject;
}

/** A key that is unique over parties and people together. */
export function keyOf(subject: Subject): string {
  return `${isPerson(subject) ? "person" : "party"}-${subject.id}`;
}

/** What stands between brackets after a name: the party's abbreviation, or undefined when it says nothing more. */
export function partyLabel(
  subject: Subject,
  parties: ReadonlyMap<string, Party>,
): string | undefined {
  if (isPerson(subject)) return subject.party ? parties.get(subject.party)?.short : undefined;
  return subject.short === subject.name ? undefined : subject.short;
}

/** Who was found. */
export function subjectOf(hit: Hit): Subject {
  return hit.kind === "person" ? hit.person : hit.party;
}
