import { Back } from "./Back.tsx";
import { PersonLine } from "./Card.tsx";
import { Correction } from "./Correction.tsx";
import { Handles } from "./Handles.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { Subjectless } from "./Subjectless.tsx";

interface Props {
  model: Model;
  id: string;
}

/** Everything we know of one person. */
export function PersonPage({ model, id }: Props) {
  const messages = model.messages.value;
  const person = model.people.value.get(id);
  if (!person) return <Subjectless model={model} unknown={messages.person.unknown} />;
  return (
    <article class="view">
      <Back model={model} />
      <h2 tabIndex={-1}>{person.name}</h2>
      <PersonLine person={person} messages={messages} />
      <Handles model={model} subject={person} />
      <Correction model={model} subject={person} />
    </article>
  );
}
