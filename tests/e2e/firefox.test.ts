import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, openFirefoxPage, startFirefox } from "../browsers.ts";
import { sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let practice: Practice;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startFirefox({
    proxyPort: practice.proxyPort,
    extension: builtExtension("firefox"),
  });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  return () => page.close();
});

/** Reads something inside the composer on the page, once it is there. */
const composer = <Value>(read: (root: ShadowRoot) => Value | undefined | null | false) =>
  page
    .waitForFunction(
      `(() => { const root = document.querySelector("stemmen-composer")?.shadowRoot; return root && (${read})(root); })()`,
    )
    .then((found) => found.jsonValue() as Promise<Value>);

/** Where a button of the composer is, to press it with a real mouse. */
async function press(name: string): Promise<void> {
  const place = await page.waitForFunction(
    (name) => {
      const root = document.querySelector("stemmen-composer")?.shadowRoot;
      const button = [...(root?.querySelectorAll("button, label") ?? [])].find((element) =>
        element.textContent?.startsWith(name),
      );
      button?.scrollIntoView({ block: "center" });
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    {},
    name,
  );
  const { x, y } = (await place.jsonValue()) as { x: number; y: number };
  await page.mouse.click(x, y);
}

const post = () =>
  page.evaluate(() => window.practice.text(window.practice.boxes[0])) as Promise<string>;

describe.each(sites)("in Firefox on $name", (site) => {
  test("puts the hashtag in with one press, and one Ctrl+Z takes it out", async () => {
    await page.goto(site.url);
    await page.waitForFunction(() => window.practice?.ready);
    if (site.opens) await page.locator(`::-p-text(${site.opens})`).click();
    const box = await page.waitForFunction(() => {
      const { boxes, box } = window.practice;
      return boxes[0] === undefined ? undefined : box(boxes[0]);
    });
    await (box as ElementHandle<HTMLElement>).click();
    await page.evaluate(async () => {
      const { boxes, set, caret } = window.practice;
      await set("Mijn bus heeft geen plank.", boxes[0]);
      await caret("Mijn bus heeft geen plank.".length, undefined, boxes[0]);
    });
    await press("#2MiljoenStemmen");
    await composer((root) => root.querySelector("[role=status]")?.textContent?.includes("Klaar"));
    expect(await post()).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen ");
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await expect.poll(post).toBe("Mijn bus heeft geen plank.");

    await press("#2MiljoenStemmen");
    await expect.poll(post).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen ");
    await composer((root) => root.querySelector("[role=status]")?.textContent?.includes("Klaar"));
    await page.keyboard.type("Wat nu?");
    expect(await post()).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen Wat nu?");
    expect(await page.evaluate(() => window.practice.errors)).toEqual([]);
  });
});

test("when the site keeps refusing, Firefox copies the words, says so, and offers a post with the whole text", async () => {
  await page.goto(sites[0]!.url);
  await page.waitForFunction(() => window.practice?.ready);
  const box = await page.evaluateHandle(() => window.practice.box(window.practice.boxes[0]));
  await (box as ElementHandle<HTMLElement>).click();
  await page.keyboard.type("Mijn bus rijdt niet.");
  await page.evaluate(() => {
    // The site swallows whatever would come in.
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ["paste", "beforeinput"]) window.addEventListener(type, swallow, true);
  });
  await press("#2MiljoenStemmen");
  await composer((root) =>
    root.querySelector("[role=status]")?.textContent?.includes("Plak met Ctrl+V"),
  );
  const link = await composer((root) => root.querySelector<HTMLAnchorElement>(".told a")?.href);
  expect(link).toBe(
    "https://x.com/intent/tweet?text=Mijn%20bus%20rijdt%20niet.%20%232MiljoenStemmen",
  );
  expect(await post()).toBe("Mijn bus rijdt niet.");
});

test("the popup finds a politician in Firefox", async () => {
  const popup = await openFirefoxPage(browser, "popup.html");
  await popup.waitForSelector("#query:focus");
  await popup.keyboard.type("jeten");
  const card = await popup.waitForSelector(".card");
  expect(await card!.evaluate((element: Element) => element.textContent)).toContain("Rob Jetten");
  await popup.close();
});

test("in Firefox on Bluesky mends a fault in the post itself, and takes that back", async () => {
  const [, site] = sites;
  await page.goto(site!.url);
  await page.waitForFunction(() => window.practice?.ready);
  await page.locator(`::-p-text(${site!.opens})`).click();
  await page.waitForFunction(() => window.practice.boxes[0] !== undefined);
  await page.evaluate(async () => {
    const { boxes, set, caret, box } = window.practice;
    box(boxes[0]).focus();
    await set("Voor iedereen: #2miljoenstemmen", boxes[0]);
    await caret(4, undefined, boxes[0]);
  });
  await press("Noem iemand");
  await composer((root) => root.querySelector(".tips button"));
  await press("Maak er #2MiljoenStemmen van");
  await expect.poll(post).toBe("Voor iedereen: #2MiljoenStemmen");
  await composer((root) => root.querySelector("[role=status]")?.textContent?.includes("Klaar"));
  await press("Maak ongedaan");
  await expect.poll(post).toBe("Voor iedereen: #2miljoenstemmen");
  expect(await page.evaluate(() => window.practice.errors)).toEqual([]);
});
