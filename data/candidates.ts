import type { Candidate, Candidates, Facts, Person, Role } from "./facts.ts";
import { inTime } from "./roles.ts";

/**
 * The facts with the candidates in them: whoever holds an office gets a role for each candidacy, and the others follow
 * after the office-holders.
 */
export function withCandidates(facts: Facts, { sources, elections }: Candidates): Facts {
  const parties = new Map(facts.parties.map((party) => [party.id, party.short]));
  const candidacies = new Map<string, Role[]>();
  const newcomers = new Map<string, Omit<Person, "roles">>();
  for (const election of elections)
    for (const { number, name, place, party, candidates, others } of election.lists) {
      const list = (party && parties.get(party)) ?? name;
      const stood = (id: string, position?: number): void => {
        const role: Role = {
          kind: "candidate",
          title: `kandidaat van ${list}${place ? ` in ${place}` : ""}, ${election.name} (lijst ${number}${position ? `, plaats ${position}` : ""})`,
          from: election.date,
          to: election.date,
          seen: election.date,
          sources: election.sources,
        };
        const before = candidacies.get(id);
        if (before) before.push(role);
        else candidacies.set(id, [role]);
      };
      for (const { position, ...candidate } of candidates) {
        stood(candidate.id, position);
        newcomers.set(candidate.id, personOf(candidate, parties, party));
      }
      for (const { person, position } of others) stood(person, position);
    }
  const rolesOf = (id: string, roles: readonly Role[]) =>
    inTime([...roles, ...(candidacies.get(id) ?? [])]);
  for (const { id } of facts.people) newcomers.delete(id);
  const cited = new Set(facts.sources.map(({ id }) => id));
  return {
    ...facts,
    people: [
      ...facts.people.map((person) => ({ ...person, roles: rolesOf(person.id, person.roles) })),
      ...[...newcomers.values()].map((person) => ({ ...person, roles: rolesOf(person.id, []) })),
    ],
    sources: [...facts.sources, ...sources.filter(({ id }) => !cited.has(id))],
  };
}

function personOf(
  { id, name, handles, aka }: Omit<Candidate, "position">,
  parties: ReadonlyMap<string, string>,
  party?: string,
): Omit<Person, "roles"> {
  return { id, name, ...(party && parties.has(party) ? { party } : {}), handles, aka };
}
