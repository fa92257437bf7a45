import { keyOf, type Subject } from "../subject.ts";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  subject: Subject;
}

/** Saves somebody to come back to, or no longer. */
export function Favourite({ model, subject }: Props) {
  const words = model.messages.value.kept;
  const isFavourite = model.kept.favouriteKeys.value.has(keyOf(subject));
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => model.kept.setFavourite(subject, !isFavourite)}
    >
      {isFavourite ? words.unsave : words.save}
      <span class="spoken"> {subject.name}</span>
    </button>
  );
}
