import { storage } from "wxt/utils/storage";
import { type Addressed, parseAddressed } from "@/data/addressed.ts";
import { type Appearance, parseAppearance } from "@/data/appearance.ts";
import { type Correction, parseCorrections } from "@/data/corrections.ts";
import { type Kept, parseKeys } from "@/data/kept.ts";
import { type LanguageCode, languages } from "@/data/locales/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { type Placing, parsePlacing } from "@/data/place.ts";
import { type Choices, parseHosts, parseIds } from "@/data/sites.ts";

/** The language of the interface; what goes into a post stays Dutch. */
export const language = storage.defineItem<LanguageCode>("local:language", {
  fallback: languages[0].code,
  version: 1,
});

/** What the user knows better about accounts; see `data/corrections.ts` for its shape. */
const corrections = storage.defineItem<unknown>("local:corrections", {
  fallback: [],
  version: 1,
});

export async function readCorrections(): Promise<Correction[]> {
  return parseCorrections(await corrections.getValue());
}

export async function saveCorrections(list: readonly Correction[]): Promise<void> {
  const others = unreadable(await corrections.getValue(), parseCorrections);
  await corrections.setValue([...list, ...others]);
}

/** What of a kept list nobody here can read, such as entries of a newer version: it stays behind what is kept anew. */
function unreadable(kept: unknown, parse: (kept: unknown) => readonly unknown[]): unknown[] {
  const list: unknown[] = Array.isArray(kept) ? kept : kept == null ? [] : [kept];
  return list.filter((one) => parse([one]).length === 0);
}

/** Whose turn it is to be suggested, see `suggest` in `data/who.ts`; absent before the first time. */
export const suggestionTurn = storage.defineItem<number>("local:suggestionTurn", { version: 1 });

/** Whose turn it is; a chance place on a new device, so that over all devices no party comes first more often. */
export async function readTurn(fullRound: number): Promise<number> {
  const turn = await suggestionTurn.getValue();
  return Number.isSafeInteger(turn) ? turn! : Math.floor(Math.random() * fullRound);
}

/** Whether the story asks one question per screen; absent until somebody chose. */
export const oneByOne = storage.defineItem<boolean>("local:oneByOne", { version: 1 });

/** Whether the composer tells of private details in a post before everybody can read them. */
export const caution = storage.defineItem<boolean>("local:caution", { fallback: true, version: 1 });

/** Whether the composer reminds of a picture without a text. */
export const pictureReminder = storage.defineItem<boolean>("local:pictureReminder", {
  fallback: true,
  version: 1,
});

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

export async function readAddressed(): Promise<Addressed[]> {
  return parseAddressed(await addressed.getValue());
}

export async function saveAddressed(list: readonly Addressed[]): Promise<void> {
  const others = unreadable(await addressed.getValue(), parseAddressed);
  await addressed.setValue([...list, ...others]);
}

/** Whether the extension may do something of itself; it may until the user says no. */
export async function isWanted(
  habit: typeof caution | typeof pictureReminder | typeof remembering,
): Promise<boolean> {
  return (await habit.getValue()) !== false;
}

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

/** How large letters are on every screen of ours, in percent; see `data/appearance.ts`. */
export const textSize = storage.defineItem<string>("local:textSize", {
  fallback: "100",
  version: 1,
});

/** How much room there is between letters, words and lines. */
const spacing = storage.defineItem<string>("local:spacing", {
  fallback: "normal",
  version: 1,
});

/** How far colours are apart. */
export const contrast = storage.defineItem<string>("local:contrast", {
  fallback: "normal",
  version: 1,
});

/** How the user wants our screens to look. */
export async function readAppearance(): Promise<Appearance> {
  const [size, room, colours] = await Promise.all([
    textSize.getValue(),
    spacing.getValue(),
    contrast.getValue(),
  ]);
  return parseAppearance({ size, spacing: room, contrast: colours });
}

/** Keeps what changed of the look; what did not change stays as it was kept. */
export async function saveAppearance(change: Partial<Appearance>): Promise<void> {
  if (change.size) await textSize.setValue(change.size);
  if (change.spacing) await spacing.setValue(change.spacing);
  if (change.contrast) await contrast.setValue(change.contrast);
}

/** Calls back each time when the user wants another look. */
export function watchAppearance(onChange: (appearance: Appearance) => void): void {
  const tell = () => void readAppearance().then(onChange);
  for (const item of [textSize, spacing, contrast]) item.watch(tell);
}

/** Where words go in a post; see `data/place.ts`. */
export const placing = storage.defineItem<string>("local:placing", {
  fallback: "caret",
  version: 1,
});

export async function readPlacing(): Promise<Placing> {
  return parsePlacing(await placing.getValue());
}

/** Host name of the user's own Mastodon server, for links that open a post there; "" when it is not known. */
export const mastodonServer = storage.defineItem<string>("local:mastodonServer", {
  fallback: "",
  version: 1,
});

/** The user's own Mastodon server; "" when it is not known or is no host name. */
export async function readServer(): Promise<string> {
  const kept: unknown = await mastodonServer.getValue();
  return typeof kept === "string" && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(kept) ? kept : "";
}

const keptItems = {
  favourites: storage.defineItem<unknown>("local:favourites", { fallback: [], version: 1 }),
  recent: storage.defineItem<unknown>("local:recent", { fallback: [], version: 1 }),
  chosen: storage.defineItem<unknown>("local:chosen", { fallback: [], version: 1 }),
} as const satisfies Record<keyof Kept, unknown>;

/** Whom the user saved, looked up last and chose; nobody was looked up when the user does not want that kept. */
export async function readKept(): Promise<Kept> {
  const [favourites, recent, chosen, keeps] = await Promise.all([
    keptItems.favourites.getValue(),
    keptItems.recent.getValue(),
    keptItems.chosen.getValue(),
    isWanted(remembering),
  ]);
  return {
    favourites: parseKeys(favourites, "favourites"),
    recent: keeps ? parseKeys(recent, "recent") : [],
    chosen: parseKeys(chosen, "chosen"),
  };
}

/** Keeps one of these lists; who was looked up only when the user wants that kept. */
export async function saveKept(part: keyof Kept, keys: readonly string[]): Promise<void> {
  if (part === "recent" && !(await isWanted(remembering))) return;
  const others = unreadable(await keptItems[part].getValue(), (kept) => parseKeys(kept, part));
  await keptItems[part].setValue([...keys, ...others]);
}

/** Calls back each time when one of these lists changed, in this window or another. */
export function watchKept(onChange: () => void): void {
  for (const item of Object.values(keptItems)) item.watch(onChange);
}
