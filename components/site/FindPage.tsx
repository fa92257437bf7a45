import type { Party, Person } from "@/data/facts.ts";
import { rolesNow } from "./PartyPage.tsx";
import type { World } from "./world.ts";

/** What somebody is in short; committees and debates stand on the page of the person. */
const offices = new Set(["prime-minister", "minister", "state-secretary", "member", "leader"]);

const inCabinet = new Set(["prime-minister", "minister", "state-secretary"]);

/** The page of the site on which somebody stands. */
export function pageOf(person: Person): string {
  return `${person.party ? `partij/${person.party}` : "zonder-partij"}.html#${person.id}`;
}

/** Everybody there is, each with a link; a script, where one runs, puts a field to find names with above it. */
export function FindPage({ world }: { world: World }) {
  const { facts, words } = world;
  const people = byName(facts.people);
  const parties = [...facts.parties].sort(
    (one, other) => compare(one.name, other.name) || compare(one.id, other.id),
  );
  const isIn = (person: Person) => rolesNow(person).some(({ kind }) => inCabinet.has(kind));
  const { groups } = words.find;
  return (
    <>
      <p>{words.find.intro}</p>
      <div id="find" />
      <Names id="seated" title={groups.seated}>
        {parties
          .filter(({ seats }) => seats > 0)
          .map((party) => (
            <PartyLine key={party.id} party={party} world={world} />
          ))}
      </Names>
      <Names id="cabinet" title={groups.cabinet}>
        {people.filter(isIn).map((person) => (
          <PersonLine key={person.id} person={person} world={world} />
        ))}
      </Names>
      <Names id="members" title={groups.members}>
        {people
          .filter((person) => !isIn(person))
          .map((person) => (
            <PersonLine key={person.id} person={person} world={world} />
          ))}
      </Names>
      <Names id="others" title={groups.others}>
        {parties
          .filter(({ seats }) => seats === 0)
          .map((party) => (
            <PartyLine key={party.id} party={party} world={world} />
          ))}
      </Names>
    </>
  );
}

function Names({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: preact.ComponentChildren;
}) {
  return (
    <section class="names" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function PartyLine({ party, world }: { party: Party; world: World }) {
  const { card } = world.messages;
  return (
    <li>
      <a href={world.to(`partij/${party.id}.html`)}>{party.name}</a>{" "}
      <span class="when">
        {party.short !== party.name && `${party.short} · `}
        {party.seats ? card.seats(party.seats) : card.noSeats}
      </span>
    </li>
  );
}

function PersonLine({ person, world }: { person: Person; world: World }) {
  const party = person.party && world.parties.get(person.party)?.short;
  return (
    <li>
      <a href={world.to(pageOf(person))}>{person.name}</a>{" "}
      <span class="when">
        {party && `${party} · `}
        {rolesNow(person)
          .filter(({ kind }) => offices.has(kind))
          .map(({ title }) => title)
          .join(" · ")}
      </span>
    </li>
  );
}

function byName(people: readonly Person[]): Person[] {
  return [...people].sort(
    (one, other) => compare(one.name, other.name) || compare(one.id, other.id),
  );
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, "nl");
}
