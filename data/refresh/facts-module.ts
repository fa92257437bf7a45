import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { collect, collectCandidates, collectHistory } from "../collect.ts";
import { pack, packCandidates, unpack } from "../pack.ts";
import { buildIndex, type SearchIndex } from "../search-index.ts";
import type { Topics } from "../topic-schema.ts";
import { dataFolder, factFiles, readFacts } from "./read.ts";

/** The index of the facts as the extension unpacks them, with the topics. */
function index(): SearchIndex {
  const { topics } = JSON.parse(readFileSync(join(dataFolder, "topics.json"), "utf8")) as Topics;
  return buildIndex(unpack(pack(collect(readFacts()))), topics);
}

const modules: Readonly<Record<string, () => unknown>> = {
  "virtual:facts": () => pack(collect(readFacts())),
  "virtual:history": () => collectHistory(readFacts()),
  "virtual:index": index,
  "virtual:candidates": () => packCandidates(collectCandidates(readFacts())),
};

/**
 * Serves the facts to the extension's code: parties and office-holders as `virtual:facts`, what parties
 * were before as `virtual:history`, what a search needs of them as `virtual:index`, the lists of elections as `virtual:candidates`. They are read from the JSON files, checked, packed, and embedded as a text that is parsed when
 * first needed. A malformed file stops the build with file, record, reason and cure.
 */
export function factsModule(): Plugin {
  return {
    name: "facts",
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith("\0") || !Object.hasOwn(modules, id.slice(1))) return;
      const packed = JSON.stringify(modules[id.slice(1)]?.());
      for (const file of factFiles()) this.addWatchFile(join(dataFolder, file));
      // JSON.parse of a text is read faster than the same value as code: https://v8.dev/blog/cost-of-javascript-2019#json, 2019-06
      return `export default JSON.parse(${JSON.stringify(packed)});`;
    },
  };
}
