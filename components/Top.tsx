import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { HelpLink } from "./HelpLink.tsx";
import { Languages } from "./Languages.tsx";

interface Props {
  messages: Messages;
  onLanguage: (code: LanguageCode) => void;
  /** Whether this is the full page, which shows the help itself. */
  isPage?: boolean;
}

/** The head of popup and full page: the name, the help, and every language one press away. */
export function Top({ messages, onLanguage, isPage }: Props) {
  return (
    <header class="top">
      <img src="/icons/48.png" alt="" width="36" height="36" />
      <h1>{messages.popup.title}</h1>
      <HelpLink messages={messages} isPage={isPage} />
      <Languages messages={messages} onLanguage={onLanguage} />
    </header>
  );
}
