import { keyOf, subjectOf } from "../subject.ts";
import { Card } from "./Card.tsx";
import type { Popup as Model } from "./PopupModel.ts";

/** Who was found, five at a time. */
export function Results({ model }: { model: Model }) {
  const messages = model.messages.value;
  if (model.hasFailed.value) return <p>{messages.picker.failed}</p>;
  const shown = model.find.shown.value;
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="results">
      <h2 id="results" class="spoken">
        {messages.popup.results}
      </h2>
      <ul class="cards">
        {shown.map((hit) => (
          <li key={keyOf(subjectOf(hit))}>
            <Card model={model} hit={hit} />
          </li>
        ))}
      </ul>
      {model.find.left.value > 0 && (
        <button type="button" onClick={model.find.showMore}>
          {messages.picker.more(model.find.left.value)}
        </button>
      )}
    </section>
  );
}
