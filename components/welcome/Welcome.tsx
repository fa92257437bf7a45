import type { LanguageCode } from "@/data/locales/index.ts";
import type { Options as Model } from "../options/OptionsModel.ts";
import { SiteList } from "../options/SiteList.tsx";
import { Top } from "../Top.tsx";

interface Props {
  model: Model;
  onLanguage: (code: LanguageCode) => void;
}

/** What somebody sees once, after the extension was installed: what it does, what becomes public, and where it stands. */
export function Welcome({ model, onLanguage }: Props) {
  const messages = model.messages.value;
  const words = messages.welcome;
  // Servers and other sites for one network stand in the settings.
  const networks = [...model.named.value, ...model.others.value].filter(
    ({ site }) => site.id === site.network,
  );
  return (
    <>
      <Top messages={messages} onLanguage={onLanguage} />
      <p class="status" role="status">
        {model.status.text}
      </p>
      <main class="welcome">
        <section class="greeting" aria-labelledby="welcome">
          <h2 id="welcome">{words.title}</h2>
          {words.does.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <div class="pair">
          <section aria-labelledby="public">
            <h3 id="public">{words.public}</h3>
            <p>{words.publicHint}</p>
          </section>
          <section aria-labelledby="private">
            <h3 id="private">{words.private}</h3>
            <p>{words.privateHint}</p>
          </section>
        </div>
        <section aria-labelledby="networks">
          <h2 id="networks">{words.networks}</h2>
          <p>{words.networksHint}</p>
          <SiteList model={model} rows={networks} />
        </section>
        <section aria-labelledby="begin">
          <h2 id="begin">{words.begin}</h2>
          <p>{words.beginHint}</p>
        </section>
      </main>
      <footer>
        <p>
          <a class="button" href="/options.html">
            {messages.options.title}
          </a>
        </p>
      </footer>
    </>
  );
}
