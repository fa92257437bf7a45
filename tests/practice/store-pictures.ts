import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nl from "../../data/locales/nl.ts";
import { build, builtExtension, openExtensionPage, root, startChromium } from "../browsers.ts";
import { addHashtag, openSite, setPost, sites } from "./journeys.ts";
import { startPractice } from "./server.ts";

const folder = join(root, "docs", "store", "pictures");

mkdirSync(folder, { recursive: true });
build("chromium");
const practice = await startPractice();
const browser = await startChromium({
  port: practice.port,
  extension: builtExtension("chromium"),
  viewport: { width: 1280, height: 800 },
});
const shot = (name: string) => ({ path: join(folder, `${name}.png`) as `${string}.png` });

// Each in the size that all three stores take: 1280 × 800.
const page = await browser.context.newPage();
const composer = await openSite(page, sites[1]!);
await setPost(page, "Mijn pgb stopt. Ik weet niet hoe het verder moet.");
await addHashtag(page, composer, " ");
await page.screenshot(shot("1-one-press"));
await composer.getByRole("button", { name: "Noem iemand" }).click();
await composer.getByRole("checkbox").first().check();
await page.screenshot(shot("2-whom-to-ask"));
await page.close();

const full = await openExtensionPage(browser, "page.html");
await full.getByRole("searchbox").fill("jeten");
await full.getByRole("heading", { name: /Rob Jetten/ }).waitFor();
await full.screenshot(shot("3-look-up"));
await full.goto(`chrome-extension://${browser.id}/page.html#verhaal`);
await full.getByLabel("Wat is er gebeurd?").fill("De lift op het station is al een maand kapot.");
await full.screenshot(shot("4-your-story"));
await full.goto(`chrome-extension://${browser.id}/options.html`);
await full.locator("h1").waitFor();
await full.screenshot(shot("5-settings"));
await full.close();

// The small tile of the Chrome Web Store and Edge: 440 × 280.
const tile = await browser.context.newPage();
await tile.setViewportSize({ width: 440, height: 280 });
const icon = readFileSync(join(root, "components", "icon.svg"), "base64");
await tile.setContent(`<!doctype html>
<html lang="nl"><title>${nl.store.name}</title>
<style>
  body { display: grid; place-content: center; justify-items: center; gap: 14px; margin: 0;
    block-size: 280px; background: #fdf8f1; color: #21302f; font: 600 20px system-ui, sans-serif; }
  h1 { margin: 0; font-size: 36px; color: #0f4c5c; }
  p { margin: 0; }
</style>
<img src="data:image/svg+xml;base64,${icon}" width="96" height="96" alt="">
<h1>${nl.store.name}</h1>
<p>Met de juiste @naam in je bericht</p></html>`);
await tile.screenshot(shot("tile-440x280"));

await browser.close();
await practice.close();
