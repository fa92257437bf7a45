import { browser } from "wxt/browser";
import type { Known } from "@/components/SuggestionsModel.ts";
import { readCorrections, readTurn } from "@/components/settings.ts";
import { factsKey, topicsKey, world } from "@/components/world.ts";
import { withCorrections } from "@/data/corrections.ts";
import { unpack } from "@/data/pack.ts";
import { fullRound } from "@/data/who.ts";

/**
 * The facts, as the user corrected them, and the topics, which the background brings into this page when they are first
 * asked for.
 */
export async function loadFacts(): Promise<Known> {
  if (!world[factsKey]) await browser.runtime.sendMessage({ kind: "facts" });
  const own = await readCorrections();
  const facts = withCorrections(unpack(world[factsKey]!), own);
  return { facts, topics: world[topicsKey]!, turn: await readTurn(fullRound(facts)) };
}
