import type { Subject } from "../subject.ts";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  subject: Subject;
}

/** Chooses somebody for a post, or no longer. */
export function Choose({ model, subject }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={model.kept.isChosen(subject)}
        onChange={(event) => model.kept.choose(subject, event.currentTarget.checked)}
      />
      {model.messages.value.kept.choose(subject.name)}
    </label>
  );
}
