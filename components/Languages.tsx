import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";

interface Props {
  messages: Messages;
  onLanguage: (code: LanguageCode, event: MouseEvent) => void;
}

/** Every language one press away, always in the same order and place; the one that is spoken is pressed. */
export function Languages({ messages, onLanguage }: Props) {
  return (
    <fieldset class="languages">
      <legend class="spoken">{messages.options.language}</legend>
      {languages.map(({ code, lang, name }) => (
        <button
          key={code}
          type="button"
          class="quiet"
          lang={lang}
          aria-pressed={code === messages.code}
          onClick={(event) => onLanguage(code, event)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
