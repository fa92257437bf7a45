import en from "./en.ts";
import nl, { type Messages } from "./nl.ts";

export type { Messages };

/** The languages of the interface; the first is the default. */
export const languages = { nl, en } as const satisfies Record<string, Messages>;

export type LanguageCode = keyof typeof languages;
