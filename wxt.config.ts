import { join } from "node:path";
import { defineConfig } from "wxt";
import { shortcuts } from "./data/keys.ts";
import en from "./data/locales/en.ts";
import { languages } from "./data/locales/index.ts";
import nl from "./data/locales/nl.ts";
import { networks } from "./data/networks/index.ts";
import { factsModule } from "./data/refresh/facts-module.ts";
import { checkLicences, licencesModule } from "./data/refresh/licences-module.ts";
import { wordScript, wordScripts } from "./data/refresh/word-scripts.ts";
import { firstScreenInPopup } from "./entrypoints/popup/first-screen.ts";
import { logoDrawing, paintLogo } from "./entrypoints/site/logo.ts";

const matches = Object.values(networks).flatMap((network) => network.matches);

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "components/icon.svg", developmentIndicator: false },
  targetBrowsers: ["chrome", "firefox"],
  manifestVersion: 3,
  vite: () => ({
    plugins: [factsModule(), licencesModule(), wordScripts(), firstScreenInPopup()],
    build: { target: "es2024", sourcemap: false, modulePreload: { polyfill: false } },
  }),
  zip: {
    artifactTemplate: "{{name}}-{{version}}-{{browser}}.zip",
    excludeSources: [".output/**", ".wxt/**", "docs/**/*.png"],
  },
  hooks: {
    "build:done": ({ config }) => {
      if (config.command === "build") checkLicences();
    },
    // The composer carries Dutch, and asks for a script with the words of another language.
    "entrypoints:found": (_, entrypoints) => {
      for (const { code } of languages)
        if (code !== nl.code)
          entrypoints.push({
            name: `words/${code}`,
            inputPath: wordScript(code),
            type: "unlisted-script",
          });
    },
    "build:publicAssets": async ({ config }, files) => {
      const painted = join(config.wxtDir, "logo.png");
      await paintLogo(painted);
      files.push(
        { absoluteSrc: painted, relativeDest: "logo.png" },
        { absoluteSrc: logoDrawing, relativeDest: "logo.svg" },
      );
      // The stores take these two; the interface has more.
      for (const { code, store, background } of [nl, en]) {
        const words = {
          name: { message: store.name },
          shortName: { message: store.shortName },
          description: { message: store.description },
          addHashtag: { message: background.menu },
        };
        files.push({
          relativeDest: `_locales/${code}/messages.json`,
          contents: `${JSON.stringify(words, null, 2)}\n`,
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    short_name: "__MSG_shortName__",
    description: "__MSG_description__",
    default_locale: "nl",
    permissions: [
      "activeTab",
      "contextMenus",
      "scripting",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
      "storage",
    ],
    commands: {
      [shortcuts.open.command]: { suggested_key: { default: shortcuts.open.keys } },
      [shortcuts.tag.command]: {
        suggested_key: { default: shortcuts.tag.keys },
        description: "__MSG_addHashtag__",
      },
    },
    omnibox: { keyword: "2m" },
    host_permissions: matches,
    // Any server can be one of Mastodon's; each is asked for by itself, on a press on the settings page.
    optional_host_permissions: ["https://*/*"],
    content_scripts: [{ matches, js: ["listen.js"], run_at: "document_start", all_frames: false }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "extension@2miljoenstemmen.nl",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
          sidebar_action: {
            default_panel: "page.html",
            default_title: "__MSG_name__",
            default_icon: { 16: "icons/16.png", 32: "icons/32.png" },
            open_at_install: false,
          },
        }
      : { minimum_chrome_version: "130", side_panel: { default_path: "page.html" } }),
  }),
});
