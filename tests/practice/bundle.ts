import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Plugin } from "vite";
import { places, type React } from "./places.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const cache = join(root, ".output", "practice");

/**
 * Bundles the practice pages with the real editors and gives the folder, with a folder per React inside.
 * The folder is named after what goes in, so that a second call finds it and builds nothing.
 */
export async function bundlePages(): Promise<string> {
  const folder = join(cache, contentHash());
  // In a process of its own: a test runner's NODE_ENV would make the bundler choose the editors' development builds.
  if (!existsSync(folder))
    await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), folder], {
      env: { ...process.env, NODE_ENV: "production" },
    });
  return folder;
}

async function build(folder: string): Promise<void> {
  const building = `${folder}.${process.pid}`;
  try {
    for (const react of new Set(places.map((place) => place.react)))
      await bundle(react, join(building, react));
    // Another process may have built the same content meanwhile; either result will do.
    if (!existsSync(folder)) renameSync(building, folder);
  } catch (problem) {
    if (!existsSync(folder)) throw problem;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  // What nobody built today nobody is using either.
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const other = join(cache, name);
    if (other !== folder && statSync(other).mtimeMs < yesterday)
      rmSync(other, { recursive: true, force: true });
  }
}

function contentHash(): string {
  const hash = createHash("sha256");
  const files = readdirSync(join(here, "pages"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|css|json)$/.test(name))
    .sort()
    .map((name) => join(here, "pages", name));
  for (const file of [
    ...files,
    join(here, "places.ts"),
    join(here, "bundle.ts"),
    join(root, "package.json"),
  ])
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

const reactPackages: Record<React, { find: string; replacement: string }[]> = {
  react17: [
    { find: "react", replacement: "react17" },
    { find: "react-dom", replacement: "react-dom17" },
  ],
  react18: [
    { find: "react", replacement: "react18" },
    { find: "react-dom", replacement: "react-dom18" },
  ],
  react19: [],
};

/** The parts of TipTap 3 ask for `@tiptap/core`, which is TipTap 2 here: they get the core they came with. */
const ownTiptap: Plugin = {
  name: "own-tiptap",
  enforce: "pre",
  resolveId(source, importer) {
    if (source === "@tiptap/core" && importer?.includes("/node_modules/tiptap3-"))
      return this.resolve("tiptap3-core", importer, { skipSelf: true });
  },
};

async function bundle(react: React, outDir: string): Promise<void> {
  const vite = await import("vite");
  mkdirSync(outDir, { recursive: true });
  await vite.build({
    root: join(here, "pages"),
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { alias: reactPackages[react] },
    plugins: [ownTiptap],
    // Draft.js expects Node's name for the global object.
    define: { global: "globalThis" },
    oxc: { jsx: { runtime: "automatic", importSource: "react" } },
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: Object.fromEntries(
          places
            .filter((place) => place.react === react)
            .map(({ name }) => [name, entryOf(name)] as const),
        ),
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "parts/[name]-[hash].js",
          assetFileNames: "[name][extname]",
        },
      },
    },
  });
}

function entryOf(name: string): string {
  const found = [".ts", ".tsx"]
    .map((ending) => join(here, "pages", "entries", name + ending))
    .find((path) => existsSync(path));
  if (!found) throw new Error(`tests/practice/pages/entries has no ${name}.ts or ${name}.tsx.`);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2])
  await build(process.argv[2]);
