import { writeDate } from "@/data/dates.ts";
import type { Handle, Party, Person, Role, Source } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Hit } from "@/data/search.ts";
import { partyLabel, type Subject, subjectOf } from "../subject.ts";
import { Correction } from "./Correction.tsx";
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
        {subject.name}
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
      {subject.handles.length === 0 ? (
        <p class="found">{messages.card.noHandles}</p>
      ) : (
        <ul class="handles">
          {subject.handles.map((handle) => (
            <li key={handle.network + handle.handle}>
              <HandleLine model={model} subject={subject} handle={handle} />
            </li>
          ))}
        </ul>
      )}
      <Correction model={model} subject={subject} />
    </article>
  );
}

function PersonLine({ person, messages }: { person: Person; messages: Messages }) {
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

function PartyLine({ party, words, onCopy }: PartyLineProps) {
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

function HandleLine({
  model,
  subject,
  handle,
}: {
  model: Model;
  subject: Subject;
  handle: Handle;
}) {
  const messages = model.messages.value;
  const words = messages.card;
  const network = model.networks.value[handle.network];
  const text = network.mention?.(handle.handle) ?? handle.handle;
  const [source] = handle.sources
    .flatMap((id) => model.sources.value.get(id) ?? [])
    .sort((one, other) => other.date.localeCompare(one.date));
  return (
    <div class="handle">
      <p>
        <span class="network">{network.name}</span> <b>{text}</b>
      </p>
      <p class={`state ${handle.state}`}>
        {handle.byYou
          ? words.byYou(writeDate(handle.date, messages.code))
          : messages.states[handle.state]}
        {source && (
          <>
            {" · "}
            <Cited
              source={source}
              words={words}
              date={writeDate(handle.date, messages.code)}
              what={words.copyWhat(text, network.name)}
            />
          </>
        )}
      </p>
      <div class="acts">
        <button type="button" class="quiet" onClick={() => model.copy(text)}>
          {words.copy}
          <span class="spoken"> {words.copyWhat(text, network.name)}</span>
        </button>
        <a
          class="button quiet"
          href={network.profile(handle.handle)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.open}
          <span class="spoken"> {words.openWhat(subject.name, network.name)}</span>
        </a>
      </div>
    </div>
  );
}

interface CitedProps {
  source: Source;
  words: Messages["card"];
  date: string;
  /** What the source is of, so that no two links sound the same. */
  what: string;
}

function Cited({ source, words, date, what }: CitedProps) {
  const text = words.source(source.publisher, date);
  if (!source.url) return <span>{text}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="spoken">
        {" "}
        {what}, {words.newTab}
      </span>
    </a>
  );
}
