import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";
import { addHashtag, openSite, postOf, setCaret, setPost, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

declare const chrome: {
  storage: { local: { get(): Promise<object>; clear(): Promise<void> } };
};

const x = sites[0]!;
let practice: Practice;
let browser: Chromium;
let page: Page;
let settings: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  await (await browser.worker()).evaluate(() => chrome.storage.local.clear());
  page = await browser.context.newPage();
  settings = await openExtensionPage(browser, "options.html");
  return async () => {
    await page.close();
    await settings.close();
  };
});

const choose = (name: string) => settings.getByRole("radio", { name, exact: true }).check();
const said = (words: string) =>
  expect.poll(() => settings.getByRole("status").textContent()).toBe(words);

/** Size and colour of the words on a button, and the room between its letters. */
const looks = (button: Locator) =>
  button.evaluate((element) => {
    const { fontSize, letterSpacing, backgroundColor } = getComputedStyle(element);
    return { fontSize, letterSpacing, backgroundColor };
  });

test("larger letters, more room and strong colours reach the composer that stands on a page, and our pages", async () => {
  const composer = await openSite(page, x);
  const button = composer.getByRole("button", { name: "#2MiljoenStemmen" });
  const before = await looks(button);
  expect(before.fontSize).toBe("16px");

  await choose("Heel grote letters");
  await said("Bewaard.");
  await choose("Veel ruimte");
  await choose("Sterke kleuren: zwart en wit");
  await expect
    .poll(async () => (await looks(button)).backgroundColor)
    .not.toBe(before.backgroundColor);
  const after = await looks(button);
  expect(after.fontSize).toBe("32px");
  expect(Number.parseFloat(after.letterSpacing)).toBeCloseTo(0.12 * 32, 1);

  const popup = await openExtensionPage(browser, "popup.html");
  await expect.poll(async () => (await looks(popup.locator("body"))).fontSize).toBe("32px");
  await popup.close();
});

test("the hashtag goes where somebody wants it, from the next press on", async () => {
  const composer = await openSite(page, x);
  await setPost(page, "Geen lift op het station");
  await choose("Aan het eind van je bericht");
  await said("Bewaard.");
  await page.bringToFront();
  await setCaret(page, 5);
  await addHashtag(page, composer, "");
  expect(await postOf(page)).toBe("Geen lift op het station #2MiljoenStemmen ");

  await choose("Op een eigen regel");
  await page.bringToFront();
  await setPost(page, "Geen lift op het station");
  await addHashtag(page, composer, "");
  expect(await postOf(page)).toBe("Geen lift op het station\n#2MiljoenStemmen ");
});

test("a server of one's own is kept and taken away, and a wrong one is explained at its field", async () => {
  const field = settings.getByRole("textbox", { name: "Je eigen server van Mastodon" });
  await field.fill("bsky.app");
  await settings.getByRole("button", { name: "Bewaar deze server" }).click();
  await settings.getByRole("alert").filter({ hasText: "Dit adres is van Bluesky." }).waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill("@anna@mastodon.nl");
  await field.press("Enter");
  await said("Bewaard. Een bericht voor Mastodon opent nu op mastodon.nl.");
  await settings.reload();
  await expect.poll(() => field.inputValue()).toBe("mastodon.nl");
  await settings.getByRole("button", { name: "Haal deze server weg" }).click();
  await said("De server is weg.");
});

test("the keys are shown as the browser has them", async () => {
  const keys = settings.locator("kbd");
  await expect.poll(() => keys.allTextContents()).toEqual(["Alt+Shift+M", "Alt+Shift+H"]);
  const [opened] = await Promise.all([
    browser.context.waitForEvent("page"),
    settings.getByRole("button", { name: "Verander deze toetsen" }).click(),
  ]);
  expect(opened.url()).toBe("chrome://extensions/shortcuts");
  await opened.close();
});

test("wiping everything asks once, and leaves nothing on the device", async () => {
  await choose("Grote letters");
  await said("Bewaard.");
  await settings.getByRole("button", { name: "Alles wissen" }).click();
  await settings.getByRole("button", { name: "Ja, wis alles" }).click();
  await said("Alles is gewist.");
  expect(await settings.evaluate(() => chrome.storage.local.get())).toEqual({});
  await expect
    .poll(() => settings.getByRole("radio", { name: "Gewone letters" }).isChecked())
    .toBe(true);
});

test("what the extension does of itself is switched off and on again, and the names it kept are wiped", async () => {
  const caution = "Zeg het als ik iets over mezelf deel";
  const remembering = "Onthoud wie ik noem";
  const composer = await openSite(page, x);
  await setPost(page, "Bel me op 06 12345678. Mijn pgb stopt.");
  await settings.bringToFront();
  await settings.getByRole("checkbox", { name: caution }).uncheck();
  await said(`Uit: ${caution}.`);

  await page.bringToFront();
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.getByRole("checkbox").first().check();
  await composer.getByRole("button", { name: "Zet in je bericht" }).click();
  await composer.getByRole("status").filter({ hasText: "Klaar" }).waitFor();
  expect(await composer.getByText("telefoonnummer").count()).toBe(0);

  await settings.bringToFront();
  expect(await settings.getByText("De oude lijst").count()).toBe(0);
  await settings.getByRole("checkbox", { name: remembering }).uncheck();
  await settings.getByText(/De oude lijst staat nog op je apparaat: 1 naam\./).waitFor();
  await settings.getByRole("button", { name: "Wis de oude lijst" }).click();
  await said("De oude lijst is gewist.");
  expect(
    await settings.evaluate(() => chrome.storage.local.get().then((all) => JSON.stringify(all))),
  ).toContain('"addressed":[]');

  await settings.getByRole("checkbox", { name: caution }).check();
  await page.bringToFront();
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
  await composer.getByText(/In je bericht staat een telefoonnummer/).waitFor();
});
