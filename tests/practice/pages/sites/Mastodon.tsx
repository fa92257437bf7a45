import { type KeyboardEvent, useState } from "react";
import TextareaAutosize from "react-textarea-autosize";
import { useControlled } from "../editors/controlled.ts";
import { practice } from "../practice.ts";
import { feed } from "./feed.ts";
import { Notice } from "./Notice.tsx";
import { Pictures, type PicturesProps } from "./Pictures.tsx";
import { Posted, publish } from "./Posted.tsx";

const limit = 500;
const suggestions = [
  "#2MiljoenStemmen",
  "#oefenen",
  "#toegankelijk",
  "@voorbeeldnoor@mastodon.nl",
  "@voorbeeldsam@mastodon.nl",
];

/** Mastodon's home page: one form for posts and answers, beside a search field (classes as of 2026-08). */
export function Mastodon() {
  const [answers, setAnswers] = useState<string>();
  const reply = async (handle: string) => {
    setAnswers(handle);
    const start = `@${handle}@mastodon.nl `;
    await practice.set(start, "compose");
    await practice.caret(start.length, start.length, "compose");
  };
  return (
    <>
      <Notice site="Mastodon" />
      <main>
        <h1>Start</h1>
        <Search />
        <ComposeForm answers={answers} done={() => setAnswers(undefined)} />
        <Posted />
        {feed.map(({ id, author, handle, text }) => (
          <article key={id} className="status">
            <p className="author display-name">
              {author} @{handle}@mastodon.nl
            </p>
            <p className="status__content">{text}</p>
            <div className="bar status__action-bar">
              <button type="button" onClick={() => reply(handle)}>
                Reageren op {handle}
              </button>
            </div>
          </article>
        ))}
      </main>
    </>
  );
}

function Search() {
  return (
    <form className="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="text"
        className="search__input"
        aria-label="Zoeken"
        placeholder="Zoeken"
        {...useControlled<HTMLInputElement>("search")}
      />
    </form>
  );
}

function Warning({ onText }: { onText: (text: string) => void }) {
  return (
    <div className="spoiler-input">
      <input
        type="text"
        id="cw-spoiler-input"
        className="spoiler-input__input"
        aria-label="Inhoudswaarschuwing"
        placeholder="Inhoudswaarschuwing (optioneel)"
        {...useControlled<HTMLInputElement>("warning", onText)}
      />
    </div>
  );
}

function ComposeForm({ answers, done }: { answers: string | undefined; done: () => void }) {
  const [text, setText] = useState("");
  const [warning, setWarning] = useState<string>();
  const [token, setToken] = useState("");
  const [choice, setChoice] = useState(0);

  const field = useControlled<HTMLTextAreaElement>("compose", (next, { selectionEnd }) => {
    setText(next);
    setChoice(0);
    setToken(/(?:^|\s)([@#][\p{L}\p{N}_]+)$/u.exec(next.slice(0, selectionEnd))?.[1] ?? "");
  });
  const offered = token
    ? suggestions.filter((each) => each.toLowerCase().startsWith(token.toLowerCase()))
    : [];

  const pick = async (suggestion: string) => {
    const { value, selectionEnd } = field.ref.current!;
    const before = `${value.slice(0, selectionEnd - token.length)}${suggestion} `;
    await practice.set(before + value.slice(selectionEnd), "compose");
    await practice.caret(before.length, before.length, "compose");
    setToken("");
  };

  const send = async () => {
    // As the site does: what stands in the field counts, also when nobody told React.
    const now = field.ref.current!.value;
    if (now.trim() === "" || used(now, warning) > limit) return;
    publish(warning ? `${warning}\n\n${now}` : now);
    setWarning(undefined);
    done();
    await practice.set("", "compose");
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      practice.acts.push("Ctrl+Enter");
      void send();
      return;
    }
    if (offered.length === 0) return;
    if (event.key === "ArrowDown") setChoice((choice + 1) % offered.length);
    else if (event.key === "ArrowUp") setChoice((choice + offered.length - 1) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") void pick(offered[choice]!);
    else if (event.key === "Escape") setToken("");
    else return;
    event.preventDefault();
  };

  const left = limit - used(text, warning);
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {answers && <p className="reply-indicator">Je reageert op {answers}.</p>}
      {warning !== undefined && <Warning onText={setWarning} />}
      <div className="compose-form__highlightable">
        <div className="autosuggest-textarea">
          <TextareaAutosize
            className="autosuggest-textarea__textarea"
            aria-label="Wat wil je kwijt?"
            aria-autocomplete="list"
            placeholder="Wat wil je kwijt?"
            dir="auto"
            minRows={3}
            onKeyDown={onKeyDown}
            {...field}
          />
        </div>
        {offered.length > 0 && (
          <div
            className="autosuggest-textarea__suggestions"
            role="listbox"
            aria-label="Voorstellen"
          >
            {offered.map((suggestion, index) => (
              <div
                key={suggestion}
                role="option"
                tabIndex={-1}
                aria-selected={index === choice}
                onMouseDown={(event) => {
                  event.preventDefault();
                  void pick(suggestion);
                }}
              >
                {suggestion}
              </div>
            ))}
          </div>
        )}
        <Pictures label="Afbeeldingen toevoegen" show={uploads} />
        <div className="bar compose-form__footer">
          <span className="count character-counter">{left}</span>
          <div className="compose-form__buttons">
            <button
              type="button"
              aria-pressed={warning !== undefined}
              onClick={() => setWarning(warning === undefined ? "" : undefined)}
            >
              Inhoudswaarschuwing toevoegen
            </button>
          </div>
          <div className="compose-form__submit">
            <button type="submit" className="publish" disabled={text.trim() === "" || left < 0}>
              Plaats
            </button>
          </div>
        </div>
      </div>
    </form>
  );
}

/** As Mastodon shows pictures (app/javascript/mastodon/features/compose/components/upload.tsx, 2026-11). */
const uploads: PicturesProps["show"] = (pictures) => (
  <div className="compose-form__uploads">
    {pictures.map(({ src, text, describe, remove }) => (
      <div key={src} className="compose-form__upload">
        <div className="compose-form__upload__thumbnail">
          <img className="picture" src={src} alt="" />
          <div className="compose-form__upload__actions">
            <button type="button" className="icon-button" onClick={remove}>
              × Verwijderen
            </button>
          </div>
          <div className="compose-form__upload__warning">
            <button
              type="button"
              className={text ? "icon-button" : "icon-button active"}
              onClick={describe}
            >
              {text ? "" : "⚠ "}ALT
            </button>
          </div>
        </div>
      </div>
    ))}
  </div>
);

function used(text: string, warning = ""): number {
  const counted = `${warning}${text}`
    .replace(/https?:\/\/\S+/g, "x".repeat(23))
    .replace(/(@[\w.]+)@[\w.-]+/g, "$1");
  return [...new Intl.Segmenter("nl").segment(counted)].length;
}
