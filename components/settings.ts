import { storage } from "wxt/utils/storage";
import type { LanguageCode } from "@/data/locales/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { type Choices, parseHosts, parseIds } from "@/data/sites.ts";

/** The language of the interface; what goes into a post stays Dutch. */
export const language = storage.defineItem<LanguageCode>("local:language", {
  fallback: "nl",
  version: 1,
});

/** What the user knows better about accounts; see `data/corrections.ts` for its shape. */
export const corrections = storage.defineItem<unknown>("local:corrections", {
  fallback: [],
  version: 1,
});

/** Whose turn it is to be suggested, see `suggest` in `data/who.ts`; absent before the first time. */
export const suggestionTurn = storage.defineItem<number>("local:suggestionTurn", { version: 1 });

/** Whether the composer tells of private details in a post before everybody can read them. */
export const caution = storage.defineItem<boolean>("local:caution", { fallback: true, version: 1 });

/** Whether the device keeps in mind whom the user put in posts. */
export const remembering = storage.defineItem<boolean>("local:remembering", {
  fallback: true,
  version: 1,
});

/** Whom the user put in posts, newest first; see `data/addressed.ts` for its shape. */
export const addressed = storage.defineItem<unknown>("local:addressed", {
  fallback: [],
  version: 1,
});

/** The hosts that the user added, with the network each belongs to; see `data/sites.ts`. */
export const hosts = storage.defineItem<Record<string, NetworkId>>("local:hosts", {
  fallback: {},
  version: 1,
});

/** Ids of the sites where the user wants no control. */
export const hidden = storage.defineItem<string[]>("local:hidden", { fallback: [], version: 1 });

/** The hosts that the browser keeps the extension out of; the background keeps it right. */
export const withheld = storage.defineItem<string[]>("local:withheld", {
  fallback: [],
  version: 1,
});

/** Whether the user wants no control anywhere. */
export const nowhere = storage.defineItem<boolean>("local:nowhere", {
  fallback: false,
  version: 1,
});

/** What was decided about where the control stands. */
export async function readChoices(): Promise<Choices> {
  const [added, off, refused, none] = await Promise.all([
    hosts.getValue(),
    hidden.getValue(),
    withheld.getValue(),
    nowhere.getValue(),
  ]);
  return {
    hosts: parseHosts(added),
    hidden: parseIds(off),
    withheld: parseIds(refused),
    nowhere: none === true,
  };
}

/** Calls back each time when something else was decided about where the control stands. */
export function watchChoices(onChange: (choices: Choices) => void): void {
  const tell = () => void readChoices().then(onChange);
  for (const item of [hosts, hidden, withheld, nowhere]) item.watch(tell);
}
