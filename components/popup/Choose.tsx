import { keyOf, type Subject } from "../subject.ts";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  subject: Subject;
}

/** Chooses somebody for a post, or no longer. */
export function Choose({ model, subject }: Props) {
  const isChosen = () => model.kept.chosenKeys.value.has(keyOf(subject));
  // A name that finds no room is not chosen, whatever the browser shows of its own.
  const choose = async (box: HTMLInputElement) => {
    await model.kept.choose(subject, box.checked);
    box.checked = isChosen();
  };
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChosen()}
        onChange={(event) => choose(event.currentTarget)}
      />
      {model.messages.value.kept.choose(subject.name)}
    </label>
  );
}
