import type { LanguageCode, Messages } from "@/data/locales/index.ts";

const files = import.meta.glob<Messages>(["../data/locales/*.ts", "!**/{index,site,nl}.ts"], {
  import: "default",
});

/** The words of one language, each from a file of its own; Dutch comes with the pages themselves. */
export function loadWords(code: LanguageCode): Promise<Messages> {
  const load = files[`../data/locales/${code}.ts`];
  return load ? load() : Promise.reject(new Error(`no words in ${code}`));
}
