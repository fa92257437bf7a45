import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Chromium, startChromium } from "../browsers.ts";
import type {} from "../practice/pages/practice.ts";
import { editors } from "../practice/places.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
});

afterEach(async () => {
  await page.close();
});

async function open(url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => window.practice?.ready, undefined, { timeout: 5_000 });
}

const text = (name?: string) => page.evaluate((name) => window.practice.text(name), name);
const selection = (name?: string) => page.evaluate((name) => window.practice.selection(name), name);
const errors = () => page.evaluate(() => window.practice.errors);
const set = (text: string, name?: string) =>
  page.evaluate(([text, name]) => window.practice.set(text!, name), [text, name]);
const caret = (start: number, end = start, name?: string) =>
  page.evaluate(([start, end, name]) => window.practice.caret(start, end, name), [
    start,
    end,
    name,
  ] as const);

/** What every box must do, whichever editor is behind it. */
async function check(lines: boolean, name?: string): Promise<void> {
  await caret(0, 0, name);
  await page.keyboard.type("Hallo wereld");
  expect(await text(name)).toBe("Hallo wereld");

  const start = lines ? "een 👩‍🦽\ntwee\n\nvier" : "een 👩‍🦽 twee";
  await set(start, name);
  expect(await text(name)).toBe(start);
  for (const place of [0, 4, 9, lines ? 14 : 12, start.length]) {
    await set(start, name);
    await caret(place, place, name);
    expect(await selection(name)).toEqual({ start: place, end: place });
    await page.keyboard.type("x");
    expect(await text(name)).toBe(`${start.slice(0, place)}x${start.slice(place)}`);
    expect(await selection(name)).toEqual({ start: place + 1, end: place + 1 });
    await page.keyboard.press("Control+z");
    await expect.poll(() => text(name)).toBe(start);
  }

  const [from, to] = [1, lines ? 12 : 10];
  await caret(from, to, name);
  expect(await selection(name)).toEqual({ start: from, end: to });
  await page.keyboard.type("x");
  expect(await text(name)).toBe(`${start.slice(0, from)}x${start.slice(to)}`);

  await set("Blijf staan", name);
  await caret(11, 11, name);
  await page.keyboard.press("Control+z");
  expect(await text(name)).toBe("Blijf staan");
  expect(await page.evaluate((name) => window.practice.published(name), name)).toBe("Blijf staan");
  expect(await errors()).toEqual([]);
}

describe.each(editors)("the page $name", ({ name }) => {
  test("tells what its editor holds, and takes text and caret from outside", async () => {
    await open(`https://practice.test/editors/${name}`);
    await check(name !== "input");
  });
});

const published = () => page.locator("[data-practice=posted] pre").allTextContents();
const acts = () => page.evaluate(() => window.practice.acts);

describe("the page of X", () => {
  test("has a post box in line, one for answers and one in a dialog that holds the focus", async () => {
    await open("https://x.com/home");
    await check(true, "inline");
    await check(true, "reply");
    expect(await page.locator("[data-testid=tweetTextarea_0]").count()).toBe(2);

    const opener = page.getByRole("button", { name: "Post plaatsen" });
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Nieuwe post" });
    const inDialog = () => dialog.evaluate((node) => node.contains(document.activeElement));
    await expect.poll(inDialog).toBe(true);
    await check(true, "dialog");
    for (let tab = 0; tab < 5; tab++) {
      await page.keyboard.press("Tab");
      expect(await inDialog()).toBe(true);
    }
    for (let tab = 0; tab < 5; tab++) {
      await page.keyboard.press("Shift+Tab");
      expect(await inDialog()).toBe(true);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await acts()).toEqual(["Escape"]);
  });

  test("shows what it would have published, and nothing before the button was pressed", async () => {
    await open("https://twitter.com/");
    await caret(0, 0, "inline");
    await page.keyboard.type("Goedemorgen");
    expect(await published()).toEqual([]);
    await page.locator("[data-testid=tweetButtonInline]").first().click();
    await expect.poll(published).toEqual(["Goedemorgen"]);
    await expect.poll(() => text("inline")).toBe("");
    await caret(0, 0, "inline");
    await page.keyboard.type("Nog een");
    await page.keyboard.press("Control+Enter");
    await expect.poll(published).toEqual(["Nog een", "Goedemorgen"]);
    expect(await acts()).toEqual(["Ctrl+Enter"]);
  });

  test("hears its shortcuts everywhere but in a field, in both phases", async () => {
    await open("https://x.com/");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await acts()).toEqual(["j", "j", "k"]);
    await caret(0, 0, "inline");
    await page.keyboard.type("njk");
    expect(await acts()).toEqual(["j", "j", "k"]);
    expect(await text("inline")).toBe("njk");
    const heard = await page.evaluate(() =>
      window.practice.keys.filter(({ type, key }) => type === "keydown" && key === "n"),
    );
    expect(heard.map(({ phase }) => phase)).toEqual(["capture", "bubble"]);
    await page.locator("[data-testid=tweet]").first().focus();
    await page.keyboard.press("n");
    await page.getByRole("dialog").waitFor();
  });

  test("offers hashtags and accounts until the word ends", async () => {
    await open("https://x.com/");
    await caret(0, 0, "inline");
    await page.keyboard.type("Zie #oef");
    const list = page.getByRole("listbox", { name: "Voorstellen" });
    await list.waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => text("inline")).toBe("Zie #oefenen ");
    await list.waitFor({ state: "detached" });
    await page.keyboard.type("@voorbeeld");
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await text("inline")).toBe("Zie #oefenen @voorbeeld");
  });
});

describe("the page of Bluesky", () => {
  test("writes posts and answers in a dialog that holds the focus", async () => {
    await open("https://bsky.app/");
    for (const [button, name] of [
      ["Nieuwe post", "post"],
      ["Antwoord aan voorbeeldnoor", "reply"],
    ] as const) {
      await page.getByRole("button", { name: button }).click();
      const dialog = page.locator("[role=dialog][aria-modal]");
      await dialog.locator("[data-testid=composePostView] .ProseMirror-light").waitFor();
      await check(true, name);
      for (let tab = 0; tab < 6; tab++) {
        await page.keyboard.press("Tab");
        expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }
  });

  test("makes a mention of an account that is picked, and counts it as text", async () => {
    await open("https://bsky.app/");
    await page.getByRole("button", { name: "Nieuwe post" }).click();
    await page.keyboard.type("Dag @voorbeelds");
    await page.getByRole("option", { name: "@voorbeeldsam.bsky.social" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => text("post")).toBe("Dag @voorbeeldsam.bsky.social ");
    await page.keyboard.type("!");
    expect(await selection("post")).toEqual({ start: 31, end: 31 });
    await caret(4, 4, "post");
    await page.keyboard.type("x ");
    expect(await text("post")).toBe("Dag x @voorbeeldsam.bsky.social !");
    await page.getByRole("button", { name: "Plaats" }).click();
    await expect.poll(published).toEqual(["Dag x @voorbeeldsam.bsky.social !"]);
    expect(await errors()).toEqual([]);
  });
});

describe("the page of Mastodon", () => {
  test("has a form that React holds, beside a search field and a content warning", async () => {
    await open("https://mastodon.social/home");
    await check(true, "compose");
    await check(false, "search");
    await page.getByRole("button", { name: "Inhoudswaarschuwing toevoegen" }).click();
    await check(false, "warning");
    await set("Zorg", "warning");
    await set("Mijn verhaal", "compose");
    await page.getByRole("button", { name: "Plaats" }).click();
    await expect.poll(published).toEqual(["Zorg\n\nMijn verhaal"]);
  });

  test("begins an answer with the address of the other", async () => {
    await open("https://mastodon.nl/");
    await page.getByRole("button", { name: "Reageren op voorbeeldties" }).click();
    await expect.poll(() => text()).toBe("@voorbeeldties@mastodon.nl ");
    await page.keyboard.type("dank #oef");
    await page.getByRole("option", { name: "#oefenen" }).waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(() => text()).toBe("@voorbeeldties@mastodon.nl dank #oefenen ");
    expect(await errors()).toEqual([]);
  });
});

describe("the server", () => {
  test("answers for every host and writes down what was asked", async () => {
    practice.requests.length = 0;
    await page.goto("https://zomaar.test/");
    expect(practice.requests).toContain("GET https://zomaar.test/");
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain("https://x.com/");
    expect(links).toContain("https://zomaar.test/editors/tiptap2");
    await open("https://onbekend.test/plain");
    await check(true, "textarea");
    await check(true, "contenteditable");
    expect((await page.goto("https://zomaar.test/nergens"))?.status()).toBe(404);
  });

  test("can serve a site under a strict policy, which the page survives", async () => {
    for (const host of ["x.com", "bsky.app", "mastodon.nl"]) {
      await open(`https://${host}/?csp=strict`);
      expect(await errors()).toEqual([]);
      const refused = await page.evaluate(() => {
        try {
          document.body.innerHTML = "<p>weg</p>";
          return false;
        } catch {
          return true;
        }
      });
      expect(refused).toBe(true);
    }
  });
});
