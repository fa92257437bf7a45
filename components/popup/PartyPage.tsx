import { Back } from "./Back.tsx";
import { PartyLine } from "./Card.tsx";
import { Correction } from "./Correction.tsx";
import { Handles } from "./Handles.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { Subjectless } from "./Subjectless.tsx";

interface Props {
  model: Model;
  id: string;
}

/** Everything we know of one party. */
export function PartyPage({ model, id }: Props) {
  const messages = model.messages.value;
  const party = model.parties.value.get(id);
  if (!party) return <Subjectless model={model} unknown={messages.party.unknown} />;
  return (
    <article class="view">
      <Back model={model} />
      <h2 tabIndex={-1}>{party.name}</h2>
      <PartyLine party={party} words={messages.card} onCopy={model.copy} />
      <Handles model={model} subject={party} />
      <Correction model={model} subject={party} />
    </article>
  );
}
