import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { campaignAddresses } from "@/data/campaign.ts";
import { keyMap, writeKeys } from "@/data/keys.ts";
import type { HelpWords } from "@/data/locales/help/nl.ts";
import type { Messages } from "@/data/locales/index.ts";
import { loadHelp } from "./load-help.ts";

/** What the extension can do, which keys there are, what becomes public, and how accessible it is. */
export function Help({ messages }: { messages: Messages }) {
  const { page, welcome } = messages;
  const { stories } = campaignAddresses;
  const help = useSignal<HelpWords | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void loadHelp(messages.code)
      .then((words) => {
        if (isWanted) help.value = words;
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [messages.code, help]);
  const words = help.value;
  if (!words)
    return (
      <div class="view help">
        <h2 tabIndex={-1}>{page.help}</h2>
      </div>
    );
  return (
    <div class="view help">
      <h2 tabIndex={-1}>{page.help}</h2>
      <p>{words.intro}</p>
      <section class="block" aria-labelledby="help-features">
        <h3 id="help-features">{words.featuresTitle}</h3>
        {words.features.map(({ title, text }) => (
          <div key={title}>
            <h4>{title}</h4>
            <p>{text}</p>
          </div>
        ))}
      </section>
      <section class="block" aria-labelledby="help-public">
        <h3 id="help-public">{welcome.public}</h3>
        <p>{welcome.publicHint}</p>
        <h3>{welcome.private}</h3>
        <p>{welcome.privateHint}</p>
      </section>
      <section class="block" aria-labelledby="help-keys">
        <h3 id="help-keys">{words.keysTitle}</h3>
        <p>{words.keysHint}</p>
        <dl class="key-map">
          {keyMap.map(({ id, keys }) => (
            <div key={id}>
              <dt>
                <kbd>{writeKeys(keys, words.space)}</kbd>
              </dt>
              <dd>{words.keys[id]}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a class="button" href="/options.html">
            {messages.options.title}
          </a>
        </p>
      </section>
      <section class="block" aria-labelledby="help-access">
        <h3 id="help-access">{words.accessTitle}</h3>
        <Sentences list={words.access} />
        <h4>{words.notYetTitle}</h4>
        <Sentences list={words.notYet} />
        <h4>{words.reportTitle}</h4>
        <p>{words.report}</p>
        <p>
          <a class="button" href={`mailto:${stories}`}>
            {words.mail(stories)}
          </a>
        </p>
      </section>
    </div>
  );
}

function Sentences({ list }: { list: readonly string[] }) {
  return (
    <ul>
      {list.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
