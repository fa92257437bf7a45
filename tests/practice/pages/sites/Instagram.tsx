import { type KeyboardEvent, useState } from "react";
import { useControlled } from "../editors/controlled.ts";
import { practice } from "../practice.ts";
import { type FeedPost, feed } from "./feed.ts";
import { Layer } from "./Layer.tsx";
import { LexicalComposer } from "./LexicalComposer.tsx";
import { Notice } from "./Notice.tsx";
import { Posted } from "./Posted.tsx";
import { Pressable } from "./Pressable.tsx";
import { useComposer } from "./use-composer.ts";

/** Instagram's home page: a comment in a textarea that Enter sends ("comment"), and a caption in a dialog ("caption"); roles as of 2026-01. */
export function Instagram() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Notice site="Instagram" />
      <main>
        <h1>Start</h1>
        <p>
          <Pressable onPress={() => setIsOpen(true)}>Nieuwe post</Pressable>
        </p>
        <Posted />
        {feed.map((post, index) => (
          <article key={post.id}>
            <p className="author">
              {post.author} {post.handle}
            </p>
            <p>{post.text}</p>
            {index === 0 && <Comment post={post} />}
          </article>
        ))}
      </main>
      {isOpen && (
        <Layer title="Nieuwe post maken" close={() => setIsOpen(false)}>
          <LexicalComposer
            name="caption"
            kind="plain"
            label="Schrijf een bijschrift …"
            placeholder="Schrijf een bijschrift …"
            takesFocus
            onPosted={() => setIsOpen(false)}
          />
        </Layer>
      )}
    </>
  );
}

function Comment({ post: { handle } }: { post: FeedPost }) {
  const { setText, isEmpty, post } = useComposer("comment");
  const field = useControlled<HTMLTextAreaElement>("comment", setText);
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        void post();
      }}
    >
      {/* The label is known in English only. */}
      <textarea
        lang="en"
        aria-label="Add a comment…"
        placeholder={`Reageer op ${handle}`}
        autoComplete="off"
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          practice.acts.push("Enter");
          void post();
        }}
        {...field}
      />
      <div className="bar">
        <Pressable className="publish" isOff={isEmpty} onPress={post}>
          Plaats
        </Pressable>
      </div>
    </form>
  );
}
