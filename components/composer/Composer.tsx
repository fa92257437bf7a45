import { useLayoutEffect, useRef } from "preact/hooks";
import { writeDate } from "@/data/dates.ts";
import { Picker } from "../Picker.tsx";
import type { Subject } from "../subject.ts";
import type { Composer as Model } from "./ComposerModel.ts";

/** A press by a person; a page can make clicks, but not trusted ones. */
const trusted = (act: () => unknown) => (event: Event) => {
  if (event.isTrusted) void act();
};

/** Keeps the caret where it is in the post box while a button is pressed with the mouse. */
const keepCaret = (event: Event) => event.preventDefault();

/** The panel beside a post box: the hashtag with one press, and the names with the right handle. */
export function Composer({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.composer;
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = model.isOpen.value;
  return (
    <section class="composer" aria-label={words.region} lang={messages.code}>
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
        <span id="tag-hint" class="spoken">
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
      </div>
      {isOpen && <Panel model={model} />}
    </section>
  );
}

function Panel({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.composer;
  const root = useRef<HTMLDivElement>(null);
  const hasFacts = model.facts.value !== undefined;
  useLayoutEffect(() => {
    if (hasFacts) root.current?.querySelector("input")?.focus();
  }, [hasFacts]);

  if (!hasFacts) {
    return (
      <p class="note">{model.hasFailed.value ? messages.picker.failed : messages.picker.loading}</p>
    );
  }
  return (
    <div class="panel" ref={root}>
      <Picker
        model={model.picker}
        parties={model.parties.value}
        messages={messages.picker}
        note={(subject) => noteOn(model, subject)}
      />
      {model.tokens.value.length > 0 && <Finish model={model} />}
      <button type="button" class="quiet" onClick={trusted(model.close)}>
        {words.close}
      </button>
    </div>
  );
}

/** The text as it will be, what to look at first, and the button that puts it in. */
function Finish({ model }: { model: Model }) {
  const words = model.messages.value.composer;
  const unsure = model.mentions.value.flatMap(({ mention }) =>
    mention.kind === "handle" && mention.handle.state === "reported" ? [mention] : [],
  );
  return (
    <div class="finish">
      <p class="preview">{words.preview(model.tokens.value.join(" "))}</p>
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
    </div>
  );
}

/** What to know before choosing a name: that it has no account here, or that the handle is not confirmed. */
function noteOn(model: Model, subject: Subject): string | undefined {
  const messages = model.messages.value;
  const mention = model.mentionOf(subject);
  if (mention.kind === "name") {
    return messages.reasons[mention.reason](subject.name, model.network.value.name);
  }
  if (mention.handle.state !== "reported") return undefined;
  return messages.composer.unconfirmed(mention.text, writeDate(mention.handle.date, messages.code));
}
