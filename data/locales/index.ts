export type { Messages } from "./nl.ts";

/** A language of the interface, or an easier level of one. */
export interface Language {
  /** The name of its file in this folder. */
  readonly code: string;
  /** What browsers and screen readers call it: BCP 47, for `lang` attributes, dates and lists. */
  readonly lang: string;
  /** What its readers call it. */
  readonly name: string;
}

/** The languages of the interface, in the order of the screen; the first is the default. */
export const languages = [
  { code: "nl", lang: "nl", name: "Nederlands" },
  { code: "easy", lang: "nl", name: "Eenvoudig Nederlands" },
  { code: "en", lang: "en-GB", name: "English" },
  { code: "fy", lang: "fy", name: "Frysk" },
] as const satisfies readonly Language[];

export type LanguageCode = (typeof languages)[number]["code"];

/** The language that was kept on the device; the default for whatever is none of ours. */
export function parseLanguage(value: unknown): LanguageCode {
  return languages.find(({ code }) => code === value)?.code ?? languages[0].code;
}
