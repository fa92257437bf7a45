import { effect } from "@preact/signals";
import { dressPage } from "@/components/appearance.ts";
import { loadWords } from "@/components/load-words.ts";
import { followLanguage, type Words } from "@/components/words.ts";
import type { Messages } from "@/data/locales/index.ts";

/** Makes this page speak and look as the user wants, now and after every change; resolves when its words are there. */
export async function followPage(titleOf: (words: Messages) => string): Promise<Words> {
  void dressPage();
  const words = followLanguage(loadWords);
  await words.ready;
  const { messages } = words;
  effect(() => {
    document.documentElement.lang = messages.value.lang;
    document.title = `${titleOf(messages.value)} – ${messages.value.store.name}`;
  });
  return words;
}
