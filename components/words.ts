import { type ReadonlySignal, signal } from "@preact/signals";
import { storage } from "wxt/utils/storage";
import { type LanguageCode, type Messages, parseLanguage } from "@/data/locales/index.ts";
import nl from "@/data/locales/nl.ts";
import { language } from "./settings.ts";

/** The words of the interface, in the language that the user chose. */
export interface Words {
  readonly messages: ReadonlySignal<Messages>;
  /** Settles when the chosen language is there; who shows something before that may show the wrong one. */
  readonly ready: Promise<void>;
  /** Changes the language here and on every other screen, and keeps the choice. */
  choose(code: LanguageCode): Promise<void>;
}

/** Follows the language that the user chose, on this screen or another; words that cannot be had leave what is there. */
export function followLanguage(load: (code: LanguageCode) => Promise<Messages>): Words {
  const messages = signal<Messages>(nl);
  let wanted: LanguageCode = "nl";
  async function speak(kept: unknown) {
    const code = parseLanguage(kept);
    wanted = code;
    if (code === messages.value.code) return;
    try {
      const words = code === "nl" ? nl : await load(code);
      // Whoever chose again meanwhile gets what they chose last.
      if (wanted === code) messages.value = words;
    } catch {}
  }
  const ready = language.getValue().then(speak, () => undefined);
  storage.watch<unknown>(language.key, (code) => {
    // Whoever wipes everything reads on in their own language until the screen is opened again.
    if (code !== null) void speak(code);
  });
  return {
    messages,
    ready,
    async choose(code) {
      await Promise.all([speak(code), language.setValue(code)]);
    },
  };
}
