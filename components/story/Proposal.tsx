import { useEffect, useRef } from "preact/hooks";
import { wordingIn } from "@/data/topics.ts";
import { Pictogram } from "../Pictogram.tsx";
import type { Preset as Model } from "./PresetModel.ts";

interface Props {
  model: Model;
  /** Called after an answer, when the buttons are gone and the focus needs a place. */
  onDone: () => void;
}

/** What a link proposes, to take or to leave. */
export function Proposal({ model, onDone }: Props) {
  const messages = model.messages.value;
  const words = messages.preset;
  const title = useRef<HTMLHeadingElement>(null);
  const found = model.found.value;
  useEffect(() => {
    if (found) title.current?.focus();
  }, [found]);
  if (model.isUnreadable.value) return <p class="error">{words.unreadable}</p>;
  if (!found) return null;
  const topic = model.topic.value;
  const names = model.names.value;
  return (
    <section class="block proposal" aria-labelledby="preset-title">
      <h3 id="preset-title" ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.hint}</p>
      {topic && (
        <p class="proposed">
          <Pictogram topic={topic.id} />
          <b>{words.topic(wordingIn(topic.title, messages.code))}</b>
        </p>
      )}
      {names.length > 0 && (
        <p>
          <b>{words.names(names)}</b>
        </p>
      )}
      {!found.isWhole && <p class="error">{words.partly}</p>}
      <div class="row">
        <button type="button" class="main" onClick={() => void model.take().then(onDone)}>
          {words.take}
        </button>
        <button
          type="button"
          onClick={() => {
            model.leave();
            onDone();
          }}
        >
          {words.leave}
        </button>
      </div>
    </section>
  );
}

/** Where somebody puts a link that they got, such as from an organisation. */
export function LinkField({ model }: { model: Model }) {
  const words = model.messages.value.preset;
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        model.propose(field.current!.value.trim());
      }}
    >
      <div class="answer">
        <label for="preset-link">{words.field}</label>
        <p id="preset-link-hint">{words.fieldHint}</p>
        <input
          id="preset-link"
          ref={field}
          class="field"
          type="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="preset-link-hint"
        />
      </div>
      <p>
        <button type="submit">{words.look}</button>
      </p>
    </form>
  );
}
