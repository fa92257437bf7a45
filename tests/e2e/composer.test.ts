import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../browsers.ts";
import { openSite, postOf, practiceOf, said, setPost, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
});

afterEach(async () => {
  expect(await practiceOf(page, "errors")).toEqual([]);
  await page.close();
});

const [x, bluesky] = sites;

/** Writes a post and opens the composer beside it. */
async function open(words: string, site = x!): Promise<Locator> {
  const composer = await openSite(page, site);
  if (words) await setPost(page, words);
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.locator(".panel").waitFor();
  return composer;
}

const names = (composer: Locator) => composer.locator(".choice-name").allTextContents();

/** What axe finds wrong in the composer. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const rules = {
      "target-size": { enabled: true },
      "color-contrast-enhanced": { enabled: true },
    };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      { include: [["stemmen-composer"]] },
      { runOnly: { type: "tag", values: tags }, rules },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(sites)("on $name", (site) => {
  test("eight presses and sixty words at most bring a suggested person into the post", async () => {
    await openSite(page, site);
    await setPost(page, "Mijn pgb stopt.");
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside?.closest("label")?.textContent ?? inside?.textContent ?? "";
      });
    const read: string[] = [];
    while (!(await focused()).startsWith("Noem iemand") && presses < 8) {
      await press("Tab");
      read.push(await focused());
    }
    await press("Enter");
    await expect.poll(focused).toMatch(/^Mirjam Sterk/);
    const composer = page.locator("stemmen-composer");
    read.push((await composer.locator("#topic-line").textContent()) ?? "", await focused());
    await press("Space");
    await press("Enter");
    read.push(await said(composer, /Klaar\. In je bericht staat nu Mirjam Sterk/));
    const words = read.join(" ").trim().split(/\s+/).length;
    expect(words, read.join("\n")).toBeLessThanOrEqual(60);
    expect(await postOf(page)).toMatch(/^Mijn pgb stopt\. Mirjam Sterk /);
    expect(presses).toBeLessThanOrEqual(8);
  });
});

test("says what the post is about and shows five names with a reason, all different", async () => {
  const composer = await open("De bus heeft geen oprijplaat voor mijn rolstoel.");
  await composer
    .getByText("Dit gaat over: Gebouwen en straten en Reizen met trein, bus en tram.")
    .waitFor();
  const shown = await names(composer);
  expect(new Set(shown).size).toBe(5);
  expect(shown[1]).toBe("Vincent Karremans");
  const notes = await composer.locator(".choice").allTextContents();
  expect(notes[1]).toContain("minister voor infrastructuur (bron: februari 2026)");
  expect(notes.filter((note) => /in de Tweede Kamer|commissie|debat/.test(note))).toHaveLength(3);
});

test("gives somebody else, never the same twice in a row, and keeps who was chosen", async () => {
  const composer = await open("Mijn pgb stopt.");
  const first = await names(composer);
  await composer.getByRole("checkbox").first().check();
  await composer.getByRole("button", { name: "Iemand anders" }).click();
  await said(composer, /^Je ziet nu /);
  const second = await names(composer);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await composer.getByRole("heading", { name: "Gekozen: 1" }).waitFor();
});

test("lets one choose a topic oneself, or none", async () => {
  const composer = await open("Wat een mooie dag.");
  await composer.getByText("We herkennen geen onderwerp in je bericht.").waitFor();
  expect(await names(composer)).toEqual([]);
  await composer.getByRole("button", { name: "Kies zelf een onderwerp" }).click();
  await composer.getByRole("button", { name: "Zorg en hulp" }).click();
  await composer.getByRole("button", { name: "Zelf je zorg regelen" }).click();
  await composer.getByText("Dit gaat over: Zelf je zorg regelen.").waitFor();
  expect(await names(composer)).toHaveLength(5);
  await composer.getByRole("button", { name: "Kies zelf een onderwerp" }).click();
  await composer.getByRole("button", { name: "Geen onderwerp" }).click();
  await composer.getByText("Je koos geen onderwerp.").waitFor();
  expect(await names(composer)).toEqual([]);
});

test("looks again at the post when one comes back to it", async () => {
  const composer = await open("Wat een mooie dag.", bluesky);
  await composer.getByText("We herkennen geen onderwerp in je bericht.").waitFor();
  await setPost(page, "Mijn pgb stopt.");
  await composer.getByRole("searchbox").focus();
  await composer.getByText("Dit gaat over: Zelf je zorg regelen.").waitFor();
});

test("keeps what has the focus in view, when names come above it for who comes back", async () => {
  const composer = await open("");
  await setPost(page, "Mijn pgb stopt.");
  await page.setViewportSize({ width: 1280, height: 500 });
  const last = composer.getByRole("button", { name: "Frysk" });
  await last.focus();
  await expect.poll(() => names(composer)).toHaveLength(5);
  const isSeen = () =>
    last.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const root = button.getRootNode() as ShadowRoot;
      return root.activeElement === button && root.elementFromPoint(x + width / 2, y + height / 2);
    });
  await expect.poll(async () => Boolean(await isSeen())).toBe(true);
});

test("puts a question with the mention in, in one insertion that one press takes back", async () => {
  const composer = await open("Mijn pgb stopt.");
  await composer.getByRole("searchbox").fill("jetten");
  await composer.getByRole("checkbox", { name: "Rob Jetten" }).check();
  await composer.getByRole("button", { name: "Zet er een vraag bij" }).click();
  const field = composer.getByLabel("Je vraag");
  await composer.getByText("Dit is een voorbeeld.").waitFor();
  await field.fill("Wat doet @RobJetten voor mij?");
  await composer.getByText("Je mag alles veranderen.").waitFor();
  expect(await composer.locator("blockquote").textContent()).toBe(
    "Mijn pgb stopt. Wat doet @RobJetten voor mij? ",
  );
  expect(await composer.locator("blockquote u").allTextContents()).toEqual(["@RobJetten"]);
  await composer.getByRole("button", { name: "Zet in je bericht" }).click();
  await said(composer, /Klaar/);
  expect(await postOf(page)).toBe("Mijn pgb stopt. Wat doet @RobJetten voor mij? ");
  await composer.getByRole("button", { name: "Maak ongedaan" }).click();
  await said(composer, /weer zoals het was/);
  expect(await postOf(page)).toBe("Mijn pgb stopt.");
});

test("does not suggest or add whoever is in the post already", async () => {
  const composer = await open("Mijn pgb stopt, Mirjam Sterk.");
  expect(await names(composer)).not.toContain("Mirjam Sterk");
  await composer.getByRole("searchbox").fill("mirjam sterk");
  await composer.getByText("Staat al in je bericht.").waitFor();
});

test("tells once of a private detail, and the press works all the same", async () => {
  const composer = await openSite(page, x!);
  await setPost(page, "Ik heb epilepsie.");
  const line = composer.getByText(/Je schrijft over je gezondheid: epilepsie/);
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
  await said(composer, /Klaar/);
  await line.waitFor();
  expect(await violations()).toEqual([]);
  await composer.getByRole("button", { name: "Ja, dat is goed" }).click();
  await line.waitFor({ state: "detached" });
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
  await said(composer, /staat al/);
  expect(await line.count()).toBe(0);
});

test("says at a name that one asked today, on the device only", async () => {
  const composer = await open("Mijn pgb stopt.");
  await composer.getByRole("searchbox").fill("westerveld");
  await composer.getByRole("checkbox", { name: "Lisa Westerveld" }).check();
  await composer.getByRole("button", { name: "Zet in je bericht" }).click();
  await said(composer, /Klaar/);
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.getByRole("searchbox").fill("westerveld");
  await composer.getByText("vandaag gevraagd").waitFor();
});

test("marks what is too long", async () => {
  const composer = await open(`Mijn pgb stopt. ${"a".repeat(260)}`);
  await composer.getByRole("checkbox").first().check();
  await composer.getByText(/tekens te veel\. Het deel met een streep eronder/).waitFor();
  expect(await composer.locator("mark").count()).toBeGreaterThan(0);
});

test.each(sites)("on $name mends a fault in the post itself, and takes that back", async (site) => {
  const post = "Voor iedereen 👩‍🦽: #2miljoenstemmen";
  const composer = await open(post, site);
  const mend = composer.getByRole("button", { name: "Maak er #2MiljoenStemmen van" });
  await mend.click();
  await said(composer, /Klaar\. In je bericht staat nu #2MiljoenStemmen\./);
  expect(await postOf(page)).toBe("Voor iedereen 👩‍🦽: #2MiljoenStemmen");
  await mend.waitFor({ state: "detached" });
  await page.keyboard.type("!");
  expect(await postOf(page)).toBe("Voor iedereen 👩‍🦽: #2MiljoenStemmen!");
  await page.keyboard.press("Backspace");
  await composer.getByRole("button", { name: "Maak ongedaan" }).click();
  await said(composer, /weer zoals het was/);
  expect(await postOf(page)).toBe(post);
  await mend.waitFor();
});

test("mends a fault in the question, and leaves the post alone", async () => {
  const composer = await open("Mijn pgb stopt.", bluesky);
  await composer.getByRole("checkbox").first().check();
  await composer.getByRole("button", { name: "Zet er een vraag bij" }).click();
  const field = composer.getByLabel("Je vraag");
  await field.fill("Wat vindt u van 2miljoenstemmen.nl?");
  await composer.getByRole("button", { name: "Zet https:// voor 2miljoenstemmen.nl" }).click();
  await expect.poll(() => field.inputValue()).toBe("Wat vindt u van https://2miljoenstemmen.nl?");
  expect(await field.evaluate((element) => element.matches(":focus"))).toBe(true);
  expect(await postOf(page)).toBe("Mijn pgb stopt.");
});

/** One grey pixel. */
const photo = {
  name: "lift.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
    "base64",
  ),
};

test("on X reminds once of a picture without a description, and no more when it has one", async () => {
  const composer = await openSite(page, x!);
  await page.locator('input[type="file"]').first().setInputFiles(photo);
  const reminder = composer.getByText(
    /Je foto heeft nog geen beschrijving\. .* Druk bij je foto op: Beschrijving toevoegen\./,
  );
  await reminder.waitFor();
  expect(await violations()).toEqual([]);
  await composer.getByRole("button", { name: "Ik weet het" }).click();
  await reminder.waitFor({ state: "detached" });
  await page.evaluate(() => window.practice.box(window.practice.boxes[0]).focus());
  expect(await reminder.count()).toBe(0);

  await page.locator('input[type="file"]').first().setInputFiles(photo);
  await reminder.waitFor();
  for (const link of await page.getByTestId("altTextWrapper").all()) {
    await link.click();
    await page.getByLabel("Beschrijving", { exact: true }).fill("Een lift die stuk is");
    await page.getByRole("button", { name: "Opslaan" }).click();
  }
  await page.evaluate(() => window.practice.box(window.practice.boxes[0]).focus());
  await reminder.waitFor({ state: "detached" });
});

test.each(sites.slice(1))("on $name keeps quiet, because the site itself tells", async (site) => {
  const composer = await openSite(page, site);
  await page.locator('input[type="file"]').first().setInputFiles(photo);
  await page.locator("img.picture").waitFor();
  await page.evaluate(() => window.practice.box(window.practice.boxes[0]).focus());
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.locator(".panel").waitFor();
  expect(await composer.getByText("beschrijving").count()).toBe(0);
});

test("works the same without a connection, because all it knows is in the extension", async () => {
  const composer = await openSite(page, x!);
  await page.context().setOffline(true);
  try {
    await setPost(page, "Mijn pgb stopt.");
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByText("Dit gaat over: Zelf je zorg regelen.").waitFor();
    expect(await names(composer)).toHaveLength(5);
    await composer.getByRole("checkbox").first().check();
    await composer.getByRole("button", { name: "Zet in je bericht" }).click();
    await said(composer, /Klaar/);
  } finally {
    await page.context().setOffline(false);
  }
});

/** Gives the extension's own world of the page a Dutch voice of the device, and tells what it was asked to read. */
async function giveVoice(): Promise<{ spoken(): Promise<string[]>; stopped(): Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context));
  await session.send("Runtime.enable");
  await expect.poll(() => contexts.some(({ origin }) => /^chrome-ext/.test(origin))).toBe(true);
  const { id: contextId } = contexts.find(({ origin }) => /^chrome-ext/.test(origin))!;
  const evaluate = async (expression: string) =>
    (await session.send("Runtime.evaluate", { contextId, expression, returnByValue: true })).result
      .value;
  await evaluate(`
    globalThis.asked = { spoken: [], stopped: 0 };
    Object.defineProperty(globalThis, "speechSynthesis", {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [{ name: "Xander", lang: "nl-NL", localService: true }],
        speak: (one) => asked.spoken.push(one.text),
        cancel: () => { asked.stopped += 1; },
      }),
    });
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`);
  return {
    spoken: () => evaluate("asked.spoken") as Promise<string[]>,
    stopped: () => evaluate("asked.stopped") as Promise<number>,
  };
}

test("reads the post aloud on a press; Escape stops that and closes neither composer nor dialog", async () => {
  await page.goto(bluesky!.url);
  await page.waitForFunction(() => window.practice?.ready);
  const voice = await giveVoice();
  await page.getByRole("button", { name: bluesky!.opens! }).first().click();
  const composer = page.locator("stemmen-composer");
  await composer.getByRole("button", { name: "Noem iemand" }).waitFor();
  await setPost(page, "Mijn pgb stopt.");
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.getByRole("checkbox", { name: /^Mirjam Sterk/ }).check();
  expect(await voice.spoken()).toEqual([]);
  await composer.getByRole("button", { name: "Lees voor" }).click();
  const stop = composer.getByRole("button", { name: "Stop met voorlezen" });
  await stop.waitFor();
  expect(await voice.spoken()).toEqual([expect.stringMatching(/^Mijn pgb stopt\. Mirjam Sterk /)]);
  await page.keyboard.press("Escape");
  await composer.getByRole("button", { name: "Lees voor" }).waitFor();
  expect(await voice.stopped()).toBe(1);
  await page.keyboard.press("Enter");
  await stop.click();
  await composer.getByRole("button", { name: "Lees voor" }).waitFor();
  expect(await voice.stopped()).toBe(2);

  await page.keyboard.press("Enter");
  await stop.waitFor();
  await page.evaluate(() => window.practice.box(window.practice.boxes[0]).focus());
  await page.keyboard.press("Escape");
  await composer.getByRole("button", { name: "Lees voor" }).waitFor();
  expect(await voice.stopped()).toBe(3);
  expect(await practiceOf(page, "acts")).not.toContain("Escape");
  await page.getByRole("dialog").waitFor();
});

describe("axe finds nothing wrong", () => {
  test.each(sites)("on $name with suggestions, a choice, and a question", async (site) => {
    const composer = await open("Mijn pgb stopt.", site);
    expect(await violations()).toEqual([]);
    await composer.getByRole("checkbox").first().check();
    await composer.getByRole("button", { name: "Zet er een vraag bij" }).click();
    await composer.getByLabel("Je vraag").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("without a topic, while choosing one, and with a post that is too long", async () => {
    const composer = await open(`Wat een mooie dag. ${"a".repeat(280)}`);
    expect(await violations()).toEqual([]);
    await composer.getByRole("button", { name: "Kies zelf een onderwerp" }).click();
    expect(await violations()).toEqual([]);
    await composer.getByRole("button", { name: "Zorg en hulp" }).click();
    expect(await violations()).toEqual([]);
    await composer.getByRole("button", { name: "Zelf je zorg regelen" }).click();
    await composer.getByRole("checkbox").first().check();
    expect(await violations()).toEqual([]);
  });
});
