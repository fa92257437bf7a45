import { join } from "node:path";
import type { Plugin } from "vite";
import { collect, pack } from "../pack.ts";
import { dataFolder, factFiles, readFacts } from "./read.ts";

const modules = ["virtual:facts"];

/**
 * Serves the facts to the extension's code as `virtual:facts`: read from the JSON files, checked, packed, and
 * embedded as a text that is parsed when first needed. A malformed file stops the build with file, record, reason and cure.
 */
export function factsModule(): Plugin {
  return {
    name: "facts",
    resolveId: (id) => (modules.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (!modules.includes(id.slice(1)) || !id.startsWith("\0")) return;
      for (const file of factFiles()) this.addWatchFile(join(dataFolder, file));
      // JSON.parse of a text is read faster than the same value as code: https://v8.dev/blog/cost-of-javascript-2019#json, 2019-06
      const packed = JSON.stringify(pack(collect(readFacts())));
      return `export default JSON.parse(${JSON.stringify(packed)});`;
    },
  };
}
