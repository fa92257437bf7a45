import { browser } from "wxt/browser";
import { type Options, OptionsModel } from "@/components/options/OptionsModel.ts";
import { hidden, hosts, nowhere, readChoices, watchChoices } from "@/components/settings.ts";
import type { Words } from "@/components/words.ts";
import { parseHost } from "@/data/hosts.ts";
import { languages } from "@/data/locales/index.ts";
import { networks } from "@/data/networks/index.ts";
import { pattern } from "@/data/sites.ts";
import { hostName } from "./host-name.ts";

const origins = (names: readonly string[]) => ({ origins: names.map(pattern) });

/** Where the control stands and the language, as they are now and after every change. */
export async function followSites({ messages, choose }: Words): Promise<Options> {
  const model = new OptionsModel(
    {
      request: (names) => browser.permissions.request(origins(names)).catch(() => false),
      giveBack: (names) => browser.permissions.remove(origins(names)).catch(() => false),
      async save(choices) {
        if (choices.hosts) await hosts.setValue({ ...choices.hosts });
        if (choices.hidden) await hidden.setValue([...choices.hidden]);
        if (choices.nowhere !== undefined) await nowhere.setValue(choices.nowhere);
      },
      saveLanguage: choose,
      parseHost: (text) => parseHost(text, hostName),
    },
    // Servers of one's own are Mastodon's above all.
    [networks.mastodon, networks.bluesky, networks.threads, networks.x],
    languages,
    messages,
  );
  watchChoices((choices) => {
    model.choices.value = choices;
  });
  model.choices.value = await readChoices();
  return model;
}
