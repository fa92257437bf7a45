import quillRules from "quill/dist/quill.core.css?inline";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { QuillBox } from "../editors/QuillBox.tsx";
import { openShadow } from "../editors/shadow.ts";
import { TiptapBox } from "../editors/TiptapBox.tsx";
import { feed } from "./feed.ts";
import { Layer } from "./Layer.tsx";
import { Notice } from "./Notice.tsx";
import { Posted } from "./Posted.tsx";
import { useComposer } from "./use-composer.ts";

/** LinkedIn's home page: a comment in TipTap ("comment"), and a post in Quill, in a dialog in the open shadow root of `#interop-outlet` ("post"); classes as of 2026-06. */
export function LinkedIn() {
  const [isOpen, setIsOpen] = useState(false);
  const outlet = useRef<HTMLDivElement>(null);
  const [shadow, setShadow] = useState<ShadowRoot>();
  useEffect(() => setShadow(openShadow(outlet.current!, quillRules)), []);
  return (
    <>
      <Notice site="LinkedIn" />
      <main>
        <h1>Start</h1>
        <p className="share-box-feed-entry">
          <button
            type="button"
            className="share-box-feed-entry__trigger"
            onClick={() => setIsOpen(true)}
          >
            Nieuwe bijdrage
          </button>
        </p>
        <Posted />
        {feed.map(({ id, author, text }, index) => (
          <article key={id} className="feed-shared-update-v2">
            <p className="author">{author}</p>
            <p>{text}</p>
            {index === 0 && <Comment />}
          </article>
        ))}
      </main>
      <div id="interop-outlet" ref={outlet} />
      {shadow &&
        isOpen &&
        createPortal(
          <div data-test-modal-id="sharebox">
            <Layer title="Bijdrage maken" close={() => setIsOpen(false)}>
              <Share onPosted={() => setIsOpen(false)} />
            </Layer>
          </div>,
          shadow,
        )}
    </>
  );
}

function Share({ onPosted }: { onPosted: () => void }) {
  const { isEmpty, setText, post } = useComposer("post", { takesFocus: true, onPosted });
  return (
    <div className="compose share-box">
      <div className="share-creation-state__text-editor">
        <QuillBox
          name="post"
          label="Text editor for creating content"
          placeholder="Waar wil je het over hebben?"
          onText={setText}
        />
      </div>
      <div className="bar share-box_actions">
        <button
          type="button"
          className="publish share-actions__primary-action"
          disabled={isEmpty}
          onClick={post}
        >
          Plaats
        </button>
      </div>
    </div>
  );
}

function Comment() {
  const { isEmpty, setText, post } = useComposer("comment");
  return (
    <div className="compose comments-comment-box">
      <TiptapBox
        name="comment"
        options={{
          placeholder: "Commentaar toevoegen …",
          editorProps: {
            attributes: {
              role: "textbox",
              "aria-multiline": "true",
              "aria-label": "Text editor for creating comment",
            },
          },
          onText: setText,
        }}
      />
      <div className="bar">
        <button type="button" className="publish" disabled={isEmpty} onClick={post}>
          Commentaar plaatsen
        </button>
      </div>
    </div>
  );
}
