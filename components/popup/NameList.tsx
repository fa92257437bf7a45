import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { keyOf, type Subject } from "../subject.ts";

interface Props {
  title: string;
  subjects: readonly Subject[];
  /** What stands before the button: a link to the page, or the name. */
  show: (subject: Subject) => ComponentChildren;
  /** What the button says. */
  remove: (name: string) => string;
  onRemove: (subject: Subject) => void;
}

/** Names with a button each to take one out; the focus then goes to the next button. */
export function NameList({ title, subjects, show, remove, onRemove }: Props) {
  const id = useId();
  if (subjects.length === 0) return null;
  return (
    <section class="name-list" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <ul>
        {subjects.map((subject) => (
          <li key={keyOf(subject)}>
            {show(subject)}
            <button
              type="button"
              class="quiet"
              onClick={({ currentTarget }) => {
                leave(currentTarget);
                onRemove(subject);
              }}
            >
              {remove(subject.name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the focus goes before a button is taken away with its line. */
function leave(button: HTMLElement) {
  const line = button.closest("li");
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  const place =
    next?.querySelector<HTMLElement>("button") ??
    document.querySelector<HTMLElement>("#query") ??
    document.querySelector<HTMLElement>("main h2[tabindex]");
  place?.focus();
}
