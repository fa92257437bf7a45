import { corrections } from "@/components/settings.ts";
import { parseCorrections } from "@/data/corrections.ts";
import { unpack, unpackCandidates } from "@/data/pack.ts";

/** What the look-up knows, each part brought when it is first needed, and what the user corrected. */
export const known = {
  loadFacts: async () => unpack((await import("virtual:facts")).default),
  loadTopics: async () => (await import("@/data/topics.json")).default.topics,
  loadCandidates: async () => unpackCandidates((await import("virtual:candidates")).default),
  loadHistory: async () => (await import("virtual:history")).default,
  loadCorrections: async () => parseCorrections(await corrections.getValue()),
  saveCorrections: (list: readonly unknown[]) => corrections.setValue(list),
  today: () => new Date().toISOString().slice(0, 10),
};
