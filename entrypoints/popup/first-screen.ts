import { join, resolve } from "node:path";
import { type InlineConfig, type Plugin, runnerImport } from "vite";
import { factsModule } from "../../data/refresh/facts-module.ts";

const here = import.meta.dirname;

const config: InlineConfig = {
  root: here,
  configFile: false,
  logLevel: "error",
  plugins: [factsModule()],
  resolve: { alias: { "@": resolve(here, "../..") } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};

/**
 * Writes the first screen of the popup into its document, so that it is painted and the search field takes letters
 * before the code is there; the code then goes on with the same elements.
 */
export function firstScreenInPopup(): Plugin {
  return {
    name: "first-screen",
    transformIndexHtml: {
      order: "pre",
      async handler(html, { filename }) {
        if (filename !== join(here, "index.html")) return html;
        const { module } = await runnerImport<typeof import("./FirstScreen.tsx")>(
          join(here, "FirstScreen.tsx"),
          config,
        );
        return {
          html: html.replace(
            '<div id="app"></div>',
            () => `<div id="app">${module.firstScreen()}</div>`,
          ),
          // A plain script, not a module: it has to run before anything is painted.
          tags: [{ tag: "script", attrs: { src: "/early.js" }, injectTo: "head-prepend" }],
        };
      },
    },
  };
}
