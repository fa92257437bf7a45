import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Browser as Firefox } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chromium, root, startChromium, startFirefox } from "../browsers.ts";
import { serveSite, siteAddress } from "../site.ts";
import { judge } from "./accessibility/axe.ts";
import { looks as firefoxLooks, Insides } from "./accessibility/firefox-insides.ts";

const folder = mkdtempSync(join(tmpdir(), "2ms-site-"));
let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Chromium;
/** What the pages asked for. */
const asked: string[] = [];
/** What a page complained about, such as something that its policy forbids. */
const complaints: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ["entrypoints/site/build.ts", folder], { cwd: root });
  site = await serveSite(folder);
  browser = await startChromium({ port: site.port });
  browser.context.on("request", (request) => asked.push(request.url()));
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string, script = true): Promise<Page> {
  const page = await browser.context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (!script) {
    const session = await browser.context.newCDPSession(page);
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  }
  await page.goto(siteAddress + path);
  return page;
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const happened = (page: Page) => page.getByLabel("Wat is er gebeurd?");
const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("without a script everybody is listed, and one can write, mail and take over texts", async () => {
  const page = await open("zoeken.html", false);
  expect(await page.getByRole("listitem").filter({ hasText: "Tweede Kamerlid" }).count()).toBe(150);
  await page.getByRole("link", { name: "Partij voor de Dieren" }).click();
  await page.getByRole("heading", { level: 1, name: "Partij voor de Dieren" }).waitFor();
  await page.getByText("Schrijf aan Partij voor de Dieren").click();
  expect(
    await page
      .getByRole("link", { name: "Open in X voor een bericht aan Partij voor de Dieren" })
      .getAttribute("href"),
  ).toMatch(/^https:\/\/x\.com\/intent\/tweet\?text=.*%232MiljoenStemmen$/);
  await page.goto(`${siteAddress}verhaal.html`);
  expect(await page.getByRole("link", { name: /^Mail naar/ }).getAttribute("href")).toMatch(
    /^mailto:contact@2miljoenstemmen\.nl\?.*Wat%20is%20er%20gebeurd/,
  );
  await page.goto(`${siteAddress}organisaties.html`);
  await page.getByText("De korte tekst voor je nieuwsbrief").waitFor();
  expect(await page.getByRole("button").count()).toBe(0);
  await page.close();
});

const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
] as const;

/** Pages of every kind, with what stands there last. */
const pages = [
  ["index.html", "h1"],
  ["zoeken.html", "#find-query"],
  ["partij/d66.html", "h1"],
  ["onderwerpen.html", "h1"],
  ["onderwerp/pgb.html", "h1"],
  ["verhaal.html#verhaal?onderwerp=pgb&partij=d66", "#preset-title"],
  ["organisaties.html", "#link-topic"],
  ["over.html", "h1"],
] as const;

test.each(pages)(
  "%s has no fault that axe-core finds, in light, dark and forced colours, and fits on 320 pixels",
  async (path, last) => {
    const page = await open(path);
    await page.locator(last).waitFor();
    const [first] = await page.locator("summary").all();
    await first?.click();
    for (const [look, media] of looks) {
      await page.emulateMedia(media);
      expect((await judge(page, "body")).violations, look).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await wider(page)).toBeLessThanOrEqual(0);
    await page.close();
  },
);

describe("in Firefox", () => {
  let firefox: Firefox;
  let insides: Insides;
  beforeAll(async () => {
    firefox = await startFirefox({
      proxyPort: site.port,
      preferences: { "network.proxy.allow_hijacking_localhost": true },
    });
    insides = await Insides.of(firefox);
  });
  afterAll(() => firefox?.close());

  test.each(pages)(
    "%s has no fault that axe-core finds, in light, dark and forced colours, and fits on 320 pixels",
    async (path, last) => {
      const page = await firefox.newPage();
      await page.goto(siteAddress + path);
      await page.waitForSelector(last);
      await page.evaluate(() => document.querySelector("summary")?.click());
      for (const look of firefoxLooks) {
        await insides.look(page, look);
        expect((await judge(page as never, "body")).violations, look).toEqual([]);
      }
      await page.setViewport({ width: 320, height: 640 });
      await page.waitForFunction("innerWidth === 320");
      const wider = "document.documentElement.scrollWidth - innerWidth";
      expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

test("a name is found by a few letters, with or without accents", async () => {
  const page = await open("zoeken.html");
  await page.getByLabel("Typ een naam, partij of functie").fill("JETTEN d66");
  await page.getByRole("status").filter({ hasText: "1 naam" }).waitFor();
  expect(await page.locator(".names li:visible a").allTextContents()).toEqual(["Rob Jetten"]);
  await page.getByLabel("Typ een naam, partij of functie").fill("qqq");
  await page.getByRole("status").filter({ hasText: "Geen naam gevonden." }).waitFor();
  await page.close();
});

describe("the story on the site", () => {
  test("takes what a link proposes only when asked, keeps every letter, and can be wiped", async () => {
    const page = await open("verhaal.html#verhaal");
    await happened(page).fill("De lift is stuk");
    await page.evaluate(() => {
      location.hash = "#verhaal?onderwerp=openbaar-vervoer&persoon=rob-jetten";
    });
    await page.getByText("Onderwerp: Reizen met trein, bus en tram").waitFor();
    expect(await page.locator(".finished").textContent()).toBe("De lift is stuk. #2MiljoenStemmen");
    await press(page, "Neem dit over");
    await page
      .getByRole("heading", { name: "Je schrijft over: Reizen met trein, bus en tram" })
      .waitFor();
    const whole = "De lift is stuk. @RobJetten #2MiljoenStemmen";
    expect(await page.locator(".finished").textContent()).toBe(whole);
    expect((await judge(page, "body")).violations).toEqual([]);
    await page.reload();
    await happened(page).waitFor();
    expect(await page.locator(".finished").textContent()).toBe(whole);
    await press(page, "Kopieer je tekst");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
    await page.getByLabel("Voor welk netwerk?").selectOption("Bluesky");
    expect(
      decodeURIComponent(
        (await page.getByRole("link", { name: /^Open in Bluesky/ }).getAttribute("href"))!,
      ),
    ).toBe(
      "https://bsky.app/intent/compose?text=De lift is stuk. Rob Jetten #D66 #2MiljoenStemmen",
    );
    expect(
      decodeURIComponent(
        (await page.getByRole("link", { name: /^Open in WhatsApp/ }).getAttribute("href"))!,
      ),
    ).toBe("https://wa.me/?text=De lift is stuk. Rob Jetten #2MiljoenStemmen");
    await press(page, "Wis mijn verhaal");
    await press(page, "Ja, wis mijn verhaal");
    await page.getByRole("status").filter({ hasText: "Je verhaal is gewist." }).waitFor();
    await page.reload();
    await happened(page).waitFor();
    expect(await happened(page).inputValue()).toBe("");
    await page.close();
  });

  test("runs nothing of a link with markup in it", async () => {
    const markup = encodeURIComponent('<img src=x onerror="alert(1)">');
    const page = await open(`verhaal.html#verhaal?persoon=${markup}`);
    await page.getByText("Deze link kunnen we niet lezen. Er is niets veranderd.").waitFor();
    expect(await page.locator("main img").count()).toBe(0);
    await page.close();
  });
});

test("an organisation makes a link to this site, which opens the story with what was chosen", async () => {
  const page = await open("organisaties.html");
  await page.getByLabel("Onderwerp").selectOption("Werk dat past");
  await page.getByLabel("Zoek een politicus of partij").fill("volt");
  await page.getByRole("checkbox", { name: /^Volt/ }).check();
  await press(page, "Kopieer je link");
  await page.getByRole("status").filter({ hasText: "Het staat op je klembord." }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${siteAddress}verhaal.html#verhaal?onderwerp=werk&partij=volt`);
  await page.goto(link);
  await page.getByText("Namen: Volt").waitFor();
  await page.close();
});

test("two builds are the same, byte for byte", () => {
  const again = mkdtempSync(join(tmpdir(), "2ms-site-"));
  execFileSync(process.execPath, ["entrypoints/site/build.ts", again], { cwd: root });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  expect(readdirSync(again, { recursive: true, encoding: "utf8" }).sort()).toEqual(files);
  for (const file of files.filter((one) => /\.[a-z]+$/.test(one) && existsSync(join(folder, one))))
    expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(
      true,
    );
  rmSync(again, { recursive: true, force: true });
});

test("nothing was asked from elsewhere, and no page complained", () => {
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((one) => !one.startsWith(siteAddress))).toEqual([]);
  expect(complaints).toEqual([]);
});
