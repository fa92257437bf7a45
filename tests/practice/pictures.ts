import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build, builtExtension, type ChromiumOptions, root, startChromium } from "../browsers.ts";
import { addHashtag, lookUp, openSite, setPost, sites } from "./journeys.ts";
import { startPractice } from "./server.ts";

const folder = join(root, "docs", "pictures");

/** The circumstances in which every screen is looked at. */
const looks: readonly (ChromiumOptions & { name: string })[] = [
  { name: "light" },
  { name: "dark", colorScheme: "dark", args: ["--force-dark-mode"] },
  { name: "forced-colours", forcedColors: "active", args: ["--force-high-contrast"] },
  { name: "narrow", viewport: { width: 320, height: 640 } },
];

mkdirSync(folder, { recursive: true });
build("chromium");
const practice = await startPractice();
for (const { name, ...look } of looks) {
  const browser = await startChromium({
    ...look,
    port: practice.port,
    extension: builtExtension("chromium"),
  });
  const page = await browser.context.newPage();
  for (const site of sites) {
    const composer = await openSite(page, site);
    await setPost(page, "Mijn pgb stopt. Ik weet niet hoe het verder moet.");
    const place = join(folder, `composer-${site.name.toLowerCase()}-${name}`);
    await addHashtag(page, composer, " ");
    await page.screenshot({ path: `${place}.png` });
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("searchbox").fill("wester");
    await composer.getByRole("checkbox").first().check();
    await page.screenshot({ path: `${place}-picker.png` });
  }
  for (const [query, shot] of [
    ["", "start"],
    ["jetten", "person"],
    ["dieren", "party"],
  ] as const) {
    const { popup } = await lookUp(browser, page, query);
    await popup.screenshot({ path: join(folder, `popup-${shot}-${name}.png`) as `${string}.png` });
    await popup.close();
  }
  await browser.close();
  console.log(`${name}: done`);
}
await practice.close();
