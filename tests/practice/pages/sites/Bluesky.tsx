import * as Dialog from "@radix-ui/react-dialog";
import { Slice } from "@tiptap/pm/model";
import type { EditorProps } from "@tiptap/pm/view";
import type { SuggestionOptions } from "@tiptap/suggestion";
import { useRef, useState } from "react";
import { documentOf } from "../editors/prosemirror.ts";
import { TiptapBox } from "../editors/TiptapBox.tsx";
import { practice } from "../practice.ts";
import { type FeedPost, feed } from "./feed.ts";
import { Notice } from "./Notice.tsx";
import { Pictures, type PicturesProps } from "./Pictures.tsx";
import { Posted, publish } from "./Posted.tsx";

const accounts = ["voorbeeldnoor.bsky.social", "voorbeeldsam.bsky.social", "voorbeeldties.test"];

/** Bluesky's home page: one composer, in a dialog that holds the focus, for a post ("post") or an answer ("reply") (test ids as of 2026-08). */
export function Bluesky() {
  const [writing, setWriting] = useState<"post" | FeedPost>();
  return (
    <>
      <Notice site="Bluesky" />
      <main>
        <h1>Volgend</h1>
        <p>
          <button type="button" data-testid="composeFAB" onClick={() => setWriting("post")}>
            Nieuwe post
          </button>
        </p>
        <Posted />
        {feed.map((post) => (
          <div key={post.id} role="article" data-testid={`feedItem-by-${post.handle}.bsky.social`}>
            <p className="author">
              {post.author} @{post.handle}.bsky.social
            </p>
            <p data-testid="postText">{post.text}</p>
            <div className="bar">
              <button type="button" data-testid="replyBtn" onClick={() => setWriting(post)}>
                Antwoord aan {post.handle}
              </button>
            </div>
          </div>
        ))}
      </main>
      <Dialog.Root open={writing !== undefined} onOpenChange={() => setWriting(undefined)}>
        <Dialog.Portal>
          <Dialog.Overlay className="layer">
            {writing && (
              <Composer
                name={writing === "post" ? "post" : "reply"}
                {...(writing === "post" ? {} : { answers: writing })}
                close={() => setWriting(undefined)}
              />
            )}
          </Dialog.Overlay>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}

interface ComposerProps {
  name: "post" | "reply";
  answers?: FeedPost;
  close: () => void;
}

function Composer({ name, answers, close }: ComposerProps) {
  const [text, setText] = useState("");
  const [opener] = useState(() => document.activeElement);
  const list = useRef<HTMLDivElement>(null);
  const left = 300 - [...new Intl.Segmenter("nl").segment(text)].length;
  const isEmpty = text.trim() === "";

  const post = useRef(() => {});
  post.current = () => {
    const now = practice.published(name).trim();
    if (now === "") return;
    publish(now);
    close();
  };

  return (
    <Dialog.Content
      className="modal"
      aria-modal="true"
      aria-describedby={undefined}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        if (opener instanceof HTMLElement) opener.focus();
      }}
      onEscapeKeyDown={(event) => {
        if (list.current?.hasChildNodes()) event.preventDefault();
        else practice.acts.push("Escape");
      }}
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        practice.box(name).focus();
      }}
    >
      <Dialog.Title>{answers ? `Antwoord aan ${answers.handle}` : "Nieuwe post"}</Dialog.Title>
      <div data-testid="composePostView">
        <div className="bar">
          <button type="button" data-testid="composerDiscardButton" onClick={close}>
            Annuleren
          </button>
          <button
            type="button"
            className="publish"
            data-testid="composerPublishBtn"
            disabled={isEmpty || left < 0}
            onClick={() => post.current()}
          >
            {answers ? "Beantwoorden" : "Plaats"}
          </button>
        </div>
        {answers && <blockquote>{answers.text}</blockquote>}
        <TiptapBox
          name={name}
          options={{
            placeholder: answers ? "Schrijf je antwoord" : "Wat houdt je bezig?",
            editorProps: { ...editorProps, handleKeyDown: sendsWith(() => post.current()) },
            suggestion: mentions(list),
            onText: setText,
          }}
        />
        <div ref={list} />
        <Pictures label="Afbeelding toevoegen" show={selectedPhotos} />
        <div className="bar">
          <span className="count">{left}</span>
        </div>
      </div>
    </Dialog.Content>
  );
}

/** As Bluesky shows pictures, with its own sentence as long as one has no text (src/view/com/composer/photos/Gallery.tsx, 2026-11). */
const selectedPhotos: PicturesProps["show"] = (pictures) => (
  <>
    <div data-testid="selectedPhotosView">
      {pictures.map(({ src, text, describe, remove }) => (
        <div key={src}>
          <button
            type="button"
            data-testid="altTextButton"
            aria-label="Alt-tekst toevoegen"
            onClick={describe}
          >
            {text ? "✓" : "+"} ALT
          </button>
          <button
            type="button"
            data-testid="removePhotoButton"
            aria-label="Afbeelding verwijderen"
            onClick={remove}
          >
            ×
          </button>
          <img className="picture" data-testid="selectedPhotoImage" src={src} alt="" />
        </div>
      ))}
    </div>
    {pictures.some(({ text }) => !text) && (
      <p>Alt-tekst beschrijft afbeeldingen voor blinde en slechtziende gebruikers.</p>
    )}
  </>
);

const editorProps: EditorProps = {
  attributes: { class: "ProseMirror-light" },
  // A paragraph per line, empty lines kept.
  clipboardTextParser: (text, context) =>
    Slice.maxOpen(documentOf(context.doc.type.schema, text).content),
};

function sendsWith(send: () => void): NonNullable<EditorProps["handleKeyDown"]> {
  return (_view, event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
    practice.acts.push("Ctrl+Enter");
    send();
    return true;
  };
}

/** A list of accounts while an `@` is being typed: arrows choose, Enter or Tab picks, Escape refuses. */
function mentions(place: { current: HTMLElement | null }): Partial<SuggestionOptions> {
  return {
    items: ({ query }) => accounts.filter((account) => account.startsWith(query.toLowerCase())),
    render: () => {
      let items: string[] = [];
      let choice = 0;
      let pick: (account: string) => void = () => {};
      const show = () => {
        const options = items.map((account, index) => {
          const option = document.createElement("div");
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", String(index === choice));
          option.textContent = `@${account}`;
          option.addEventListener("mousedown", (event) => {
            event.preventDefault();
            pick(account);
          });
          return option;
        });
        const list = document.createElement("div");
        list.className = "typeahead";
        list.setAttribute("role", "listbox");
        list.setAttribute("aria-label", "Voorstellen");
        list.append(...options);
        place.current?.replaceChildren(...(options.length > 0 ? [list] : []));
      };
      const update = (next: { items: string[]; command: (attributes: { id: string }) => void }) => {
        items = next.items;
        choice = 0;
        pick = (id) => next.command({ id });
        show();
      };
      return {
        onStart: update,
        onUpdate: update,
        onKeyDown: ({ event }) => {
          if (items.length === 0) return false;
          if (event.key === "ArrowDown") choice = (choice + 1) % items.length;
          else if (event.key === "ArrowUp") choice = (choice + items.length - 1) % items.length;
          else if (event.key === "Enter" || event.key === "Tab") {
            pick(items[choice]!);
            return true;
          } else if (event.key === "Escape") items = [];
          else return false;
          show();
          return true;
        },
        onExit: () => place.current?.replaceChildren(),
      };
    },
  };
}
