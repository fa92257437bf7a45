import { browser } from "wxt/browser";
import { wordsKey, world } from "@/components/world.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";

/** The words of another language than Dutch, which the background brings into this page when they are first asked for. */
export async function loadWords(code: LanguageCode): Promise<Messages> {
  if (!world[wordsKey]?.[code]) await browser.runtime.sendMessage({ kind: "words", code });
  const words = world[wordsKey]?.[code];
  if (!words) throw new Error(`no words in ${code}`);
  return words;
}
