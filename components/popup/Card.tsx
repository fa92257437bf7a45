import type { Hit } from "@/data/search.ts";
import { addressOfSubject } from "../frame/views.ts";
import { partyLabel, subjectOf } from "../subject.ts";
import { Choose } from "./Choose.tsx";
import { Correction } from "./Correction.tsx";
import { Favourite } from "./Favourite.tsx";
import { Handles } from "./Handles.tsx";
import { Mention } from "./Mention.tsx";
import { PartyLine } from "./PartyLine.tsx";
import { PersonLine } from "./PersonLine.tsx";
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
        <PersonLine model={model} person={hit.person} />
      ) : (
        <PartyLine party={hit.party} words={messages.card} onCopy={model.copy} />
      )}
      {found && <p class="found">{found}</p>}
      <Choose model={model} subject={subject} />
      <Mention model={model} subject={subject} />
      <Handles model={model} subject={subject} />
      <div class="row">
        <Correction model={model} subject={subject} />
        <Favourite model={model} subject={subject} />
      </div>
    </article>
  );
}
