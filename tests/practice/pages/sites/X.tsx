import { useEffect, useState } from "react";
import { DraftBox } from "../editors/DraftBox.tsx";
import { practice } from "../practice.ts";
import { feed } from "./feed.ts";
import { Layer } from "./Layer.tsx";
import { Notice } from "./Notice.tsx";
import { Pictures, type PicturesProps } from "./Pictures.tsx";
import { Posted } from "./Posted.tsx";
import { useComposer } from "./use-composer.ts";

const suggestions = [
  "#2MiljoenStemmen",
  "#oefenen",
  "#toegankelijk",
  "@voorbeeldnoor",
  "@voorbeeldsam",
];

/** X's home page: a composer in line, one under a post, and one in a dialog (test ids as of 2026-02). */
export function X() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const shortcut = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target.isContentEditable ||
        target.matches("input, textarea, select")
      )
        return;
      if (event.key === "n") {
        practice.acts.push("n");
        event.preventDefault();
        setIsOpen(true);
      } else if (event.key === "j" || event.key === "k") {
        practice.acts.push(event.key);
        step(event.key === "j" ? 1 : -1);
      } else if (event.key === "/") {
        practice.acts.push("/");
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus();
      }
    };
    // In the capture phase: whoever only stops bubbling does not keep this key from the site.
    const send = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      const target = event.target as HTMLElement;
      const button = target
        .closest(".compose")
        ?.querySelector<HTMLElement>('[data-testid^="tweetButton"]');
      if (!button) return;
      practice.acts.push("Ctrl+Enter");
      event.preventDefault();
      button.click();
    };
    document.addEventListener("keydown", shortcut);
    document.addEventListener("keydown", send, true);
    return () => {
      document.removeEventListener("keydown", shortcut);
      document.removeEventListener("keydown", send, true);
    };
  }, []);

  return (
    <>
      <Notice site="X" />
      <div id="react-root">
        <main>
          <h1>Startpagina</h1>
          <form role="search" onSubmit={(event) => event.preventDefault()}>
            <input
              type="text"
              data-testid="SearchBox_Search_Input"
              aria-label="Zoekopdracht"
              placeholder="Zoeken"
            />
          </form>
          <p>
            <a
              href="/compose/post"
              role="button"
              data-testid="SideNav_NewTweet_Button"
              onClick={(event) => {
                event.preventDefault();
                setIsOpen(true);
              }}
            >
              Post plaatsen
            </a>
          </p>
          <div data-testid="primaryColumn">
            <Compose name="inline" label="Posttekst" placeholder="Wat houdt je bezig?" />
            <Posted />
            <section aria-label="Tijdlijn: je startpagina">
              {feed.map(({ id, author, handle, text }, index) => (
                <article key={id} data-testid="tweet" tabIndex={0} aria-labelledby={`post-${id}`}>
                  <p className="author" data-testid="User-Name">
                    {author} @{handle}
                  </p>
                  <p id={`post-${id}`} lang="nl" data-testid="tweetText">
                    {text}
                  </p>
                  {index === 0 && (
                    <Compose name="reply" label="Posttekst" placeholder="Plaats je antwoord" />
                  )}
                </article>
              ))}
            </section>
          </div>
        </main>
      </div>
      <div id="layers">
        {isOpen && (
          <Layer title="Nieuwe post" close={() => setIsOpen(false)} closeTestId="app-bar-close">
            <Compose
              name="dialog"
              label="Posttekst"
              placeholder="Wat houdt je bezig?"
              onPosted={() => setIsOpen(false)}
            />
          </Layer>
        )}
      </div>
    </>
  );
}

function step(by: number): void {
  const posts = [...document.querySelectorAll<HTMLElement>('[data-testid="tweet"]')];
  const now = posts.indexOf(document.activeElement as HTMLElement);
  posts[Math.max(0, Math.min(posts.length - 1, now + by))]?.focus();
}

interface ComposeProps {
  name: "inline" | "reply" | "dialog";
  label: string;
  placeholder: string;
  onPosted?: () => void;
}

function Compose({ name, label, placeholder, onPosted }: ComposeProps) {
  const { text, setText, isEmpty, post } = useComposer(name, {
    takesFocus: name === "dialog",
    onPosted,
  });

  return (
    <div className="compose">
      <div data-testid="tweetTextarea_0_label">
        <div data-testid="tweetTextarea_0RichTextInputContainer">
          <DraftBox
            name={name}
            label={label}
            placeholder={placeholder}
            testId="tweetTextarea_0"
            suggestions={suggestions}
            onText={setText}
          />
        </div>
      </div>
      {name !== "reply" && (
        <Pictures label="Foto of video toevoegen" testId="fileInput" show={attachments} />
      )}
      <div className="bar" data-testid="toolBar">
        <span className="count">{280 - [...text.normalize("NFC")].length} over</span>
        <button
          type="button"
          className="publish"
          data-testid={name === "dialog" ? "tweetButton" : "tweetButtonInline"}
          aria-disabled={isEmpty}
          onClick={post}
        >
          {name === "reply" ? "Beantwoorden" : "Plaats"}
        </button>
      </div>
    </div>
  );
}

/** As X shows pictures: the control for the text shows its own name until there is one (test ids as of 2026-07). */
const attachments: PicturesProps["show"] = (pictures) => (
  <div data-testid="attachments" role="group" aria-label="Media">
    {pictures.map(({ src, text, describe, remove }) => (
      <div key={src}>
        <img className="picture" src={src} alt="" />
        <button type="button" aria-label="Media verwijderen" onClick={remove}>
          ×
        </button>
        <a
          href="/compose/post/media"
          data-testid="altTextWrapper"
          aria-label="Beschrijving toevoegen"
          onClick={(event) => {
            event.preventDefault();
            describe();
          }}
        >
          <span data-testid="altTextLabel">{text || "Beschrijving toevoegen"}</span>
        </a>
      </div>
    ))}
  </div>
);
