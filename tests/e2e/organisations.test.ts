import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";
import { judge } from "./accessibility/axe.ts";
import { forget } from "./accessibility/states.ts";

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ extension: builtExtension("chromium") });
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(() => browser?.close());

beforeEach(() => forget(browser));

async function open(path: string): Promise<void> {
  page = await openExtensionPage(browser, path);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

const press = (name: string) => page.getByRole("button", { name }).click();
const happened = () => page.getByLabel("Wat is er gebeurd?");
const removers = () =>
  page
    .getByRole("button", { name: /^Haal .* weg$/ })
    .evaluateAll((all) => all.map((one) => one.textContent));

describe("for organisations", () => {
  test("each text is copied by a button of its own, and the logo can be saved", async () => {
    await open("page.html#organisaties");
    await page.getByLabel("Onderwerp").waitFor();
    expect((await judge(page, "body")).violations).toEqual([]);
    const names = await page
      .getByRole("button", { name: /^Kopieer/ })
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(names).toHaveLength(10);
    expect(new Set(names).size).toBe(names.length);
    await press("Kopieer de korte tekst voor je site");
    await page.getByRole("status").filter({ hasText: "Het staat op je klembord." }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Wij doen mee met #2MiljoenStemmen\./,
    );
    const sizes = await page.evaluate(async () => {
      const images = await Promise.all(
        ["/logo.svg", "/logo.png"].map(async (src) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return image.naturalWidth;
        }),
      );
      return images;
    });
    expect(sizes).toEqual([518, 640]);
    await page.close();
  });

  test("the link that is made opens the story with its topic and names to take", async () => {
    await open("page.html#organisaties");
    await page.getByLabel("Onderwerp").selectOption("Zelf je zorg regelen");
    await page.getByLabel("Zoek een politicus of partij").fill("jetten");
    await page.getByRole("checkbox", { name: /^Rob Jetten/ }).check();
    await page.getByLabel("Adres van de site").fill("geen adres");
    await page.getByText("Dit is geen heel adres.").waitFor();
    await page.getByLabel("Adres van de site").fill("https://example.org/");
    const link = "https://example.org/verhaal.html#verhaal?onderwerp=pgb&persoon=rob-jetten";
    await page.getByText(link).waitFor();
    expect((await judge(page, "body")).violations).toEqual([]);
    await press("Kopieer je link");
    await page.getByRole("status").filter({ hasText: "Het staat op je klembord." }).waitFor();
    await page.getByRole("link", { name: "Vertel je verhaal" }).click();
    await page
      .getByLabel("Heb je een link van een organisatie?")
      .fill(await page.evaluate(() => navigator.clipboard.readText()));
    await press("Bekijk de link");
    await page.getByText("Onderwerp: Zelf je zorg regelen").waitFor();
    expect((await judge(page, "body")).violations).toEqual([]);
    await press("Begin een verhaal hiermee");
    await expect.poll(removers).toEqual(["Haal Rob Jetten weg"]);
    await page.getByText("Dit gaat over: Zelf je zorg regelen.").waitFor();
    await page.close();
  });
});

describe("a link that proposes something for a story", () => {
  test("leaves the story that somebody was writing, and begins a new one only when asked", async () => {
    await open("page.html#verhaal");
    await happened().fill("De lift is stuk.");
    await page.evaluate(() => {
      location.hash = "#verhaal?partij=d66&persoon=rob-jetten";
    });
    await page.getByText("Namen: Democraten 66 en Rob Jetten").waitFor();
    expect(await happened().inputValue()).toBe("De lift is stuk.");
    await press("Begin een verhaal hiermee");
    await expect.poll(removers).toEqual(["Haal Democraten 66 weg", "Haal Rob Jetten weg"]);
    expect(await happened().inputValue()).toBe("");
    expect(await page.evaluate(() => location.hash)).toBe("#verhaal");
    await page.getByRole("button", { name: /^Ga verder De lift is stuk\./ }).waitFor();
    await page.close();
  });

  test("with markup in it shows a sentence, and nothing of it runs", async () => {
    let ran = false;
    const markup = encodeURIComponent('<img src=x onerror="alert(1)"><script>alert(2)</script>');
    await open(`page.html#verhaal?persoon=${markup}&onderwerp=${markup}`);
    page.on("dialog", (dialog) => {
      ran = true;
      void dialog.dismiss();
    });
    await page.getByText("Deze link kunnen we niet lezen. Er is niets veranderd.").waitFor();
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await happened().inputValue()).toBe("");
    expect(ran).toBe(false);
    await page.close();
  });

  test("of which a part is not known says so", async () => {
    await open("page.html#verhaal?partij=d66&persoon=niemand");
    await page.getByText("Een deel van de link kennen we niet.").waitFor();
    await press("Nee, laat maar");
    await page.getByText("Een voorstel uit een link").waitFor({ state: "detached" });
    expect(await removers()).toEqual([]);
    await page.close();
  });
});
