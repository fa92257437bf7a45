import type { Page } from "playwright-core";
import type { Page as PopupPage } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";
import { openSite, postOf, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";
import { forget } from "./accessibility/states.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  await forget(browser);
  page = await browser.context.newPage();
  return () => page.close();
});

const press = async (popup: PopupPage, role: string, name: string) =>
  (await popup.waitForSelector(`::-p-aria([name='${name}'][role='${role}'])`))!.click();
const says = (popup: PopupPage, words: string) =>
  popup.waitForFunction(
    (words) => document.querySelector("main [role=status]")?.textContent?.includes(words),
    {},
    words,
  );

test("from a filter to a person, two chosen, the popup closed in between, and both in the post", async () => {
  await openSite(page, sites[0]!);
  await page.keyboard.type("Dag");
  const popup = await browser.openPopup(page);
  await popup.waitForSelector("#query:focus");
  await press(popup, "button", "Kies wie je ziet");
  await popup.select("::-p-aria([name='Partij'])", "50plus");
  await popup.waitForSelector("::-p-text(Je ziet: leden van 50PLUS.)");
  await says(popup, "2 namen gevonden");
  await press(popup, "link", "Jan Struijs");
  await popup.waitForFunction(() => document.activeElement?.matches("h2") === true);
  await press(popup, "checkbox", "Kies Jan Struijs");
  await says(popup, "Gekozen: 1.");
  await press(popup, "link", "Terug naar zoeken");
  await popup.waitForSelector("#query:focus");
  await press(popup, "button", "Toon weer iedereen");
  await popup.type("#query", "jetten");
  await press(popup, "checkbox", "Kies Rob Jetten");
  await says(popup, "Gekozen: 2.");
  await popup.close();

  const again = await browser.openPopup(page);
  await again.waitForSelector("::-p-text(Gekozen: 2)");
  expect(await again.$eval(".chosen-names .finished", (text) => text.textContent)).toBe(
    "Jan Struijs #50PLUS @RobJetten #2MiljoenStemmen",
  );
  await press(again, "button", "Zet in je bericht");
  await expect
    .poll(() => postOf(page))
    .toBe("Dag Jan Struijs #50PLUS @RobJetten #2MiljoenStemmen ");
  await again.close();
});

describe("on the full page", () => {
  test("favourites and who was looked up last are there again, and go one by one", async () => {
    const open = () => openExtensionPage(browser, "page.html#zoeken");
    let tab = await open();
    await tab.getByRole("searchbox").fill("jetten");
    await tab.getByRole("button", { name: "Bewaar bij favorieten Rob Jetten" }).click();
    await tab.getByRole("status").filter({ hasText: "staat bij je favorieten" }).waitFor();
    await tab.getByRole("link", { name: "Rob Jetten", exact: true }).click();
    await tab.getByRole("link", { name: "Democraten 66" }).click();
    await tab.getByText("Na de verkiezing van 2021").waitFor();
    await tab.close();

    tab = await open();
    await tab.getByRole("link", { name: "Rob Jetten (D66)" }).waitFor();
    await tab.getByRole("button", { name: "Haal Democraten 66 uit deze lijst" }).click();
    await tab.getByRole("heading", { name: "Laatst bekeken" }).waitFor({ state: "detached" });
    await tab.getByRole("button", { name: "Haal Rob Jetten uit favorieten" }).click();
    await tab.locator("#query:focus").waitFor();
    await tab.getByRole("heading", { name: "Favorieten" }).waitFor({ state: "detached" });
    await tab.close();
  });

  test("the chosen names are a text for another place, copied before it opens", async () => {
    const tab = await openExtensionPage(browser, "page.html#persoon/rob-jetten");
    await tab.getByRole("checkbox", { name: "Kies Rob Jetten" }).check();
    await tab.getByLabel("Waar gebruik je de namen?").selectOption("Mastodon");
    await tab.getByText("Van Rob Jetten kennen we geen account op Mastodon.").waitFor();
    await tab.getByLabel("Waar gebruik je de namen?").selectOption("Bluesky");
    const [opened] = await Promise.all([
      browser.context.waitForEvent("page"),
      tab.getByRole("button", { name: "Open in Bluesky" }).click(),
    ]);
    await opened.close();
    await tab.bringToFront();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
      "Rob Jetten #D66 #2MiljoenStemmen",
    );
    await tab.close();
  });

  test("seats of the Tweede Kamer light up, and everybody who lights up has a link", async () => {
    const tab = await openExtensionPage(browser, "page.html#zoeken");
    await tab.getByRole("link", { name: "Bekijk de Tweede Kamer" }).click();
    await tab.locator("h2:focus", { hasText: "De Tweede Kamer" }).waitFor();
    const picture = tab.getByRole("img", { name: /^De Tweede Kamer als halve cirkel/ });
    expect(await picture.locator(".seat").count()).toBe(150);
    expect(await picture.locator(".lit").count()).toBe(0);
    await tab.getByLabel("Laat een partij oplichten").selectOption("D66");
    await tab.getByRole("status").filter({ hasText: "26 van de 150 zetels lichten op" }).waitFor();
    expect(await picture.locator(".lit").count()).toBe(26);
    expect(await picture.getAttribute("aria-label")).toContain("26 van de 150 zetels");
    expect(await picture.locator("a, [tabindex]").count()).toBe(0);
    expect(await tab.locator(".names a").count()).toBe(26);
    await tab.getByRole("link", { name: "Jan Paternotte" }).click();
    await tab.locator("h2:focus", { hasText: "Jan Paternotte" }).waitFor();
    await tab.goBack();
    await tab.locator("a:focus", { hasText: "Jan Paternotte" }).waitFor();
    await tab.close();
  });
});
