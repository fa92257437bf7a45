import { Back } from "./Back.tsx";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  /** The sentence for when the facts are there, and have nobody with this id. */
  unknown: string;
}

/** What stands on the page of somebody as long as we do not know them. */
export function Subjectless({ model, unknown }: Props) {
  const words = model.messages.value.picker;
  const isLoading = !model.facts.value && !model.hasFailed.value;
  return (
    <div class="view">
      <Back model={model} />
      <h2 tabIndex={-1}>{model.messages.value.page.lookUp}</h2>
      <p>{isLoading ? words.loading : model.hasFailed.value ? words.failed : unknown}</p>
    </div>
  );
}
