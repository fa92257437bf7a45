import type { ComponentChildren } from "preact";
import { writeDate } from "@/data/dates.ts";
import type { Messages } from "@/data/locales/index.ts";
import { Top } from "../Top.tsx";

/** The parts of the full page, each with the fragment that leads there. */
const views = { lookUp: "#zoeken", story: "#verhaal" } as const;

export type View = keyof typeof views;

/** The part that a fragment leads to; the look-up for any other. */
export function viewOf(fragment: string): View {
  return fragment === views.story ? "story" : "lookUp";
}

interface Props {
  messages: Messages;
  view: View;
  /** Date of the facts, once they are there. */
  date: string | undefined;
  onLanguage: () => void;
  children: ComponentChildren;
}

/** What stands around every part of the full page. */
export function Frame({ messages, view, date, onLanguage, children }: Props) {
  const words = messages.page;
  return (
    <>
      <Top messages={messages} onLanguage={onLanguage} />
      <nav class="views" aria-label={words.views}>
        <ul>
          {(["lookUp", "story"] as const).map((one) => (
            <li key={one}>
              <a class="button" href={views[one]} aria-current={one === view ? "page" : undefined}>
                {words[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>{children}</main>
      <footer>
        <p>{messages.popup.promise}</p>
        {date && <p>{messages.popup.age(writeDate(date, messages.code))}</p>}
      </footer>
    </>
  );
}
