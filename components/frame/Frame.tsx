import type { ComponentChildren } from "preact";
import { writeDate } from "@/data/dates.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { Top } from "../Top.tsx";
import type { Address } from "./AddressModel.ts";
import { Arrival } from "./Arrival.tsx";
import { addressOf, menu } from "./views.ts";

interface Props {
  messages: Messages;
  address: Address;
  /** Date of the facts, once they are there. */
  date: string | undefined;
  onLanguage: (code: LanguageCode) => void;
  children: ComponentChildren;
}

/** What stands around every view of the full page. */
export function Frame({ messages, address, date, onLanguage, children }: Props) {
  const words = messages.page;
  return (
    <>
      <Top messages={messages} onLanguage={onLanguage} isPage />
      <nav class="views" aria-label={words.views}>
        <ul>
          {menu.map((name) => (
            <li key={name}>
              <a
                class="button"
                href={addressOf(name)}
                aria-current={name === address.view.value.name ? "page" : undefined}
              >
                {words[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Arrival address={address}>{children}</Arrival>
      <footer>
        <p>{messages.popup.promise}</p>
        {date && <p>{messages.popup.age(writeDate(date, messages))}</p>}
        <p>
          <a href="/privacy.html">{messages.privacy.link}</a>
        </p>
      </footer>
    </>
  );
}
