import type { Messages } from "@/data/locales/index.ts";

interface Props {
  messages: Messages;
  onLanguage: () => void;
}

/** The head of popup and full page: the name, and the other language one press away. */
export function Top({ messages, onLanguage }: Props) {
  return (
    <header class="top">
      <img src="/icons/48.png" alt="" width="36" height="36" />
      <h1>{messages.popup.title}</h1>
      <button
        type="button"
        class="quiet"
        lang={messages.code === "nl" ? "en" : "nl"}
        onClick={onLanguage}
      >
        {messages.popup.language}
      </button>
    </header>
  );
}
