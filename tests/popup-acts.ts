import { vi } from "vitest";
import type { PopupActs } from "@/components/popup/PopupModel.ts";
import type { Kept } from "@/data/kept.ts";
import { buildIndex } from "@/data/search-index.ts";
import { facts } from "./facts.ts";

/** What the popup asks of its surroundings, in a world where everything goes well; a test says what is different in its own. */
export function popupActs(different: Partial<PopupActs> = {}) {
  const device: { -readonly [Part in keyof Kept]: readonly string[] } = {
    favourites: [],
    recent: [],
    chosen: [],
  };
  return {
    loadFacts: async () => facts,
    loadTopics: async () => [],
    loadIndex: async () => buildIndex(facts),
    loadCandidates: async () => ({ sources: [], elections: [] }),
    loadHistory: async () => ({
      sources: [],
      elections: [],
      descents: [],
      names: [],
      official: [],
    }),
    loadCorrections: async () => [],
    saveCorrections: async () => {},
    today: () => "2026-11-25",
    look: async () => undefined,
    place: vi.fn(async () => ({ status: "inserted" }) as const),
    copy: vi.fn(async () => true),
    open: vi.fn(),
    remember: vi.fn(async () => {}),
    kept: {
      load: async () => ({ ...device }),
      save: vi.fn(async (part: keyof Kept, keys: readonly string[]) => {
        device[part] = keys;
      }),
      watch: () => {},
    },
    ...different,
  } satisfies PopupActs;
}
