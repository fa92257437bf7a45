import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, runnerImport } from "vite";
import { factsModule } from "../../data/refresh/facts-module.ts";
import { logoDrawing, paintLogo } from "./logo.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");

const shared: InlineConfig = {
  root: here,
  configFile: false,
  publicDir: false,
  logLevel: "error",
  plugins: [factsModule()],
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};

/** Makes the site in a folder: pages that need no script, a style, a script for who has one, and the drawings. */
async function buildSite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    ...shared,
    base: "./",
    build: {
      outDir: folder,
      target: "es2024",
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(here, "main.tsx"),
        output: {
          entryFileNames: "site.js",
          chunkFileNames: "parts/[name]-[hash].js",
          assetFileNames: "site[extname]",
        },
      },
    },
  });
  const { module } = await runnerImport<typeof import("./Document.tsx")>(
    join(here, "Document.tsx"),
    shared,
  );
  for (const [path, html] of module.sitePages()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  copyFileSync(join(root, "components/icon.svg"), join(folder, "icon.svg"));
  copyFileSync(logoDrawing, join(folder, "logo.svg"));
  await paintLogo(join(folder, "logo.png"));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildSite(resolve(process.argv[2] ?? join(root, ".output", "site")));
