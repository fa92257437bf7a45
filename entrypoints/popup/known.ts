import { browser } from "wxt/browser";
import { copy } from "@/components/clipboard.ts";
import {
  readCorrections,
  readKept,
  readServer,
  readTurn,
  saveCorrections,
  saveKept,
  watchKept,
} from "@/components/settings.ts";
import { withCorrections } from "@/data/corrections.ts";
import { unpack, unpackCandidates } from "@/data/pack.ts";
import { fullRound } from "@/data/who.ts";
import { remember } from "../composer/memory.ts";
import { bringFacts } from "./bring-facts.ts";

/** What the look-up knows, each part brought when it is first needed, and what the user corrected. */
export const known = {
  loadKnown: async () => {
    const [{ packed, topics }, own] = await Promise.all([
      bringFacts(),
      known.loadCorrections().catch(() => []),
    ]);
    const facts = withCorrections(unpack(packed), own);
    return { facts, topics, turn: await readTurn(fullRound(facts)) };
  },
  loadFacts: async () => unpack((await bringFacts()).packed),
  loadTopics: async () => (await bringFacts()).topics.topics,
  loadIndex: async () => (await import("virtual:index")).default,
  loadCandidates: async () => unpackCandidates((await import("virtual:candidates")).default),
  loadHistory: async () => (await import("virtual:history")).default,
  loadCorrections: readCorrections,
  kept: { load: readKept, save: saveKept, watch: watchKept },
  copy,
  open: (url: string) => void browser.tabs.create({ url }),
  server: readServer,
  remember,
  ...("share" in navigator ? { share: (text: string) => navigator.share({ text }) } : {}),
  saveCorrections,
  today: () => new Date().toISOString().slice(0, 10),
};
