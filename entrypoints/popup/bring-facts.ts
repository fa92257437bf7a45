import { factsKey, topicsKey, world } from "@/components/world.ts";

let isBrought: Promise<void> | undefined;

/** The facts, packed, and the topics: from the script that brings them to the composer too, so that they are carried once. */
export async function bringFacts() {
  isBrought ??= bring();
  await isBrought;
  return { packed: world[factsKey]!, topics: world[topicsKey]! };
}

function bring(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/facts.js";
    script.onload = () => resolve();
    script.onerror = () => {
      // The next time may go better.
      isBrought = undefined;
      reject(new Error("The script with the facts cannot be had."));
    };
    document.head.append(script);
  });
}
