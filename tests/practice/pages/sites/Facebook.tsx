import { useState } from "react";
import { LexicalBox } from "../editors/LexicalBox.tsx";
import { practice } from "../practice.ts";
import { feed } from "./feed.ts";
import { Layer } from "./Layer.tsx";
import { LexicalComposer } from "./LexicalComposer.tsx";
import { Notice } from "./Notice.tsx";
import { Posted } from "./Posted.tsx";
import { Pressable } from "./Pressable.tsx";
import { useComposer } from "./use-composer.ts";

/** Facebook's home page: a composer in a dialog ("post"), and a comment that Enter sends ("comment"); roles as of 2026-02. */
export function Facebook() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Notice site="Facebook" />
      <main>
        <h1>Start</h1>
        <p>
          <Pressable onPress={() => setIsOpen(true)}>Nieuw bericht</Pressable>
        </p>
        <Posted />
        {feed.map(({ id, author, text }, index) => (
          <div key={id} role="article" aria-label={`Bericht van ${author}`}>
            <p className="author">{author}</p>
            <p>{text}</p>
            {index === 0 && <Comment />}
          </div>
        ))}
      </main>
      {isOpen && (
        <Layer title="Bericht maken" close={() => setIsOpen(false)}>
          <LexicalComposer
            name="post"
            kind="rich"
            label="Wat ben je aan het doen?"
            placeholder="Wat ben je aan het doen?"
            takesFocus
            onPosted={() => setIsOpen(false)}
          />
        </Layer>
      )}
    </>
  );
}

function Comment() {
  const { post } = useComposer("comment");
  return (
    <LexicalBox
      name="comment"
      kind="rich"
      label="Schrijf een opmerking"
      placeholder="Schrijf een opmerking …"
      onEnter={() => {
        practice.acts.push("Enter");
        void post();
      }}
    />
  );
}
