import { writeDate } from "@/data/dates.ts";
import type { Party, Person, Role } from "@/data/facts.ts";
import { Accounts } from "./Accounts.tsx";
import { Write } from "./Write.tsx";
import type { World } from "./world.ts";

/** Twelve months after a date, `YYYY-MM-DD` or shorter. */
function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** A role with its date: one with an end, or one that no source confirmed in the last twelve months of the facts, is something that was. */
function roleText(role: Role, { messages, words, facts }: World): string {
  const { title, seen, to } = role;
  const isPast = to !== undefined || yearAfter(seen) < facts.date.slice(0, seen.length);
  return isPast
    ? messages.card.was(title, writeDate(to ?? seen, messages))
    : words.party.role(title, writeDate(seen, messages));
}

/** What somebody is now, or was last. */
export function rolesNow({ roles }: Person): readonly Role[] {
  const now = roles.filter((role) => !role.to);
  return now.length > 0 ? now : roles.slice(0, 1);
}

/** Everything of one party: seats, hashtag, accounts, and its people. */
export function PartyPage({ party, people, world }: PeopleProps & { party: Party }) {
  const { words, messages, parties, to } = world;
  const successors = (party.successors ?? []).flatMap((id) => parties.get(id) ?? []);
  return (
    <>
      <p>
        {party.short !== party.name && `${party.short} · `}
        {party.seats ? messages.card.seats(party.seats) : messages.card.noSeats}
      </p>
      {party.ended && <p>{words.party.ended(writeDate(party.ended, world.messages))}</p>}
      {successors.length > 0 && (
        <p>
          {words.party.successors}{" "}
          {successors.map((one, at) => (
            <>
              {at > 0 && ", "}
              <a href={to(`partij/${one.id}.html`)}>{one.name}</a>
            </>
          ))}
        </p>
      )}
      <p>
        {messages.card.hashtag}: <b class="tag">#{party.hashtag}</b>
      </p>
      <section class="block" aria-labelledby="accounts">
        <h2 id="accounts">{words.party.accounts}</h2>
        <Accounts subject={party} world={world} />
        <Write subject={party} world={world} />
      </section>
      <section aria-labelledby="people">
        <h2 id="people">{words.party.people}</h2>
        {people.length > 0 ? <People people={people} world={world} /> : <p>{words.party.none}</p>}
      </section>
      <AllNames world={world} />
    </>
  );
}

interface PeopleProps {
  people: readonly Person[];
  world: World;
}

/** Who holds an office and has no party. */
export function WithoutPartyPage({ people, world }: PeopleProps) {
  return (
    <>
      <p>{world.words.party.withoutHint}</p>
      <section aria-labelledby="people">
        <h2 id="people">{world.words.party.people}</h2>
        <People people={people} world={world} />
      </section>
      <AllNames world={world} />
    </>
  );
}

function People({ people, world }: PeopleProps) {
  return (
    <>
      {people.map((person) => (
        <article
          key={person.id}
          class="block person"
          id={person.id}
          aria-labelledby={`name-${person.id}`}
        >
          <h3 id={`name-${person.id}`}>{person.name}</h3>
          <ul class="roles">
            {rolesNow(person).map((role) => (
              <li key={role.title}>{roleText(role, world)}</li>
            ))}
          </ul>
          <Accounts subject={person} world={world} />
          <Write subject={person} world={world} />
        </article>
      ))}
    </>
  );
}

function AllNames({ world }: { world: World }) {
  return (
    <p>
      <a class="button" href={world.to("zoeken.html")}>
        {world.words.party.all}
      </a>
    </p>
  );
}
