import { useRef } from "preact/hooks";
import type { Composer as Model } from "./ComposerModel.ts";
import { Hide } from "./Hide.tsx";
import { CautionLine, PictureLine } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import { keepCaret, trusted } from "./press.ts";

/** The panel beside a post box: the hashtag with one press, and the names with the right handle. */
export function Composer({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.composer;
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = model.isOpen.value;
  return (
    <section class="composer" aria-label={words.region} lang={messages.lang} dir="ltr">
      <div class="bar">
        <button
          type="button"
          class="main"
          aria-describedby="tag-hint"
          aria-disabled={model.isBusy.value}
          onMouseDown={keepCaret}
          onClick={trusted(model.addTag)}
        >
          {words.tag}
        </button>
        <span id="tag-hint" hidden>
          {words.tagHint}
        </span>
        <button
          type="button"
          ref={opener}
          aria-expanded={isOpen}
          onMouseDown={keepCaret}
          onClick={trusted(isOpen ? model.close : model.open)}
        >
          {words.mention}
        </button>
        <Hide model={model} />
      </div>
      <div class="told">
        <p class="status" role="status">
          {model.status.text}
        </p>
        {model.canUndo.value && (
          <button type="button" class="quiet" onMouseDown={keepCaret} onClick={trusted(model.undo)}>
            {words.undo}
          </button>
        )}
        {model.wayOut.value && (
          <a class="look" href={model.wayOut.value} target="_blank" rel="noopener noreferrer">
            {words.wayOut(model.network.value.name)}
          </a>
        )}
      </div>
      <CautionLine caution={model.caution} messages={model.messages.value} />
      <PictureLine model={model} />
      {isOpen && <Panel model={model} />}
    </section>
  );
}
