import { Results, Search } from "../popup/Popup.tsx";
import type { Popup } from "../popup/PopupModel.ts";

/** Look somebody up, on the full page. */
export function LookUp({ model }: { model: Popup }) {
  return (
    <div class="look-up">
      <h2>{model.messages.value.page.lookUp}</h2>
      <Search model={model} />
      <p class="status" role="status">
        {model.status.text}
      </p>
      <Results model={model} />
    </div>
  );
}
