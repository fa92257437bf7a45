import { type LanguageCode, type Messages, parseLanguage } from "@/data/locales/index.ts";

/** Only this part of each language: what wakes up all day long stays small. */
const words = import.meta.glob<Messages["background"]>(
  ["../../data/locales/*.ts", "!**/{index,site}.ts"],
  { import: "background", eager: true },
);

/** What the background says, in the language that was kept on the device. */
export function backgroundWords(kept: unknown): Messages["background"] {
  const file = (code: LanguageCode) => `../../data/locales/${code}.ts`;
  return words[file(parseLanguage(kept))]!;
}
