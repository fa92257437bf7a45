import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { Options } from "@/components/options/Options.tsx";
import { OptionsModel } from "@/components/options/OptionsModel.ts";
import {
  hidden,
  hosts,
  language,
  nowhere,
  readChoices,
  watchChoices,
} from "@/components/settings.ts";
import { parseHost } from "@/data/hosts.ts";
import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";
import { networks } from "@/data/networks/index.ts";
import { pattern } from "@/data/sites.ts";

/** The host name as browsers write it; undefined when it cannot be one. */
function ascii(name: string): string | undefined {
  const address = `https://${name}/`;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

const origins = (names: readonly string[]) => ({ origins: names.map(pattern) });

const messages = signal<Messages>(languages.nl);
effect(() => {
  document.documentElement.lang = messages.value.code;
  document.title = `${messages.value.options.title} – ${messages.value.store.name}`;
});
const speak = (code: LanguageCode) => {
  messages.value = languages[code] ?? languages.nl;
};
void language.getValue().then(speak);
language.watch(speak);

const model = new OptionsModel(
  {
    request: (names) => browser.permissions.request(origins(names)).catch(() => false),
    giveBack: (names) => browser.permissions.remove(origins(names)).catch(() => false),
    async save(choices) {
      if (choices.hosts) await hosts.setValue({ ...choices.hosts });
      if (choices.hidden) await hidden.setValue([...choices.hidden]);
      if (choices.nowhere !== undefined) await nowhere.setValue(choices.nowhere);
    },
    saveLanguage: (code) => language.setValue(code),
    parseHost: (text) => parseHost(text, ascii),
  },
  // Servers of one's own are Mastodon's above all.
  [networks.mastodon, networks.bluesky, networks.threads, networks.x],
  Object.values(languages),
  messages,
);
watchChoices((choices) => {
  model.choices.value = choices;
});

void readChoices().then((choices) => {
  model.choices.value = choices;
  render(<Options model={model} />, document.getElementById("app")!);
});
