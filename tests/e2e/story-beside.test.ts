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

test.each(sites)(
  "beside $name the story goes into the open post, with its lines, made for that network",
  async (site) => {
    const tab = await browser.context.newPage();
    await openSite(tab, site);
    const worker = await browser.worker();
    const id = await worker.evaluate(
      async (url) => (await chrome.tabs.query({ url }))[0]!.id,
      `${new URL(site.url).origin}/*`,
    );
    const page = await browser.context.newPage();
    // As in the side panel: our page is no tab, and the active tab is the one with the post box.
    await page.addInitScript((id) => {
      chrome.tabs.getCurrent = async () => undefined;
      chrome.tabs.query = async () => [{ id }];
    }, id);
    await page.goto(`chrome-extension://${browser.id}/page.html#verhaal`);
    await page.getByLabel("Zoek een politicus").waitFor();
    const begin = page.getByRole("button", { name: "Begin een nieuw verhaal" });
    if (await page.getByLabel("Wat is er gebeurd?").inputValue()) await begin.click();
    await page.getByLabel("Wat is er gebeurd?").fill("De lift is stuk.\nIk wacht al uren.");
    const made = page.getByRole("button", { name: `Maak je tekst voor ${site.name}` });
    const put = page.getByRole("button", { name: "Zet in je bericht" });
    await made.or(put).waitFor();
    if (await made.isVisible()) await made.click();
    await put.click();
    const status = page
      .getByRole("status")
      .filter({ hasText: /staat (al )?in je bericht|klembord/ });
    expect(await status.textContent()).toBe("Klaar. Je tekst staat in je bericht.");
    expect((await postOf(tab)).trim()).toBe("De lift is stuk.\nIk wacht al uren. #2MiljoenStemmen");
    await put.click();
    await page.getByRole("status").filter({ hasText: "staat al in je bericht" }).waitFor();
    await page.close();
    await tab.close();
  },
);
