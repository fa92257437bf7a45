import type { Options as Model } from "./OptionsModel.ts";

/** The language of every screen of ours, and how easily it reads. */
export function Language({ model }: { model: Model }) {
  const { options, code } = model.messages.value;
  return (
    <fieldset>
      <legend>{options.language}</legend>
      {model.languages.value.map((language) => (
        <label key={language.code} class="check" lang={language.lang}>
          <input
            type="radio"
            name="language"
            checked={language.code === code}
            onChange={() => model.speak(language.code)}
          />
          {language.name}
        </label>
      ))}
    </fieldset>
  );
}
