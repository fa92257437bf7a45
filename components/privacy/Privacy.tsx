import { writeDate } from "@/data/dates.ts";
import type { Licence } from "@/data/licences.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { privacyDate, privacyParts } from "@/data/privacy.ts";
import { Top } from "../Top.tsx";
import { Licences } from "./Licences.tsx";

interface Props {
  messages: Messages;
  licences: readonly Licence[];
  onLanguage: (code: LanguageCode) => void;
}

/** What happens with what somebody types, and what the extension has of others. */
export function Privacy({ messages, licences, onLanguage }: Props) {
  const words = messages.privacy;
  return (
    <>
      <Top messages={messages} onLanguage={onLanguage} />
      <main>
        <h2>{words.title}</h2>
        <p class="intro">{words.intro}</p>
        {privacyParts.map((part) => {
          const { title, points } = words.sections[part];
          return (
            <section key={part}>
              <h3>{title}</h3>
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          );
        })}
        <p>{words.since(writeDate(privacyDate, messages))}</p>
        <Licences words={words} licences={licences} />
      </main>
      <footer>
        <p>
          <a href="/page.html">{messages.page.back}</a>
        </p>
      </footer>
    </>
  );
}
