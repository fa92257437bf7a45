import easy from "../data/locales/easy.ts";
import en from "../data/locales/en.ts";
import fy from "../data/locales/fy.ts";
import { type LanguageCode, languages, type Messages } from "../data/locales/index.ts";
import nl from "../data/locales/nl.ts";

/** The words of every language, without loading. */
export const wordsIn: Readonly<Record<LanguageCode, Messages>> = { nl, easy, en, fy };

/** Every language, in the order of the screen. */
export const everyLanguage: readonly Messages[] = languages.map(({ code }) => wordsIn[code]);
