import { batch, type ReadonlySignal } from "@preact/signals";
import { forgetEverything } from "@/components/drafts.ts";
import { type Wishes, WishesModel } from "@/components/options/WishesModel.ts";
import type { Status } from "@/components/StatusModel.ts";
import {
  mastodonServer,
  placing,
  readAppearance,
  readPlacing,
  readServer,
  saveAppearance,
  watchAppearance,
} from "@/components/settings.ts";
import { parseServer } from "@/data/hosts.ts";
import type { Messages } from "@/data/locales/index.ts";
import { hostName } from "./host-name.ts";
import { changeKeys, readShortcuts } from "./keys.ts";

/** What the user chose about reading, posting and keys, as it is now and after every change. */
export async function followWishes(
  status: Status,
  messages: ReadonlySignal<Messages>,
): Promise<Wishes> {
  const model = new WishesModel(
    {
      keepAppearance: saveAppearance,
      keepPlacing: (where) => placing.setValue(where),
      keepServer: (host) => mastodonServer.setValue(host),
      parseServer: (text) => parseServer(text, hostName),
      ...(changeKeys && { changeKeys }),
      forgetEverything,
    },
    status,
    messages,
  );
  const readAll = async () => {
    const [appearance, where, server] = await Promise.all([
      readAppearance(),
      readPlacing(),
      readServer(),
    ]);
    batch(() => {
      model.appearance.value = appearance;
      model.placing.value = where;
      if (server !== model.server.value) model.typed.value = server;
      model.server.value = server;
    });
  };
  watchAppearance(readAll);
  for (const item of [placing, mastodonServer]) item.watch(() => void readAll());
  const [keys] = await Promise.all([readShortcuts(), readAll()]);
  model.shortcuts.value = keys;
  return model;
}
