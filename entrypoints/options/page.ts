import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { dressPage } from "@/components/appearance.ts";
import { language } from "@/components/settings.ts";
import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";

/** Makes this page speak and look as the user wants, now and after every change; gives its words. */
export function followPage(titleOf: (words: Messages) => string): ReadonlySignal<Messages> {
  void dressPage();
  const messages = signal<Messages>(languages.nl);
  effect(() => {
    document.documentElement.lang = messages.value.code;
    document.title = `${titleOf(messages.value)} – ${messages.value.store.name}`;
  });
  const speak = (code: LanguageCode) => {
    messages.value = languages[code] ?? languages.nl;
  };
  void language.getValue().then(speak);
  language.watch(speak);
  return messages;
}
