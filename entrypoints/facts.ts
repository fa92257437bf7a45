import packed from "virtual:facts";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { factsKey, topicsKey, world } from "@/components/world.ts";
import topics from "@/data/topics.json";

/** Brings the facts and the topics into a page, only when the composer asks for them. */
export default defineUnlistedScript(() => {
  world[factsKey] = packed;
  world[topicsKey] = topics;
});
