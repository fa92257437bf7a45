import type { ReadingHint } from "@/data/reading.ts";
import type { Composer as Model } from "./ComposerModel.ts";

/** How many hints stand on the screen at a time. */
const most = 3;

/** What would make the post easier to read, once somebody asked for it. */
export function ReadingHints({ model }: { model: Model }) {
  return <div aria-live="polite">{model.reading.isAsked.value && <Hints model={model} />}</div>;
}

function Hints({ model }: { model: Model }) {
  const { hints } = model.reading;
  const words = model.messages.value.reading;
  const found = hints.value;
  if (found.length === 0) return <p class="note">{words.good}</p>;
  const sentence = (hint: ReadingHint) =>
    hint.kind === "long" ? words.long(hint.text, hint.words) : words.hard(hint.text, hint.easier);
  return (
    <div class="tips">
      <p class="preview-label" id="reading-label">
        {words.tips}
      </p>
      <ul aria-labelledby="reading-label">
        {found.slice(0, most).map((hint) => (
          <li key={`${hint.kind} ${hint.text}`}>{sentence(hint)}</li>
        ))}
      </ul>
      <p class="note">{words.yours}</p>
    </div>
  );
}
