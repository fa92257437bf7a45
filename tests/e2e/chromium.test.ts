import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import nl from "../../data/locales/nl.ts";
import { builtExtension, type Chromium, startChromium } from "../browsers.ts";
import {
  addHashtag,
  addMention,
  lookUp,
  openSite,
  postOf,
  practiceOf,
  said,
  setCaret,
  setPost,
  sites,
} from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;
/** Requests that the extension's own pages and scripts made over the network. */
const asked: string[] = [];

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  browser.context.on("request", (request) => {
    const isOurs = request.serviceWorker() || request.frame().url().startsWith("chrome-extension:");
    if (isOurs && /^(https?|wss?):/.test(request.url())) asked.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
});

afterEach(async () => {
  expect(await practiceOf(page, "errors")).toEqual([]);
  await page.close();
});

const tag = (composer: Locator) => composer.getByRole("button", { name: "#2MiljoenStemmen" });

describe.each(sites)("on $name", (site) => {
  test("puts the hashtag in with one press, once, and typing goes on behind it", async () => {
    const composer = await openSite(page, site);
    const heard = await addHashtag(page, composer, "Mijn bus heeft geen plank.");
    expect(heard).toBe("Klaar. In je bericht staat nu #2MiljoenStemmen.");
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen ");

    await tag(composer).click();
    expect(await said(composer, /staat al/)).toBe("#2MiljoenStemmen staat al in je bericht.");
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen ");

    await page.keyboard.type("Wat nu?");
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen Wat nu?");
  });

  test("is undone by one Ctrl+Z and by its own button", async () => {
    const composer = await openSite(page, site);
    const words = "Ik wacht al een jaar 👩‍🦽 op een antwoord.";
    await setPost(page, words);
    await tag(composer).click();
    await said(composer, /Klaar/);
    await page.keyboard.press("Control+z");
    await expect.poll(() => postOf(page)).toBe(words);

    await tag(composer).click();
    await said(composer, /staat nu #2MiljoenStemmen/);
    expect(await postOf(page)).not.toBe(words);
    await composer.getByRole("button", { name: "Maak ongedaan" }).click();
    await said(composer, /weer zoals het was/);
    expect(await postOf(page)).toBe(words);
  });

  test("is not taken back any more after the post was placed, nor is what one types then", async () => {
    const composer = await openSite(page, site);
    const undo = composer.getByRole("button", { name: "Maak ongedaan" });
    /** Puts the hashtag in an empty box, and has the site place the post. */
    const place = async () => {
      await tag(composer).click();
      await undo.waitFor();
      const placed = await practiceOf(page, "posts");
      await page.getByRole("button", { name: "Plaats", exact: true }).first().click();
      await expect.poll(() => practiceOf(page, "posts")).toHaveLength(placed.length + 1);
    };
    await place();
    if (site.opens) {
      await page.getByRole("button", { name: site.opens }).first().click();
      await tag(composer).waitFor();
    } else {
      await undo.click();
      expect(await said(composer, /staat er niet meer/)).toBe(nl.composer.nothingToUndo);
      expect(await postOf(page)).toBe("");

      await place();
      await undo.focus();
      await undo.waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("stemmen-composer");

      await place();
    }
    await page.evaluate(() => window.practice.box(window.practice.boxes[0]).focus());
    await page.keyboard.type("#2MiljoenStemmen ");
    await expect.poll(() => undo.count()).toBe(0);
    expect(await postOf(page)).toBe("#2MiljoenStemmen ");
  });

  test("goes behind the word at the caret, and behind a selection without replacing it", async () => {
    const composer = await openSite(page, site);
    await setPost(page, "Geen lift op het station");
    await setCaret(page, 7);
    await tag(composer).click();
    await said(composer, /Klaar/);
    expect(await postOf(page)).toBe("Geen lift #2MiljoenStemmen op het station");

    await setPost(page, "Geen lift op het station");
    await setCaret(page, 5, 9);
    await tag(composer).click();
    await expect.poll(() => postOf(page)).toBe("Geen lift #2MiljoenStemmen op het station");
  });

  test("works by keyboard alone, and gives the focus back to the post", async () => {
    const composer = await openSite(page, site);
    await page.keyboard.type("Ik wil stemmen.");
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toBe("#2MiljoenStemmen");
    await page.keyboard.press("Enter");
    await said(composer, /Klaar/);
    await page.keyboard.type("Jij ook?");
    expect(await postOf(page)).toBe("Ik wil stemmen. #2MiljoenStemmen Jij ook?");
  });

  test("writes the name and the party's hashtag of somebody without an account here, and says so", async () => {
    const composer = await openSite(page, site);
    await page.keyboard.type("Vraag aan");
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("searchbox").fill("van struijs");
    const choice = composer.getByRole("checkbox", { name: /Jan Struijs/ });
    await choice.waitFor();
    expect(await composer.locator(".choice").first().textContent()).toContain(
      `Van Jan Struijs kennen we geen account op ${site.name}.`,
    );
    await choice.check();
    await composer.getByRole("button", { name: "Zet in je bericht" }).click();
    await said(composer, /Klaar/);
    expect(await postOf(page)).toBe("Vraag aan Jan Struijs #50PLUS ");
  });

  test("keeps the keys typed in its search field from the page, and Escape from the site's dialog", async () => {
    const composer = await openSite(page, site);
    await page.keyboard.type("a");
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    const field = composer.getByRole("searchbox");
    await field.waitFor();
    const before = await practiceOf(page, "keys");
    await field.pressSequentially("nj?/");
    await page.keyboard.press("Escape");
    expect(await practiceOf(page, "keys")).toEqual(before);
    await composer.getByRole("searchbox").waitFor({ state: "detached" });
    await page.keyboard.type("b");
    expect(await postOf(page)).toBe("ab");
  });

  test("does nothing when the page presses the button itself", async () => {
    const composer = await openSite(page, site);
    await page.keyboard.type("Hallo");
    await page.evaluate(() => {
      const button = document
        .querySelector("stemmen-composer")!
        .shadowRoot!.querySelector("button")!;
      button.click();
      button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    });
    // A real press afterwards shows that the first two came to nothing.
    await tag(composer).click();
    await said(composer, /Klaar/);
    expect(await postOf(page)).toBe("Hallo #2MiljoenStemmen ");
  });

  test("copies the text when the box goes away in the middle", async () => {
    const composer = await openSite(page, site);
    await page.keyboard.type("Hallo");
    await page.evaluate(() => {
      // The page takes the box away as soon as something is put in it.
      const { boxes, box } = window.practice;
      const goes = box(boxes[0]);
      const remove = () => goes.remove();
      goes.addEventListener("paste", remove, { capture: true, once: true });
      goes.addEventListener("input", remove, { capture: true, once: true });
    });
    await page.evaluate(() => navigator.clipboard.writeText("iets anders"));
    await tag(composer).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe("#2MiljoenStemmen");
  });
});

test("when the site keeps refusing, copies the words and offers a post with the whole text", async () => {
  const composer = await openSite(page, sites[0]!);
  await page.keyboard.type("Mijn bus rijdt niet.");
  await page.evaluate(() => {
    // The site swallows every paste, and takes back whatever else comes in.
    const { boxes, set } = window.practice;
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("paste", swallow, true);
    window.addEventListener("input", () => void set("Mijn bus rijdt niet.", boxes[0]), true);
  });
  await tag(composer).click();
  await said(composer, /Plak met Ctrl/);
  const link = await composer
    .getByRole("link", { name: /Of open je bericht/ })
    .getAttribute("href");
  expect(link).toBe(
    "https://x.com/intent/tweet?text=Mijn%20bus%20rijdt%20niet.%20%232MiljoenStemmen",
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("#2MiljoenStemmen");
  expect(await postOf(page)).toBe("Mijn bus rijdt niet.");
});

test("mentions with the handle of the network one is on", async () => {
  const handles: string[] = [];
  for (const site of sites) {
    const composer = await openSite(page, site);
    await page.keyboard.type("Vraag aan");
    await addMention(composer, "westerveld", "Lisa Westerveld");
    handles.push((await postOf(page)).slice("Vraag aan ".length).trim());
  }
  expect(handles).toEqual([
    "@lisawesterveld",
    "@lisawesterveld.bsky.social",
    "Lisa Westerveld #PRO",
  ]);
});

describe("the popup", () => {
  test.each([
    ["jetten", "Rob Jetten"],
    ["jeten", "Rob Jetten"],
    ["Yesilgoz", "Dilan Yeşilgöz"],
    ["plas", "Caroline van der Plas"],
    ["westerveld lisa", "Lisa Westerveld"],
    ["@RobJetten", "Rob Jetten"],
    ["minister langdurige zorg", "Mirjam Sterk"],
    ["Partij voor de Dieren", "Partij voor de Dieren"],
    ["groenlinks", "Progressief Nederland"],
  ])("finds on %j first %s", async (query, name) => {
    await page.goto("https://x.com/home");
    const { popup, card } = await lookUp(browser, page, query);
    expect(card).toContain(name);
    await popup.close();
  });

  test("shows role, handles with state, source and date, and copies a handle", async () => {
    await page.goto("https://x.com/home");
    const { popup, card } = await lookUp(browser, page, "jetten");
    expect(card).toContain("minister-president");
    expect(card).toMatch(/X @RobJetten.*bevestigd.*Bron: .+\(20 juli 2026\)/s);
    const profile = await popup.$eval(".acts a", (link) => link.getAttribute("href"));
    expect(profile).toBe("https://x.com/RobJetten");
    await (await popup.$(".acts button"))!.click();
    await popup.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.includes("@RobJetten"),
    );
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe("@RobJetten");
    await popup.close();
  });

  test("says so when there is no such name", async () => {
    await page.goto("https://x.com/home");
    const popup = await browser.openPopup(page);
    await popup.waitForSelector("#query:focus");
    await popup.keyboard.type("qqqqxxzz");
    await popup.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.startsWith("Geen naam gevonden"),
    );
    await popup.close();
  });

  test.each(sites)("puts a mention in the post that is open on $name", async (site) => {
    const composer = await openSite(page, site);
    await page.keyboard.type("Dag");
    const { popup } = await lookUp(browser, page, "van struijs");
    const button = await popup.waitForSelector(
      "::-p-aria([name='Zet Jan Struijs #50PLUS in je bericht'][role='button'])",
    );
    await button!.click();
    await expect.poll(() => postOf(page)).toBe("Dag Jan Struijs #50PLUS ");
    expect(await composer.count()).toBe(1);
    await popup.close();
  });

  test("puts the hashtag in a field of a site that it does not know", async () => {
    await page.goto("https://onbekend.test/plain");
    await page.locator("textarea").first().click();
    await page.keyboard.type("Beste redactie,");
    const popup = await browser.openPopup(page);
    const button = await popup.waitForSelector(".here button.main");
    await button!.click();
    await expect
      .poll(() => page.locator("textarea").first().inputValue())
      .toBe("Beste redactie, #2MiljoenStemmen ");
    expect(await page.locator("stemmen-composer").count()).toBe(0);
    await popup.close();
  });

  test("puts the hashtag in LinkedIn's post box, in its shadow tree, and leaves no control there", async () => {
    await page.goto("https://www.linkedin.com/feed/");
    await page.click(".share-box-feed-entry__trigger");
    await page.waitForFunction(() => window.practice.boxes.includes("post"));
    await page.evaluate(() => window.practice.box("post").focus());
    await page.keyboard.type("Hallo");
    const popup = await browser.openPopup(page);
    await (await popup.waitForSelector(".here button.main"))!.click();
    await expect
      .poll(() => page.evaluate(() => window.practice.text("post")))
      .toBe("Hallo #2MiljoenStemmen ");
    expect(await page.locator("stemmen-composer, stemmen-notice").count()).toBe(0);
    await popup.close();
  });

  test("says what one can do on a site without a text field in use", async () => {
    await page.goto("https://onbekend.test/plain");
    const popup = await browser.openPopup(page);
    const here = await popup.waitForSelector(".here");
    expect(await here!.evaluate((element) => element.textContent)).toContain(
      "Klik in het vak waar je typt",
    );
    await popup.close();
  });
});

describe("the popup's corrections and candidates", () => {
  test("a handle that the user corrects is used in the post, and can be put back", async () => {
    const site = sites[0]!;
    await openSite(page, site);
    const { popup } = await lookUp(browser, page, "van struijs");
    await (await popup.waitForSelector("::-p-text(Klopt niet?)"))!.click();
    await popup.waitForSelector("select:focus");
    const field = await popup.waitForSelector(".correction input");
    await field!.type("geen goede naam!");
    await (await popup.waitForSelector("::-p-text(Dit account klopt)"))!.click();
    await popup.waitForSelector(".error");
    await field!.evaluate((input: Element) => (input as HTMLInputElement).select());
    await field!.type("@janstruijs");
    await (await popup.waitForSelector("::-p-text(Dit account klopt)"))!.click();
    await popup.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.startsWith("Bewaard."),
    );
    expect(await popup.$eval(".card", (card) => card.textContent)).toContain("bevestigd door jou");
    await popup.close();

    const composer = await openSite(page, site);
    await addMention(composer, "van struijs", "Jan Struijs");
    expect(await postOf(page)).toBe("@janstruijs ");

    const { popup: again } = await lookUp(browser, page, "van struijs");
    await (await again.waitForSelector("::-p-text(Klopt niet?)"))!.click();
    await (await again.waitForSelector("::-p-text(Zet terug)"))!.click();
    await again.waitForFunction(() =>
      document.querySelector(".card")?.textContent?.includes("We kennen geen account"),
    );
    await again.close();
  });

  test("candidates are found only when asked for", async () => {
    await page.goto("https://x.com/home");
    const { popup } = await lookUp(browser, page, "aafke romeijn", ".status");
    await popup.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.startsWith("Geen naam gevonden"),
    );
    await popup.$eval(".search .check input", (box) => (box as HTMLInputElement).click());
    await popup.waitForFunction(() =>
      document.querySelector(".card")?.textContent?.includes("Aafke Romeijn"),
    );
    await popup.close();
  });
});

test("the extension asked nothing of the network", () => {
  expect(asked).toEqual([]);
  expect(practice.requests.filter((request) => request.includes("extension://"))).toEqual([]);
});

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const host = document.activeElement;
    return (host?.shadowRoot?.activeElement ?? host)?.textContent;
  });
}

describe("from the menu of a field and by key", () => {
  /** Does what the browser does when the menu is chosen; the popup before it gives access to the tab, as the menu does. */
  async function choose(frameId = 0): Promise<void> {
    const popup = await browser.openPopup(page);
    await popup.waitForSelector(".here");
    await popup.close();
    const worker = await browser.worker();
    await worker.evaluate(async (frameId) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: "add-hashtag", frameId }, tab);
    }, frameId);
  }
  const notice = () => page.locator("stemmen-notice");

  test("puts the hashtag in a field of any site, says so, and takes it back", async () => {
    await page.goto("https://onbekend.test/plain");
    const field = page.locator("textarea").first();
    await field.fill("Beste redactie,");
    await choose();
    await said(notice(), /Klaar/);
    expect(await field.inputValue()).toBe("Beste redactie, #2MiljoenStemmen ");
    await notice().getByRole("button", { name: "Maak ongedaan" }).click();
    await said(notice(), /weer zoals het was/);
    expect(await field.inputValue()).toBe("Beste redactie,");
    await notice().getByRole("button", { name: "Sluit" }).click();
    await expect.poll(() => notice().count()).toBe(0);
  });

  test.each([
    ["password", "In een vak voor een wachtwoord zetten we niets."],
    ["search", "In een zoekvak zetten we niets."],
    ["email", "In een vak voor een mailadres zetten we niets."],
    ["number", "In een vak voor een getal zetten we niets."],
  ])("puts nothing in a field for %s and says why", async (type, words) => {
    await page.goto("https://onbekend.test/plain");
    await page.evaluate((type) => {
      const field = document.createElement("input");
      field.type = type;
      document.body.append(field);
      field.focus();
    }, type);
    await choose();
    expect(await said(notice(), /niets/)).toBe(words);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("");
  });

  test("asks to click in a field first when none has the focus", async () => {
    await page.goto("https://onbekend.test/plain");
    await choose();
    expect(await said(notice(), /Klik eerst/)).toBe(
      "Klik eerst in het vak waar je typt. Probeer het dan opnieuw.",
    );
  });

  test.each(["frame", "shadow-textarea", "quill2", "slate"])(
    "reaches the field on the page %s",
    async (name) => {
      await page.goto(`https://onbekend.test/editors/${name}`);
      await page.waitForFunction(() => window.practice?.ready);
      await setPost(page, "Hallo");
      await choose();
      await said(notice(), /Klaar/);
      expect(await postOf(page)).toBe("Hallo #2MiljoenStemmen ");
    },
  );
});

declare const chrome: {
  tabs: { query(which: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
};
