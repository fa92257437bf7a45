import { join } from "node:path";
import type { Plugin } from "vite";

const root = join(import.meta.dirname, "../..");
const asScript = "?script";

/** The module of the script that brings the words of one language into a page; the file itself stays in `data/locales`. */
export function wordScript(code: string): string {
  return join(root, `data/locales/${code}.ts`) + asScript;
}

/** Makes a script of a language's file: one that leaves the words where the composer looks for them. */
export function wordScripts(): Plugin {
  return {
    name: "word-scripts",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(asScript) ? id : undefined),
    load(id) {
      if (!id.endsWith(asScript)) return;
      const file = id.slice(0, -asScript.length);
      return `
        import words from ${JSON.stringify(file)};
        import { wordsKey, world } from ${JSON.stringify(join(root, "components/world.ts"))};
        export default { main: () => void (world[wordsKey] = { ...world[wordsKey], [words.code]: words }) };
      `;
    },
  };
}
