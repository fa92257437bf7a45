import { useEffect } from "preact/hooks";
import { writeDate } from "@/data/dates.ts";
import { Back } from "./Back.tsx";
import { Choose } from "./Choose.tsx";
import { Correction } from "./Correction.tsx";
import { Descents } from "./Descents.tsx";
import { Favourite } from "./Favourite.tsx";
import { Handles } from "./Handles.tsx";
import { Mention } from "./Mention.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { Seats } from "./Seats.tsx";
import { SubjectLinks } from "./SubjectLink.tsx";
import { Subjectless } from "./Subjectless.tsx";

interface Props {
  model: Model;
  id: string;
}

/** Everything we know of one party. */
export function PartyPage({ model, id }: Props) {
  const messages = model.messages.value;
  const { party: words, person, card } = messages;
  const party = model.parties.value.get(id);
  useEffect(() => void model.loadHistory(), [model]);
  useEffect(() => {
    if (party) void model.kept.visit(party);
  }, [model, party]);
  if (!party) return <Subjectless model={model} id={id} unknown={words.unknown} />;
  const hashtag = `#${party.hashtag}`;
  const isOfficial = model.history.value?.official.includes(id);
  return (
    <article class="view">
      <Back model={model} />
      <h2 tabIndex={-1}>
        {party.name}
        {party.short !== party.name && <span class="card-party"> ({party.short})</span>}
      </h2>
      {party.ended && <p>{words.ended(writeDate(party.ended, messages))}</p>}
      <Choose model={model} subject={party} />
      <Favourite model={model} subject={party} />
      <Mention model={model} subject={party} />
      <section class="part">
        <h3>{card.hashtag}</h3>
        <p class="hashtag">
          <b>{hashtag}</b>
          <button type="button" class="quiet" onClick={() => model.copy(hashtag)}>
            {card.copy(hashtag)}
          </button>
        </p>
        <p>
          {words.hashtag} {isOfficial ? words.official : words.customary}
        </p>
      </section>
      <section class="part">
        <h3>{person.accounts}</h3>
        <Handles model={model} subject={party} />
        <Correction model={model} subject={party} />
      </section>
      <Seats model={model} party={party} />
      <People model={model} id={id} />
      <Descents model={model} party={party} />
    </article>
  );
}

function People({ model, id }: Props) {
  const words = model.messages.value.party;
  const people = [...model.people.value.values()]
    .filter(
      (person) => person.party === id && person.roles.some(({ kind }) => kind !== "candidate"),
    )
    .sort((one, other) => one.name.localeCompare(other.name, "nl"));
  if (people.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.people(people.length)}</h3>
      <SubjectLinks subjects={people} />
    </section>
  );
}
