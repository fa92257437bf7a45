import { type ReadonlySignal, signal } from "@preact/signals";
import {
  language,
  placing,
  readAppearance,
  readPlacing,
  watchAppearance,
} from "@/components/settings.ts";
import { type Appearance, parseAppearance } from "@/data/appearance.ts";
import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";
import { type Placing, parsePlacing } from "@/data/place.ts";

/** What the user wants of everything of ours on a page. */
export interface Wishes {
  readonly messages: ReadonlySignal<Messages>;
  readonly appearance: ReadonlySignal<Appearance>;
  /** Where words go in a post. */
  readonly placing: ReadonlySignal<Placing>;
}

/** What the user wants, now and after every change in the settings; `known` resolves when it was read. */
export function followWishes(): { wishes: Wishes; known: Promise<unknown> } {
  const messages = signal<Messages>(languages.nl);
  const appearance = signal(parseAppearance({}));
  const where = signal<Placing>("caret");

  const speak = (code: LanguageCode) => {
    messages.value = languages[code] ?? languages.nl;
  };
  const look = (wanted: Appearance) => {
    appearance.value = wanted;
  };
  const put = (wanted: Placing) => {
    where.value = wanted;
  };
  language.watch(speak);
  watchAppearance(look);
  placing.watch((kept) => put(parsePlacing(kept)));
  return {
    wishes: { messages, appearance, placing: where },
    known: Promise.allSettled([
      language.getValue().then(speak),
      readAppearance().then(look),
      readPlacing().then(put),
    ]),
  };
}
