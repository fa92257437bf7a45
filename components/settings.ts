import { storage } from "wxt/utils/storage";
import type { LanguageCode } from "@/data/locales/index.ts";

/** The language of the interface; what goes into a post stays Dutch. */
export const language = storage.defineItem<LanguageCode>("local:language", {
  fallback: "nl",
  version: 1,
});

/** What the user knows better about accounts; see `data/corrections.ts` for its shape. */
export const corrections = storage.defineItem<unknown>("local:corrections", {
  fallback: [],
  version: 1,
});
