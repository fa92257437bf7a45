import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { holdForOtherLanguage } from "./popup/first-language.ts";

/** Runs in the popup before anything is painted. */
export default defineUnlistedScript(holdForOtherLanguage);
