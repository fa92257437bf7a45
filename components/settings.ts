import { storage } from "wxt/utils/storage";
import type { LanguageCode } from "@/data/locales/index.ts";

/** The language of the interface; what goes into a post stays Dutch. */
export const language = storage.defineItem<LanguageCode>("local:language", {
  fallback: "nl",
  version: 1,
});
