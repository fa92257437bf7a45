import { useState } from "react";
import { LexicalBox } from "../editors/LexicalBox.tsx";
import { feed } from "./feed.ts";
import { Layer } from "./Layer.tsx";
import { Notice } from "./Notice.tsx";
import { Posted } from "./Posted.tsx";
import { Pressable } from "./Pressable.tsx";
import { useComposer } from "./use-composer.ts";

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
            {index === 0 && <Composer name="reply" />}
          </div>
        ))}
      </main>
      {isOpen && (
        <Layer title="Nieuwe thread" close={() => setIsOpen(false)}>
          <Composer name="post" onPosted={() => setIsOpen(false)} />
        </Layer>
      )}
    </>
  );
}

function Composer({ name, onPosted }: { name: "post" | "reply"; onPosted?: () => void }) {
  const isPost = name === "post";
  const { isEmpty, setText, post } = useComposer(name, { takesFocus: isPost, onPosted });
  return (
    <div className="compose">
      <LexicalBox
        name={name}
        kind="plain"
        label={
          isPost
            ? "Leeg tekstveld. Typ om een nieuwe post te maken."
            : "Leeg tekstveld. Typ om een antwoord te maken."
        }
        placeholder={isPost ? "Wat is er nieuw?" : "Antwoord aan voorbeeldsam"}
        onText={setText}
      />
      <div className="bar">
        <Pressable className="publish" isOff={isEmpty} onPress={post}>
          Plaats
        </Pressable>
      </div>
    </div>
  );
}
