import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { Languages } from "./Languages.tsx";

interface Props {
  messages: Messages;
  onLanguage: (code: LanguageCode) => void;
}

/** The head of popup and full page: the name, and every language one press away. */
export function Top({ messages, onLanguage }: Props) {
  return (
    <header class="top">
      <img src="/icons/48.png" alt="" width="36" height="36" />
      <h1>{messages.popup.title}</h1>
      <Languages messages={messages} onLanguage={onLanguage} />
    </header>
  );
}
