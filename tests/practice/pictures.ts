// Takes pictures of every screen of ours, writes docs/screens.md around them, and makes the two of README.md.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, builtExtension, type ChromiumOptions, root, startChromium } from "../browsers.ts";
import { forget, openPopupPage } from "../e2e/accessibility/states.ts";
import { writeSheet } from "./composer-states.ts";
import { addHashtag, openSite, setPost, sites } from "./journeys.ts";
import { screens, takeScreens } from "./screens.ts";
import { startPractice } from "./server.ts";

const folder = join(root, "docs", "pictures");

/** The circumstances in which every screen is looked at. */
const looks: readonly (ChromiumOptions & { name: string; width?: number })[] = [
  { name: "light" },
  { name: "dark", colorScheme: "dark", args: ["--force-dark-mode"] },
  { name: "forced colours", forcedColors: "active", args: ["--force-high-contrast"] },
  { name: "320 pixels wide", width: 320 },
];

mkdirSync(folder, { recursive: true });
build("chromium");
const practice = await startPractice();
const taken = new Map(screens.map(({ name }) => [name, new Map<string, Uint8Array>()]));
for (const { name: look, width, ...options } of looks) {
  const browser = await startChromium({
    ...options,
    port: practice.port,
    extension: builtExtension("chromium"),
  });
  await takeScreens(browser, (screen, picture) => taken.get(screen)!.set(look, picture), width);
  if (look === "light") {
    await forget(browser);
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 760, height: 1100 });
    const composer = await openSite(page, sites[1]!);
    await setPost(page, "Mijn pgb stopt. Ik weet niet hoe het verder moet.");
    await addHashtag(page, composer, " ");
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("searchbox").fill("wester");
    await composer.getByRole("checkbox").first().check();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, "composer.png") });
    // The popup's document in a tab, so that the picture may be longer than the popup.
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 416, height: 900 });
    await openPopupPage(popup, browser, "https://bsky.app/*");
    await popup.getByRole("searchbox").fill("jeten");
    await popup.getByRole("heading", { name: /Rob Jetten/ }).waitFor();
    await popup.screenshot({ path: join(folder, "popup.png") });
  }
  await browser.close();
  console.log(`${look}: done`);
}
await practice.close();

const browser = await startChromium();
const page = await browser.context.newPage();
for (const [screen, pictures] of taken)
  await writeSheet(page, join(folder, `screen-${screen}.jpg`), pictures);
await browser.close();

const all = looks.map(({ name }) => name).join(", ");
writeFileSync(
  join(root, "docs", "screens.md"),
  `# Every screen

Made by \`npm run pictures\`. Each picture shows one screen side by side in these circumstances: ${all}. A long page is shown from its top. The composer stands in [composer.md](composer.md).

${screens
  .map(
    ({ name, title, sentence }) =>
      `## ${title}\n\n${sentence}\n\n![${title}: ${all}](pictures/screen-${name}.jpg)\n`,
  )
  .join("\n")}`,
);
