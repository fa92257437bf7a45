// Takes pictures of every state of the composer, and writes docs/composer.md around them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, builtExtension, type ChromiumOptions, root, startChromium } from "../browsers.ts";
import { sheetOf, states, takeStates, writeSheet } from "./composer-states.ts";
import { startPractice } from "./server.ts";

const folder = join(root, "docs", "pictures");

/** The circumstances in which every state is looked at. */
const looks: readonly (ChromiumOptions & { name: string })[] = [
  { name: "light" },
  { name: "dark", colorScheme: "dark", args: ["--force-dark-mode"] },
  { name: "forced colours", forcedColors: "active", args: ["--force-high-contrast"] },
  { name: "320 pixels wide", viewport: { width: 320, height: 640 } },
  { name: "letters of 200 %", args: ["--blink-settings=defaultFontSize=32"] },
];

mkdirSync(folder, { recursive: true });
build("chromium");
const practice = await startPractice();
const taken = new Map(states.map(({ name }) => [name, new Map<string, Uint8Array>()]));
for (const { name: look, ...options } of looks) {
  const browser = await startChromium({
    viewport: { width: 700, height: 900 },
    ...options,
    port: practice.port,
    extension: builtExtension("chromium"),
  });
  await takeStates(browser, (state, picture) => taken.get(state)!.set(look, picture));
  await browser.close();
  console.log(`${look}: done`);
}
await practice.close();

const browser = await startChromium();
const page = await browser.context.newPage();
for (const [state, pictures] of taken) await writeSheet(page, sheetOf(folder, state), pictures);
await browser.close();

const all = looks.map(({ name }) => name).join(", ");
writeFileSync(
  join(root, "docs", "composer.md"),
  `# The composer in every state

Made by \`npm run pictures\` on the practice pages. Each picture shows one state side by side in these circumstances: ${all}.

${states
  .map(
    ({ name, title }) =>
      `## ${title[0]!.toUpperCase()}${title.slice(1)}\n\n![${title}: ${all}](pictures/composer-state-${name}.jpg)\n`,
  )
  .join("\n")}`,
);
