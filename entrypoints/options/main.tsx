import { batch, effect, signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { dressPage } from "@/components/appearance.ts";
import { forgetEverything } from "@/components/drafts.ts";
import { Options } from "@/components/options/Options.tsx";
import { OptionsModel } from "@/components/options/OptionsModel.ts";
import { type Shortcut, WishesModel } from "@/components/options/WishesModel.ts";
import {
  contrast,
  hidden,
  hosts,
  language,
  mastodonServer,
  nowhere,
  placing,
  readAppearance,
  readChoices,
  readPlacing,
  readServer,
  spacing,
  textSize,
  watchAppearance,
  watchChoices,
} from "@/components/settings.ts";
import { parseHost, parseServer } from "@/data/hosts.ts";
import { shortcutIds, shortcuts } from "@/data/keys.ts";
import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";
import { networks } from "@/data/networks/index.ts";
import { pattern } from "@/data/sites.ts";

/** The host name as browsers write it; undefined when it cannot be one. */
function ascii(name: string): string | undefined {
  const address = `https://${name}/`;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

void dressPage();
const origins = (names: readonly string[]) => ({ origins: names.map(pattern) });

/** The keys that open the extension and put in the hashtag; none where the browser has no such keys. */
async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return shortcutIds.flatMap((id) => {
    const command = commands.find(({ name }) => name === shortcuts[id].command);
    return command ? [{ id, keys: command.shortcut ?? "" }] : [];
  });
}

/** Opens the browser's page for keys; no page of an extension may link to it. */
const keysPage = import.meta.env.FIREFOX
  ? openFirefoxKeys()
  : () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });

function openFirefoxKeys(): (() => void) | undefined {
  // From Firefox 137 on; the types are Chrome's. 2026-11
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> } | undefined;
  return commands?.openShortcutSettings && (() => void commands.openShortcutSettings?.());
}

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

const wishes = new WishesModel(
  {
    async keepAppearance(wanted) {
      await textSize.setValue(wanted.size);
      await spacing.setValue(wanted.spacing);
      await contrast.setValue(wanted.contrast);
    },
    keepPlacing: (where) => placing.setValue(where),
    keepServer: (host) => mastodonServer.setValue(host),
    parseServer: (text) => parseServer(text, ascii),
    ...(keysPage && { changeKeys: keysPage }),
    forgetEverything,
  },
  model.status,
  messages,
);

/** Reads what the user chose about reading and posting. */
async function readWishes(): Promise<void> {
  const [appearance, where, server] = await Promise.all([
    readAppearance(),
    readPlacing(),
    readServer(),
  ]);
  batch(() => {
    wishes.appearance.value = appearance;
    wishes.placing.value = where;
    if (server !== wishes.server.value) wishes.typed.value = server;
    wishes.server.value = server;
  });
}
watchAppearance(readWishes);
for (const item of [placing, mastodonServer]) item.watch(() => void readWishes());

const [choices, keys] = await Promise.all([readChoices(), readShortcuts(), readWishes()]);
model.choices.value = choices;
wishes.shortcuts.value = keys;
render(<Options model={model} wishes={wishes} />, document.getElementById("app")!);
