import { writeDate } from "@/data/dates.ts";
import type { Party, Person, Role } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Hit } from "@/data/search.ts";
import { addressOfSubject } from "../frame/views.ts";
import { partyLabel, subjectOf } from "../subject.ts";
import { Correction } from "./Correction.tsx";
import { Handles } from "./Handles.tsx";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  hit: Hit;
}

/** One party or person: role, handles with their state, source and date, and what one can do with them. */
export function Card({ model, hit }: Props) {
  const messages = model.messages.value;
  const subject = subjectOf(hit);
  const label = partyLabel(subject, model.parties.value);
  const mention = model.mentionOf(subject);
  const found = hit.why.by === "name" ? undefined : messages.foundBy[hit.why.by](hit.why.text);
  return (
    <article class="card">
      <h3>
        <a class="card-name" href={addressOfSubject(subject)}>
          {subject.name}
        </a>
        {label && <span class="card-party"> ({label})</span>}
      </h3>
      {hit.kind === "person" ? (
        <PersonLine person={hit.person} messages={messages} />
      ) : (
        <PartyLine party={hit.party} words={messages.card} onCopy={model.copy} />
      )}
      {found && <p class="found">{found}</p>}
      {mention && (
        <div class="card-mention">
          {mention.kind === "name" && (
            <p>{messages.reasons[mention.reason](subject.name, model.network.value!.name)}</p>
          )}
          <button type="button" onClick={() => model.place(mention.text)}>
            {messages.card.mention(mention.text)}
          </button>
        </div>
      )}
      <Handles model={model} subject={subject} />
      <Correction model={model} subject={subject} />
    </article>
  );
}

/** What somebody is now, or was last. */
export function PersonLine({ person, messages }: { person: Person; messages: Messages }) {
  const now = person.roles.filter((role) => !role.to);
  const roles = now.length > 0 ? now : person.roles.slice(0, 1);
  return <p class="role">{roles.map((role) => writeRole(role, messages)).join(" · ")}</p>;
}

/** A role with an end, or one that no source confirmed for twelve months, is shown as something that was. */
function writeRole(role: Role, messages: Messages): string {
  const limit = new Date();
  limit.setFullYear(limit.getFullYear() - 1);
  const isOld = role.seen < limit.toISOString().slice(0, 10);
  if (!role.to && !isOld) return role.title;
  return messages.card.was(role.title, writeDate(role.to ?? role.seen, messages.code));
}

interface PartyLineProps {
  party: Party;
  words: Messages["card"];
  onCopy: (text: string) => void;
}

/** How large a party is, and its hashtag. */
export function PartyLine({ party, words, onCopy }: PartyLineProps) {
  const hashtag = `#${party.hashtag}`;
  return (
    <>
      <p class="role">
        {words.party} · {party.seats ? words.seats(party.seats) : words.noSeats}
      </p>
      <p class="hashtag">
        {words.hashtag} <b>{hashtag}</b>
        <button type="button" class="quiet" onClick={() => onCopy(hashtag)}>
          {words.copy} <span class="spoken">{hashtag}</span>
        </button>
      </p>
    </>
  );
}
