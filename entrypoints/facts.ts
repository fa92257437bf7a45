import packed from "virtual:facts";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { factsKey, world } from "@/components/world.ts";

/** Brings the facts into a page, only when the composer asks for them. */
export default defineUnlistedScript(() => {
  world[factsKey] = packed;
});
