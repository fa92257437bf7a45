import { type ReadonlySignal, signal } from "@preact/signals";
import { placing, readAppearance, readPlacing, watchAppearance } from "@/components/settings.ts";
import { followLanguage } from "@/components/words.ts";
import { type Appearance, parseAppearance } from "@/data/appearance.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { type Placing, parsePlacing } from "@/data/place.ts";
import { loadWords } from "./load-words.ts";

/** What the user wants of everything of ours on a page. */
export interface Wishes {
  readonly messages: ReadonlySignal<Messages>;
  /** Changes the language of every screen. */
  speak(code: LanguageCode): Promise<void>;
  readonly appearance: ReadonlySignal<Appearance>;
  /** Where words go in a post. */
  readonly placing: ReadonlySignal<Placing>;
}

/** What the user wants, now and after every change in the settings; `known` resolves when it was read. */
export function followWishes(): { wishes: Wishes; known: Promise<unknown> } {
  const { messages, ready, choose } = followLanguage(loadWords);
  const appearance = signal(parseAppearance({}));
  const where = signal<Placing>("caret");

  const look = (wanted: Appearance) => {
    appearance.value = wanted;
  };
  const put = (wanted: Placing) => {
    where.value = wanted;
  };
  watchAppearance(look);
  placing.watch((kept) => put(parsePlacing(kept)));
  return {
    wishes: { messages, speak: choose, appearance, placing: where },
    known: Promise.allSettled([ready, readAppearance().then(look), readPlacing().then(put)]),
  };
}
