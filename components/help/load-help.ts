import type { HelpWords } from "@/data/locales/help/nl.ts";
import type { LanguageCode } from "@/data/locales/index.ts";

const files = import.meta.glob<HelpWords>("../../data/locales/help/*.ts", { import: "default" });

/** The words of the help page in one language, brought when somebody goes there. */
export function loadHelp(code: LanguageCode): Promise<HelpWords> {
  const load = files[`../../data/locales/help/${code}.ts`];
  return load ? load() : Promise.reject(new Error(`no help in ${code}`));
}
