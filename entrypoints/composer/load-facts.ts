import { browser } from "wxt/browser";
import { corrections } from "@/components/settings.ts";
import { factsKey, world } from "@/components/world.ts";
import { parseCorrections, withCorrections } from "@/data/corrections.ts";
import type { Facts } from "@/data/facts.ts";
import { unpack } from "@/data/pack.ts";

/** The facts, which the background brings into this page when they are first asked for, as the user corrected them. */
export async function loadFacts(): Promise<Facts> {
  if (!world[factsKey]) await browser.runtime.sendMessage({ kind: "facts" });
  const own = parseCorrections(await corrections.getValue());
  return withCorrections(unpack(world[factsKey]!), own);
}
