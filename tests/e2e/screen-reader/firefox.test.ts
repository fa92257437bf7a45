import type { Browser, KeyInput, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, openFirefoxPage, startFirefox } from "../../browsers.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { type Desktop, hasOrca, startDesktop } from "./desktop.ts";

describe.skipIf(!hasOrca())("what the screen reader Orca says in Firefox", () => {
  let desktop: Desktop;
  let practice: Practice;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [desktop, practice] = await Promise.all([startDesktop(), startPractice()]);
    browser = await startFirefox({
      proxyPort: practice.proxyPort,
      extension: builtExtension("firefox"),
      headless: false,
      env: desktop.env,
    });
  });

  afterAll(async () => {
    await browser?.close();
    await practice?.close();
    await desktop?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(() => page.close());

  /** Presses keys together, as "Shift+Tab", and waits for what Orca then says. */
  async function press(keys: string, words: string | RegExp) {
    const [key, ...held] = keys.split("+").reverse() as KeyInput[];
    desktop.forget();
    for (const one of held) await page.keyboard.down(one);
    await page.keyboard.press(key!);
    for (const one of held) await page.keyboard.up(one);
    await desktop.hears(words);
  }

  const heard = (words: string | RegExp) =>
    desktop
      .speech()
      .filter((line) => (typeof words === "string" ? line.includes(words) : words.test(line)));
  const post = () => page.evaluate("practice.text(practice.boxes[0])");

  /** Opens Mastodon with this post, and the focus in it. */
  async function write(words: string) {
    await page.goto("https://mastodon.social/home");
    await page.bringToFront();
    await page.waitForFunction("practice.ready && practice.boxes.length > 0");
    await page.evaluate("practice.box(practice.boxes[0]).focus()");
    await page.waitForFunction(
      `document.querySelector("stemmen-composer")?.shadowRoot.querySelector("button")`,
    );
    await page.keyboard.type(words);
    await press("Tab", /#2MiljoenStemmen/);
  }

  test("the hashtag is put in with one press, and taken back", async () => {
    await write("Geen lift.");
    await desktop.hears("zet de hashtag in je bericht");
    const done = "Klaar. In je bericht staat nu #2MiljoenStemmen.";
    await press("Enter", done);
    expect(heard(done)).toHaveLength(1);
    expect(await post()).toBe("Geen lift. #2MiljoenStemmen ");

    await press("Tab", /#2MiljoenStemmen/);
    await press("Tab", "Noem iemand");
    for (let presses = 0; presses < 6 && heard(/^Maak ongedaan/).length === 0; presses++)
      await press("Tab", /button/);
    const back = "Klaar. Je bericht is weer zoals het was.";
    await press("Enter", back);
    expect(heard(back)).toHaveLength(1);
    expect(await post()).toBe("Geen lift.");
  });

  test("two people are picked, each with the right name, and put in the post", async () => {
    await write("Mijn pgb stopt.");
    await press("Tab", "Noem iemand");
    await press("Enter", /Mirjam Sterk.*check box not checked/);
    const chosen = [
      ["wester", "Lisa Westerveld"],
      ["ouwehand", "Esther Ouwehand"],
    ] as const;
    for (const [query, name] of chosen) {
      await press("Shift+Tab", "Zoek een politicus of partij");
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
      desktop.forget();
      await page.keyboard.type(query);
      await desktop.hears("1 naam gevonden.");
      await press("Tab", new RegExp(`${name} .*check box not checked`));
      await press(" ", `${name} gekozen.`);
      expect(heard(/ gekozen\./)).toHaveLength(1);
    }
    const done = "Klaar. In je bericht staat nu Lisa Westerveld #PRO Esther Ouwehand #PvdD.";
    await press("Enter", done);
    expect(heard(done)).toHaveLength(1);
    expect(await post()).toBe("Mijn pgb stopt. Lisa Westerveld #PRO Esther Ouwehand #PvdD ");
  });

  test("a question of the story says its name and its example, and the text keeps what is typed", async () => {
    await page.close();
    page = await openFirefoxPage(browser, "page.html#verhaal");
    await page.bringToFront();
    const first = (await page.waitForSelector("#answer-happened"))!;
    desktop.forget();
    await first.focus();
    await desktop.hears("Wat is er gebeurd?");
    await desktop.hears(/Bijvoorbeeld: De lift op het station was kapot/);
    await page.keyboard.type("De lift was stuk.");
    await press("Tab", "Wat betekent dat voor jou?");
    await desktop.hears(/Bijvoorbeeld: Ik kon niet naar mijn werk/);
    expect(await first.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
      "De lift was stuk.",
    );
  });

  test("somebody is looked up: field, hint and count", async () => {
    await page.close();
    page = await openFirefoxPage(browser, "popup.html");
    await page.bringToFront();
    await page.waitForFunction(`document.querySelector(".here")`);
    // The field has the focus from the start: leave it, and come back.
    await press("Tab", /kandidaten/);
    await press("Shift+Tab", "Zoek een politicus of partij");
    await desktop.hears("Typ een naam, partij of functie. Een typfout is niet erg.");
    await page.keyboard.type("jeten");
    await desktop.hears("1 naam gevonden.");
  });
});
