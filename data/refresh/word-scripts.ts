import { join } from "node:path";
import { normalizePath, type Plugin } from "vite";

const root = normalizePath(join(import.meta.dirname, "../.."));
const folder = `${root}/data/locales/`;
const asScript = "?script";

/** The module of the script that brings the words of one language into a page; the file itself stays in `data/locales`. */
export function wordScript(code: string): string {
  return `${folder}${code}.ts${asScript}`;
}

/** Makes a script of a language's file: one that leaves the words where the composer looks for them. */
export function wordScripts(): Plugin {
  // WXT wraps each script in a module of its own, whose name ends the same way.
  const isScript = (id: string) => id.startsWith(folder) && id.endsWith(asScript);
  return {
    name: "word-scripts",
    enforce: "pre",
    resolveId: (id) => (isScript(id) ? id : undefined),
    load(id) {
      if (!isScript(id)) return;
      const file = id.slice(0, -asScript.length);
      return `
        import words from ${JSON.stringify(file)};
        import { wordsKey, world } from ${JSON.stringify(`${root}/components/world.ts`)};
        export default { main: () => void (world[wordsKey] = { ...world[wordsKey], [words.code]: words }) };
      `;
    },
  };
}
