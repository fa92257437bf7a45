import { useEffect, useRef } from "preact/hooks";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  /** Whether one can type at once. */
  takesFocus: boolean;
}

/** The field to look people and parties up with. */
export function Search({ model, takesFocus }: Props) {
  const words = model.messages.value.picker;
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it comes
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
  // Where the candidates cannot be had, the box is empty again, whatever the browser shows of its own.
  const showCandidates = async (box: HTMLInputElement) => {
    await model.showCandidates(box.checked);
    box.checked = model.wantsCandidates.value;
  };
  return (
    <search class="search">
      <label for="query">{words.label}</label>
      <p id="query-hint">{words.hint}</p>
      <input
        id="query"
        ref={field}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="query-hint"
        value={model.find.query}
        onInput={(event) => model.find.type(event.currentTarget.value)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={model.wantsCandidates}
          onChange={(event) => showCandidates(event.currentTarget)}
        />
        {model.messages.value.popup.candidates}
      </label>
    </search>
  );
}
