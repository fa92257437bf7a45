import type { Subject } from "../subject.ts";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  subject: Subject;
}

/** Puts somebody in the post of the tab, and says so when it is a name and no mention. */
export function Mention({ model, subject }: Props) {
  const mention = model.mentions.value(subject);
  if (!mention) return null;
  const { card, reasons } = model.messages.value;
  return (
    <div class="card-mention">
      {mention.kind === "name" && (
        <p>{reasons[mention.reason](subject.name, model.network.value!.name)}</p>
      )}
      <button type="button" onClick={() => model.placeOne(subject)}>
        {card.mention(mention.text)}
      </button>
    </div>
  );
}
