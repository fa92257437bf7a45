import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../browsers.ts";
import { openSite, postOf, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

declare const chrome: {
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    getCurrent(): Promise<unknown>;
  };
};

let practice: Practice;
let browser: Chromium;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

const siteOf = (name: string) => sites.find((site) => site.name === name)!;

test("beside a tab with a post box a name goes into that post, always for the network that is there now", async () => {
  const worker = await browser.worker();
  const open = async (site: (typeof sites)[number]) => {
    const tab = await browser.context.newPage();
    await openSite(tab, site);
    const id = await worker.evaluate(
      async (url) => (await chrome.tabs.query({ url }))[0]!.id,
      `${new URL(site.url).origin}/*`,
    );
    return { tab, id };
  };
  const x = await open(siteOf("X"));
  const bluesky = await open(siteOf("Bluesky"));
  const page = await browser.context.newPage();
  // As in the side panel: our page is no tab, and the active tab is the one with the post box.
  await page.addInitScript((id) => {
    Object.assign(globalThis, { beside: id });
    chrome.tabs.getCurrent = async () => undefined;
    chrome.tabs.query = async () => [{ id: (globalThis as unknown as { beside: number }).beside }];
  }, x.id);
  await page.goto(`chrome-extension://${browser.id}/page.html#persoon/rob-jetten`);
  await page.getByRole("button", { name: "Zet @RobJetten in je bericht" }).click();
  const status = page.getByRole("status").filter({ hasText: "In je bericht staat nu" });
  expect(await status.textContent()).toBe("Klaar. In je bericht staat nu @RobJetten.");
  expect(await postOf(x.tab)).toContain("@RobJetten");

  // Another tab comes to the front without a word: what is on the button is of X, what is written is not.
  await page.evaluate((id) => Object.assign(globalThis, { beside: id }), bluesky.id);
  await page.getByRole("button", { name: "Zet @RobJetten in je bericht" }).click();
  await status.filter({ hasText: "Je bent op Bluesky." }).waitFor();
  expect(await postOf(bluesky.tab)).not.toContain("@RobJetten");
  expect(await postOf(bluesky.tab)).toMatch(/jetten/i);
  const forX = page.getByRole("button", { name: "Zet @RobJetten in je bericht" });
  await forX.waitFor({ state: "detached" });

  // Whoever comes back to our page sees what the tab beside it offers.
  await page.evaluate((id) => Object.assign(globalThis, { beside: id }), x.id);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await forX.waitFor();
});
