import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { factsKey, finderKey, topicsKey, world } from "@/components/world.ts";
import { linesOf } from "@/data/address-bar.ts";
import { unpack } from "@/data/pack.ts";
import { createSearch } from "@/data/search.ts";

/** Looks people and parties up for the address bar, in the facts that stand beside it already. */
export default defineUnlistedScript(() => {
  const facts = unpack(world[factsKey]!);
  const search = createSearch(facts, world[topicsKey]!.topics);
  const parties = new Map(facts.parties.map((party) => [party.id, party]));
  world[finderKey] = (query, limit) =>
    linesOf(search.find(query, { limit }), parties, new Date().toISOString().slice(0, 10));
});
