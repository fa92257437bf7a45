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
  const text = isFavourite ? words.unsave : words.save;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`${text} ${subject.name}`}
      onClick={() => model.kept.setFavourite(subject, !isFavourite)}
    >
      {text}
    </button>
  );
}
