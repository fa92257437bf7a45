import type { Composer as Model } from "./ComposerModel.ts";
import { Tips } from "./Notices.tsx";
import { trusted } from "./press.ts";
import { QuestionField } from "./QuestionField.tsx";

/** The post as it will be, what to look at first, and the button that puts the words in. */
export function Finish({ model }: { model: Model }) {
  const words = model.messages.value.composer;
  const unsure = model.mentions.value.flatMap(({ mention }) =>
    mention.kind === "handle" && mention.handle.state === "reported" ? [mention] : [],
  );
  return (
    <div class="finish">
      <QuestionField model={model} />
      <Preview model={model} />
      <Tips model={model} />
      {unsure.map(({ text, handle }) => (
        <a
          key={text}
          class="look"
          href={model.network.value.profile(handle.handle)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.look(text)}
        </a>
      ))}
      {model.isMany.value && <p class="note">{words.many}</p>}
      <button type="button" class="main" onClick={trusted(model.addMentions)}>
        {words.insert}
      </button>
      <p class="note">{words.enter}</p>
    </div>
  );
}

/** The finished text with its links underlined, and the room that is left. */
function Preview({ model }: { model: Model }) {
  const { composer: words, meter } = model.messages.value;
  const { left, unit } = model.room.value;
  const network = model.network.value;
  const pieces = piecesOf(model);
  return (
    <div class="preview">
      <p class="preview-label" id="preview-label">
        {words.preview}
      </p>
      <blockquote aria-labelledby="preview-label" lang="nl" dir="auto">
        {pieces.map(({ start, text, isLink, isOver }) => {
          const piece = isLink ? <u key={start}>{text}</u> : <span key={start}>{text}</span>;
          return isOver ? (
            <mark key={start} class="over">
              {piece}
            </mark>
          ) : (
            piece
          );
        })}
      </blockquote>
      {pieces.some(({ isLink }) => isLink) && <p class="note">{words.links(network.name)}</p>}
      <p class={left < 0 ? "note over-note" : "note"}>
        {left < 0
          ? `${meter.over(-left)}. ${meter.shorten}`
          : left === 0
            ? meter.full
            : meter.left(left)}
        {left <= 50 && unit !== "plain" && ` ${meter.units[unit]}`}
      </p>
    </div>
  );
}

/** The finished text cut where a link begins or ends, and where it gets too long. */
function piecesOf(model: Model) {
  const text = model.finished.value;
  const spans = model.network.value.links(text);
  const over = model.room.value.over?.start ?? text.length;
  const cuts = [0, ...spans.flatMap(({ start, end }) => [start, end]), over, text.length];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    isLink: spans.some((span) => span.start <= start && start < span.end),
    isOver: start >= over,
  }));
}
