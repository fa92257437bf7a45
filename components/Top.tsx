import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { HelpLink } from "./HelpLink.tsx";
import { Languages } from "./Languages.tsx";

interface Props {
  messages: Messages;
  /** Absent on a page that has the choice of language itself. */
  onLanguage?: (code: LanguageCode) => void;
  /** Whether this is the full page, which shows the help itself. */
  isPage?: boolean;
  /** What the page is called, where it has a name of its own. */
  title?: string;
}

/** The head of every screen: the name, the help, and every language one press away. */
export function Top({ messages, onLanguage, isPage, title }: Props) {
  const name = messages.popup.title;
  return (
    <header class="top">
      <img src="/icons/48.png" alt="" width="36" height="36" />
      {title ? <p class="name">{name}</p> : <h1>{name}</h1>}
      <HelpLink messages={messages} isPage={isPage} />
      {onLanguage && <Languages messages={messages} onLanguage={onLanguage} />}
      {title && <h1 class="title">{title}</h1>}
    </header>
  );
}
