import { ChamberLink } from "../popup/ChamberLink.tsx";
import { Filters } from "../popup/Filters.tsx";
import type { Popup } from "../popup/PopupModel.ts";
import { Results } from "../popup/Results.tsx";
import { Saved } from "../popup/Saved.tsx";
import { Search } from "../popup/Search.tsx";
import { StatusLine } from "../popup/StatusLine.tsx";

interface Props {
  model: Popup;
  /** Whether the page opened here, so that one can type at once. */
  takesFocus: boolean;
}

/** Look somebody up, on the full page. */
export function LookUp({ model, takesFocus }: Props) {
  return (
    <div class="look-up">
      <h2 tabIndex={-1}>{model.messages.value.page.lookUp}</h2>
      <Search model={model} takesFocus={takesFocus} />
      <Filters model={model} />
      <StatusLine model={model} />
      <Saved model={model} />
      {!model.find.isAsked.value && <ChamberLink model={model} />}
      <Results model={model} />
    </div>
  );
}
