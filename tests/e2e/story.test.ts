import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare const chrome: {
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
    session: { get(): Promise<Record<string, unknown>> };
  };
};

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ extension: builtExtension("chromium") });
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(() => browser?.close());

beforeEach(async () => {
  // A picture of ours has the page's storage, and no page that writes in it.
  const empty = await openExtensionPage(browser, "icons/48.png");
  await empty.evaluate(() => localStorage.clear());
  await empty.close();
  await (await browser.worker()).evaluate(() => chrome.storage.local.clear());
  page = await openExtensionPage(browser, "page.html#verhaal");
  await page
    .getByText("Wie wil je aanspreken?")
    .or(page.getByLabel("Zoek een politicus"))
    .waitFor();
  return () => page.close();
});

/** What the device keeps of drafts. */
async function kept(): Promise<Record<string, { answers: { happened: string } }>> {
  const worker = await browser.worker();
  const all = await worker.evaluate(() => chrome.storage.local.get());
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => key.startsWith("draft:")),
  ) as Record<string, { answers: { happened: string } }>;
}

const answer = (question: string | RegExp) => page.getByLabel(question);
const finished = () => page.locator(".finished").textContent();
const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
const status = () => page.getByRole("status").textContent();

/** What axe finds wrong on the page, by rule. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe("the full page", () => {
  test("looks people up, and leads to the story and back", async () => {
    await page.getByRole("link", { name: "Zoek iemand op" }).click();
    await page.locator("h2:focus", { hasText: "Zoek iemand op" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("jeten");
    await page.getByRole("link", { name: "Rob Jetten", exact: true }).press("Enter");
    await page.locator("h2:focus", { hasText: "Rob Jetten" }).waitFor();
    expect(await page.title()).toBe("Rob Jetten – #2MiljoenStemmen");
    expect(await violations()).toEqual([]);
    await page.goBack();
    await page.locator("a:focus", { hasText: "Rob Jetten" }).waitFor();
    await page.getByRole("link", { name: "Vertel je verhaal" }).click();
    await answer("Wat is er gebeurd?").waitFor();
    expect(await page.title()).toBe("Vertel je verhaal – #2MiljoenStemmen");
  });

  test("says it when an address leads nowhere, and runs nothing of it", async () => {
    for (const odd of ["#persoon/<img src=x onerror=document.title=1>", "#toString"]) {
      await page.evaluate((odd) => {
        location.hash = odd;
      }, odd);
      await page.getByRole("heading", { name: "Deze pagina is er niet" }).waitFor();
      expect(await page.title()).toBe("Deze pagina is er niet – #2MiljoenStemmen");
    }
    await page.evaluate(() => {
      location.hash = "#persoon/bestaat-niet";
    });
    await page.getByText("We kennen niemand met deze link.").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("is one press away in the popup", async () => {
    const popup = await openExtensionPage(browser, "popup.html");
    const [opened] = await Promise.all([
      browser.context.waitForEvent("page"),
      popup.getByRole("link", { name: "Vertel je verhaal" }).click(),
    ]);
    await opened.getByLabel("Wat is er gebeurd?").waitFor();
    await opened.close();
    await popup.close();
  });
});

describe("the story", () => {
  test("becomes one text in the person's own words, with the handle of the network and the hashtag", async () => {
    await answer("Wat is er gebeurd?").fill("De lift is stuk");
    await answer("Wat vraag je, en aan wie?").fill("Wanneer werkt hij weer?");
    await page.getByLabel("Zoek een politicus").fill("jetten");
    await page.getByRole("checkbox", { name: /^Rob Jetten/ }).check();
    await expect
      .poll(finished)
      .toBe("De lift is stuk. Wanneer werkt hij weer? @RobJetten #2MiljoenStemmen");
    await page.getByLabel("Voor welk netwerk?").selectOption("Mastodon");
    await expect
      .poll(finished)
      .toBe("De lift is stuk. Wanneer werkt hij weer? Rob Jetten #D66 #2MiljoenStemmen");
    expect(await page.locator(".room").textContent()).toBe(
      "Nog 427 tekens Een link telt altijd als 23.",
    );
    expect(await violations()).toEqual([]);
  });

  test("tells which sentence could go, and leaves the answers as they are", async () => {
    const long = `${"heel ".repeat(40).trim()}.`;
    await answer("Wat is er gebeurd?").fill(`Kort. Dat duurt ${long}`);
    await answer("Wat moet er anders?").fill(`Dit moet ${long}`);
    await expect.poll(() => page.locator(".room").textContent()).toContain("te veel");
    expect(await violations()).toEqual([]);
    await page.getByRole("checkbox", { name: /^Dit moet .*Zonder deze zin past je tekst/ }).check();
    await expect.poll(finished).toBe(`Kort. Dat duurt ${long} #2MiljoenStemmen`);
    expect(await answer("Wat moet er anders?").inputValue()).toBe(`Dit moet ${long}`);
    await page.getByLabel("Voor welk netwerk?").selectOption("Facebook");
    await expect.poll(finished).toContain("Dit moet");
  });

  test("can be told one question at a time, on with a button and back with the browser", async () => {
    await page.getByLabel("Eén vraag per scherm").check();
    await expect.poll(() => page.locator("textarea").count()).toBe(1);
    await page.getByText("Vraag 1 van 4").waitFor();
    await answer("Wat is er gebeurd?").fill("De lift is stuk");
    await press("Volgende");
    await page.locator("#answer-meaning:focus").waitFor();
    await page.keyboard.type("Ik wacht");
    await press("Volgende");
    await page.locator("#answer-change:focus").waitFor();
    await page.goBack();
    await page.locator("#answer-meaning:focus").waitFor();
    expect(await answer("Wat betekent dat voor jou?").inputValue()).toBe("Ik wacht");
    await press("Vorige");
    await page.locator("#answer-happened:focus").waitFor();
    expect(await answer("Wat is er gebeurd?").inputValue()).toBe("De lift is stuk");
    for (const heading of ["Vraag 2 van 4", "Vraag 3 van 4", "Vraag 4 van 4"]) {
      await press("Volgende");
      await page.getByText(heading).waitFor();
    }
    await press("Volgende");
    await page.locator("h3:focus", { hasText: "Namen erbij" }).waitFor();
    await press("Volgende");
    await page.locator("h3:focus", { hasText: "Je tekst" }).waitFor();
    expect(await finished()).toBe("De lift is stuk. Ik wacht. #2MiljoenStemmen");
    expect(await violations()).toEqual([]);

    // The choice is remembered, and one goes on where one was.
    await page.reload();
    await page.getByRole("heading", { name: "Je tekst", exact: true }).waitFor();
    expect(await page.locator("textarea").count()).toBe(0);
    await page.getByLabel("Eén vraag per scherm").uncheck();
    await expect.poll(() => page.locator("textarea").count()).toBe(4);
  });

  test("knows what it is about, and says why it names people; one can say it oneself", async () => {
    await answer("Wat is er gebeurd?").fill("Mijn pgb stopt.");
    await page.getByText("Dit gaat over: Zelf je zorg regelen.").waitFor();
    const [first] = await page.locator(".picker-names .choice").allTextContents();
    expect(first).toContain("minister voor pgb");
    await press("Kies zelf een onderwerp");
    await page.getByRole("button", { name: "Wonen, school, werk en geld" }).click();
    await page.getByRole("button", { name: "Een huis dat past" }).click();
    await page.locator(".topic button:focus").waitFor();
    const about = page.locator("#topic-line");
    const line = await about.textContent();
    expect(line).not.toContain("Zelf je zorg regelen");
    await page.reload();
    await expect.poll(() => about.textContent()).toBe(line);
  });

  test("goes to another program where the system has a way", async () => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(globalThis, { shared });
      Object.defineProperty(navigator, "share", {
        configurable: true,
        value: async (what: unknown) => shared.push(what),
      });
    });
    await page.reload();
    await answer("Wat is er gebeurd?").fill("De lift is stuk");
    await press("Deel met een andere app");
    expect(await page.evaluate(() => (globalThis as never as { shared: unknown }).shared)).toEqual([
      { text: "De lift is stuk. #2MiljoenStemmen" },
    ]);
  });

  test("mends a fault in the answer where it stands", async () => {
    await answer("Wat betekent dat voor jou?").fill("Ik krijg geen zorg#Zorg en wacht.");
    await press("Zet een spatie voor #Zorg");
    await expect
      .poll(() => answer("Wat betekent dat voor jou?").inputValue())
      .toBe("Ik krijg geen zorg #Zorg en wacht.");
  });

  test("copies first, and then opens the site that the button names", async () => {
    await answer("Wat is er gebeurd?").fill("De lift is stuk");
    await page.getByLabel("Voor welk netwerk?").selectOption("Bluesky");
    const [opened, request] = await Promise.all([
      browser.context.waitForEvent("page"),
      browser.context.waitForEvent("request", (one) => one.url().includes("bsky.app")),
      press("Open in Bluesky"),
    ]);
    expect(request.url()).toBe(
      "https://bsky.app/intent/compose?text=De%20lift%20is%20stuk.%20%232MiljoenStemmen",
    );
    await opened.close();
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "De lift is stuk. #2MiljoenStemmen",
    );
    expect(await status()).toContain("Bluesky opent in een nieuw tabblad");
  });

  test("has a mail to the campaign, and says so when it is too long for a link", async () => {
    await answer("Wat is er gebeurd?").fill("De lift is stuk");
    const link = page.getByRole("link", { name: "Mail naar contact@2miljoenstemmen.nl" });
    expect(await link.getAttribute("href")).toBe(
      "mailto:contact@2miljoenstemmen.nl?subject=Mijn%20verhaal%20voor%20%232MiljoenStemmen&body=De%20lift%20is%20stuk.%0D%0A%0D%0A%232MiljoenStemmen",
    );
    expect(await page.locator(".way").first().textContent()).toContain("3 februari 2021");
    await answer("Wat is er gebeurd?").fill("De lift is stuk. ".repeat(200));
    await press("Kopieer je hele verhaal");
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText().then((text) => text.length)))
      .toBe(200 * 17 - 1);
  });

  test("prints as a letter in letters of 18 points, and nothing else with it", async () => {
    await answer("Wat is er gebeurd?").fill("De lift is stuk");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".letter").isVisible()).toBe(true);
    expect(await page.locator(".answer").first().isVisible()).toBe(false);
    const size = await page
      .locator(".letter .paragraph")
      .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
    expect(size).toBe(24);
    expect(await page.locator(".letter address div").allTextContents()).toEqual([
      "Tweede Kamer der Staten-Generaal",
      "Postbus 20018",
      "2500 EA Den Haag",
    ]);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = (file: Buffer) => file.toString("latin1").match(/\/Type\s*\/Page\b/g);
    expect(pages(pdf)).toHaveLength(1);
    await page.emulateMedia({ media: null });
    await answer("Wat betekent dat voor jou?").fill("Ik kon niet naar mijn werk. ".repeat(60));
    const long = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pages(long)).toHaveLength(2);
  });

  test("takes 100,000 characters, and shows markup and emoji as text", async () => {
    const odd = '<img src=x onerror="document.title=1"> 👩🏽‍🦽 مرحبا ';
    const long = odd.repeat(2200).slice(0, 100_000);
    await answer("Wat is er gebeurd?").fill(long);
    expect((await finished())?.startsWith(odd.trimEnd())).toBe(true);
    expect(await page.locator(".finished img").count()).toBe(0);
    await expect
      .poll(async () => Object.values(await kept())[0]?.answers.happened.length)
      .toBe(long.length);
  });
});

describe("drafts", () => {
  test("are there again, with caret and names, after the tab was closed at once", async () => {
    await answer("Wat moet er anders?").pressSequentially("Elke bus een plank.");
    await page.getByLabel("Zoek een politicus").fill("jetten");
    await page.getByRole("checkbox", { name: /^Rob Jetten/ }).check();
    await answer("Wat moet er anders?").press("ArrowLeft");
    await page.keyboard.type(" vanaf nu");
    await page.close();
    page = await openExtensionPage(browser, "page.html#verhaal");
    await page.locator("#answer-change:focus").waitFor();
    await page.getByRole("button", { name: "Haal Rob Jetten weg" }).waitFor();
    await page.keyboard.type("!");
    await expect
      .poll(() => answer("Wat moet er anders?").inputValue())
      .toBe("Elke bus een plank vanaf nu!.");
  });

  test("lose no key, however soon the tab is closed", async () => {
    const field = () => answer("Wat is er gebeurd?");
    let text = "";
    for (let time = 1; time <= 4; time += 1) {
      await field().focus();
      await page.keyboard.type(`${time}`);
      text = await field().inputValue();
      await page.close();
      page = await openExtensionPage(browser, "page.html#verhaal");
      await expect.poll(() => field().inputValue()).toBe(text);
    }
    expect(text).toHaveLength(4);
  });

  test("lose no key when the extension is renewed meanwhile", async () => {
    const admin = await browser.context.newPage();
    await admin.goto("chrome://extensions");
    await answer("Wat is er gebeurd?").pressSequentially("De lift is stuk");
    await admin.evaluate(async (id) => {
      const { developerPrivate } = chrome as never as {
        developerPrivate: {
          updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
          reload(id: string): Promise<void>;
        };
      };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id);
    }, browser.id);
    await page.close();
    page = await openExtensionPage(browser, "page.html#verhaal");
    await expect.poll(() => answer("Wat is er gebeurd?").inputValue()).toBe("De lift is stuk");
    await admin.close();
  });

  test("changed in two windows at a time become two, and in turn stay one", async () => {
    await answer("Wat is er gebeurd?").fill("Een");
    const second = await openExtensionPage(browser, "page.html#verhaal");
    const there = second.getByLabel("Wat is er gebeurd?");
    await expect.poll(() => there.inputValue()).toBe("Een");
    await there.fill("Een twee");
    await page.bringToFront();
    await expect.poll(() => answer("Wat is er gebeurd?").inputValue()).toBe("Een twee");
    expect(Object.keys(await kept())).toHaveLength(1);

    // As when one window is slow: it does not hear of the other before it writes.
    for (const one of [page, second])
      await one.evaluate(() => {
        Object.defineProperty(document, "hidden", { configurable: true, value: true });
      });
    await Promise.all([
      answer("Wat is er gebeurd?").fill("Een twee hier"),
      there.fill("Een twee daar"),
    ]);
    await expect
      .poll(async () =>
        Object.values(await kept())
          .map(({ answers }) => answers.happened)
          .sort(),
      )
      .toEqual(["Een twee daar", "Een twee hier"]);
    const told = await Promise.all(
      [page, second].map((one) => one.getByRole("status").textContent()),
    );
    expect(told.join()).toContain("Dit verhaal is in twee vensters veranderd.");
    await second.close();
  });

  test("go on in a reloaded page and in another tab", async () => {
    await answer("Wat is er gebeurd?").fill("Een");
    await page.reload();
    await expect.poll(() => answer("Wat is er gebeurd?").inputValue()).toBe("Een");
    const second = await openExtensionPage(browser, "page.html#verhaal");
    await expect.poll(() => second.getByLabel("Wat is er gebeurd?").inputValue()).toBe("Een");
    await second.getByLabel("Wat is er gebeurd?").fill("Een twee");
    await second.close();
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(() => answer("Wat is er gebeurd?").inputValue()).toBe("Een twee");
  });

  test("stand side by side: begin another, go back, wipe one and put it back", async () => {
    await answer("Wat is er gebeurd?").fill("Over de lift");
    await press("Begin een nieuw verhaal");
    await expect.poll(() => answer("Wat is er gebeurd?").inputValue()).toBe("");
    await answer("Wat is er gebeurd?").fill("Over de bus");
    await press(/^Ga verder Over de lift/);
    await expect.poll(() => answer("Wat is er gebeurd?").inputValue()).toBe("Over de lift");
    await press(/^Wis dit verhaal Over de bus/);
    await expect.poll(async () => Object.keys(await kept()).length).toBe(1);
    await press("Zet terug: Over de bus");
    await expect.poll(async () => Object.keys(await kept()).length).toBe(2);
    expect(await violations()).toEqual([]);
  });

  test("are wiped with everything else, after one question", async () => {
    await answer("Wat is er gebeurd?").fill("Over de lift");
    await expect.poll(async () => Object.keys(await kept()).length).toBe(1);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Wipe everything" }).click();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "No, keep everything" }).click();
    expect(Object.keys(await kept())).toHaveLength(1);
    await page.getByRole("button", { name: "Wipe everything" }).click();
    await page.getByRole("button", { name: "Yes, wipe everything" }).click();
    await expect.poll(status).toBe("Everything is wiped.");
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.close();
    const worker = await browser.worker();
    expect(await worker.evaluate(() => chrome.storage.local.get())).toEqual({});
    expect(await worker.evaluate(() => chrome.storage.session.get())).toEqual({});
    page = await openExtensionPage(browser, "page.html#verhaal");
  });

  test("go out in a file and come back from it; a strange file changes nothing", async () => {
    await answer("Wat is er gebeurd?").fill("Over de lift");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      press("Sla alles op in een bestand"),
    ]);
    const buffer = readFileSync(await file.path());
    const read = (name: string, content: Buffer) =>
      page
        .getByLabel("Haal verhalen uit een bestand")
        .setInputFiles({ name, mimeType: "application/json", buffer: content });

    await read("foto.json", Buffer.from("\x89PNG"));
    await expect.poll(status).toContain("kapot of van een ander programma");
    await read("lijst.json", Buffer.from('{"todo":[]}'));
    await expect.poll(status).toContain("niet van deze extensie");
    expect(await answer("Wat is er gebeurd?").inputValue()).toBe("Over de lift");

    await answer("Wat is er gebeurd?").fill("Over de bus");
    await read("mijn-verhalen.json", buffer);
    await expect.poll(status).toBe("Er is 1 verhaal bij gekomen.");
    await page.getByRole("button", { name: /^Ga verder Over de lift/ }).waitFor();
    expect(await answer("Wat is er gebeurd?").inputValue()).toBe("Over de bus");
  });

  test("stay on the screen when the storage is full, and the page says so", async () => {
    await page.evaluate(() => {
      const full = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
      Object.defineProperty(chrome.storage.local, "set", { configurable: true, value: full });
    });
    await answer("Wat is er gebeurd?").fill("Over de lift");
    await expect.poll(status).toContain("Bewaren lukt nu niet");
    await press("Begin een nieuw verhaal");
    await expect.poll(() => answer("Wat is er gebeurd?").inputValue()).toBe("Over de lift");
    await page.close({ runBeforeUnload: false });
    page = await openExtensionPage(browser, "page.html#verhaal");
  });

  test("that cannot be read stay where they are, and come along in the file", async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.storage.local.set({ "draft:odd": "{broken" }));
    await page.reload();
    await page.getByText("1 verhaal kunnen we niet lezen. Het blijft bewaard").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      press("Sla alles op in een bestand"),
    ]);
    expect(JSON.parse(readFileSync(await file.path(), "utf8")).unreadable).toEqual(["{broken"]);
    expect(Object.keys(await kept())).toEqual(["draft:odd"]);
  });
});
