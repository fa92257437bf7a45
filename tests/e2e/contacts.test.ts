import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";
import { addMention, openSite, setPost, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };

let practice: Practice;
let browser: Chromium;
let contacts: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
  const site = await browser.context.newPage();
  const composer = await openSite(site, sites[0]!);
  await setPost(site, "Mijn pgb stopt. ");
  await addMention(composer, "westerveld", "Lisa Westerveld");
  await site.close();
  contacts = await openExtensionPage(browser, "page.html#gevraagd");
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

const status = () => contacts.getByRole("status").textContent();

test("shows whom the composer put in a post: who, where, when and about what", async () => {
  const line = contacts.locator(".asked li").first();
  await line.waitFor();
  expect(await line.textContent()).toMatch(/Lisa Westerveld.*X · \d+ \p{L}+ \d{4} · \p{L}/su);
  await contacts.getByRole("heading", { name: "Gevraagd: 1 keer" }).waitFor();
});

test("saves the list as a table that a spreadsheet reads", async () => {
  const [file] = await Promise.all([
    contacts.waitForEvent("download"),
    contacts.getByRole("button", { name: "Sla de lijst op als tabel" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("mijn-lijst.csv");
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toMatch(
    /^\uFEFF"Naam";"Netwerk";"Datum";"Onderwerp"\r\n"Lisa Westerveld";"X";"\d{4}-\d{2}-\d{2}";"[^"]+"\r\n$/,
  );
});

test("shows who of a party was not asked yet, ten at a time", async () => {
  await contacts.getByLabel("Partij", { exact: true }).selectOption("PRO");
  await contacts.getByText(/^Je vroeg 1 van de \d+\.$/).waitFor();
  const names = contacts.locator(".not-yet .link");
  expect(await names.count()).toBe(10);
  expect(await names.allTextContents()).not.toContain("Lisa Westerveld");
  await contacts.getByRole("button", { name: /^Toon nog \d+ namen$/ }).click();
  await expect.poll(() => names.count()).toBeGreaterThan(10);
});

test("is switched off, and wiped after one question", async () => {
  await contacts.getByRole("checkbox", { name: "Onthoud wie ik vraag" }).uncheck();
  await expect.poll(status).toBe("We onthouden niet meer wie je vraagt. De lijst blijft staan.");
  await contacts.getByRole("button", { name: "Wis de lijst" }).click();
  await contacts.getByRole("button", { name: "Ja, wis de lijst" }).click();
  await expect.poll(status).toBe("De lijst is leeg.");
  const worker = await browser.worker();
  expect(await worker.evaluate(() => chrome.storage.local.get("addressed"))).toEqual({});
  await contacts.getByText("Je hebt nog niemand gevraagd.").waitFor();
});
