import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Hit } from "@/data/search.ts";
import { keyOf, type Subject, subjectOf } from "../subject.ts";
import { Card } from "./Card.tsx";
import type { Popup as Model } from "./PopupModel.ts";

/** Who was found, five at a time. */
export function Results({ model }: { model: Model }) {
  const cards = useCards(model);
  const messages = model.messages.value;
  if (model.hasFailed.value) return <p>{messages.picker.failed}</p>;
  const shown = model.find.shown.value;
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="results">
      <h2 id="results" class="spoken">
        {messages.popup.results}
      </h2>
      <ul class="cards">{cards(shown)}</ul>
      {model.find.left.value > 0 && (
        <button type="button" onClick={model.find.showMore}>
          {messages.picker.more(model.find.left.value)}
        </button>
      )}
    </section>
  );
}

/** Makes the cards. Whoever was shown already and is found in the same way keeps theirs, which Preact then passes over. */
function useCards(model: Model) {
  const made = useRef(new Map<Subject, { hit: Hit; card: JSX.Element }>());
  return (shown: readonly Hit[]) => {
    const before = made.current;
    made.current = new Map();
    return shown.map((hit) => {
      const subject = subjectOf(hit);
      const known = before.get(subject);
      const isSame = known?.hit.why.by === hit.why.by && known.hit.why.text === hit.why.text;
      const one = isSame
        ? known
        : {
            hit,
            card: (
              <li key={keyOf(subject)}>
                <Card model={model} hit={hit} />
              </li>
            ),
          };
      made.current.set(subject, one);
      return one.card;
    });
  };
}
