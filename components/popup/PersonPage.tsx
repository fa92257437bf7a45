import { useEffect } from "preact/hooks";
import { Back } from "./Back.tsx";
import { Choose } from "./Choose.tsx";
import { Correction } from "./Correction.tsx";
import { Favourite } from "./Favourite.tsx";
import { Handles } from "./Handles.tsx";
import { Mention } from "./Mention.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { Roles } from "./Roles.tsx";
import { SubjectLink } from "./SubjectLink.tsx";
import { Subjectless } from "./Subjectless.tsx";

interface Props {
  model: Model;
  id: string;
}

/** Everything we know of one person. */
export function PersonPage({ model, id }: Props) {
  const words = model.messages.value.person;
  const person = model.people.value.get(id);
  useEffect(() => {
    if (person) void model.kept.visit(person);
  }, [model, person]);
  if (!person) return <Subjectless model={model} id={id} unknown={words.unknown} />;
  const party = model.parties.value.get(person.party ?? "");
  return (
    <article class="view">
      <Back model={model} />
      <h2 tabIndex={-1}>{person.name}</h2>
      <p>
        {words.party}: {party ? <SubjectLink subject={party} /> : words.noParty}
      </p>
      <Choose model={model} subject={person} />
      <Favourite model={model} subject={person} />
      <Mention model={model} subject={person} />
      <section class="part">
        <h3>{words.accounts}</h3>
        <Handles model={model} subject={person} />
        <Correction model={model} subject={person} />
      </section>
      <section class="part">
        <h3>{words.roles}</h3>
        <Roles model={model} person={person} />
      </section>
    </article>
  );
}
