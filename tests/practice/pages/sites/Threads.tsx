import { useState } from "react";
import { feed } from "./feed.ts";
import { Layer } from "./Layer.tsx";
import { LexicalComposer } from "./LexicalComposer.tsx";
import { Notice } from "./Notice.tsx";
import { Posted } from "./Posted.tsx";
import { Pressable } from "./Pressable.tsx";

/** Threads' home page: a composer in a dialog ("post") and one under a post ("reply"); roles as of 2026-01. */
export function Threads() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Notice site="Threads" />
      <main>
        <h1>Voor jou</h1>
        <p>
          <Pressable onPress={() => setIsOpen(true)}>Nieuwe post</Pressable>
        </p>
        <Posted />
        {feed.map(({ id, author, handle, text }, index) => (
          <div key={id} role="article" data-pressable-container="true">
            <p className="author">
              {author} {handle}
            </p>
            <p>{text}</p>
            {index === 0 && (
              <LexicalComposer
                name="reply"
                kind="plain"
                label="Leeg tekstveld. Typ om een antwoord te maken."
                placeholder="Antwoord aan voorbeeldsam"
              />
            )}
          </div>
        ))}
      </main>
      {isOpen && (
        <Layer title="Nieuwe thread" close={() => setIsOpen(false)}>
          <LexicalComposer
            name="post"
            kind="plain"
            label="Leeg tekstveld. Typ om een nieuwe post te maken."
            placeholder="Wat is er nieuw?"
            takesFocus
            onPosted={() => setIsOpen(false)}
          />
        </Layer>
      )}
    </>
  );
}
