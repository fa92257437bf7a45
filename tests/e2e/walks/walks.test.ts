import type { Page } from "playwright-core";
import type { KeyInput } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../../browsers.ts";
import { openSite, postOf, practiceOf, setPost, sites } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { composerWalks, type Ground, grounds, seeFromInside } from "./composer.ts";
import { popupWalks } from "./popup.ts";
import { type Hands, type Walk, walks } from "./walk.ts";

/** How many walks, and which ones: `WALKS=1000 WALK_SEED=7` before the command takes a thousand others. */
const count = Number(process.env.WALKS ?? 400);
const seed = Number(process.env.WALK_SEED ?? 20261125);

let practice: Practice;
let browser: Chromium;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

function handsOf(page: Page): Hands {
  return {
    evaluate: page.evaluate.bind(page) as Hands["evaluate"],
    press: (keys) => page.keyboard.press(keys),
    type: async (text) => {
      // Long words and emoji come in one piece, as a phone gives them.
      if (text === "\n") await page.keyboard.press("Enter");
      else if (/^[ -~]{1,7}$/.test(text)) await page.keyboard.type(text);
      else await page.keyboard.insertText(text);
    },
    click: (x, y) => page.mouse.click(x, y),
  };
}

async function speak(code: string): Promise<void> {
  await (await browser.worker()).evaluate((language) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ language });
  }, code);
}

/** Keeps what a page says on its console that is not right. */
function listen(page: Page): string[] {
  const strange: string[] = [];
  page.on("console", (message) => {
    if (/^(error|warning)$/.test(message.type())) strange.push(message.text());
  });
  page.on("pageerror", (error) => strange.push(String(error)));
  return strange;
}

const all = walks(count, seed);
const label = (walk: Walk) => `walk ${all.indexOf(walk)} of seed ${seed}`;
/** One walk in five goes through the popup. */
const isThroughPopup = (number: number) => number % 5 === 4;

async function through(ground: Ground, own: readonly Walk[]) {
  const page = await browser.context.newPage();
  const strange = listen(page);
  await page.addInitScript(seeFromInside);
  const again = async () => {
    await page.goto(ground.url);
    await page.waitForFunction(() => window.practice?.ready);
  };
  await again();
  const { steps, problems } = await composerWalks(handsOf(page), ground, own, {
    speak,
    again,
    label,
  });
  await page.close();
  return { steps, problems: [...problems, ...strange] };
}

function report(taken: readonly { steps: number }[], walks: number, begin: number) {
  const seconds = Math.round((performance.now() - begin) / 1000);
  const steps = taken.reduce((sum, { steps }) => sum + steps, 0);
  console.log(`${walks} walks of seed ${seed}: ${steps} steps in ${seconds} s`);
}

test("walks through the composer lose no text, double none, and leave everything in order", async () => {
  const begin = performance.now();
  const own = all.filter((_, number) => !isThroughPopup(number));
  const taken = await Promise.all(
    grounds.map((ground, at) =>
      through(
        ground,
        own.filter((_, number) => number % grounds.length === at),
      ),
    ),
  );
  report(taken, own.length, begin);
  expect(taken.flatMap(({ problems }) => problems)).toEqual([]);
}, 600_000);

test("walks through the popup put in the post what was asked for, and nothing else", async () => {
  const begin = performance.now();
  const own = all.filter((_, number) => isThroughPopup(number));
  const page = await browser.context.newPage();
  const strange = listen(page);
  await openSite(page, sites[0]!);
  const popup = await browser.openPopup(page);
  popup.on("console", (message) => {
    if (/^(error|warn)$/.test(message.type())) strange.push(message.text());
  });
  popup.on("pageerror", (error) => strange.push(String(error)));
  await popup.waitForSelector(".here button.main");
  const hands: Hands = {
    evaluate: popup.evaluate.bind(popup) as Hands["evaluate"],
    press: (key) => popup.keyboard.press(key as KeyInput),
    type: (text) => popup.keyboard.type(text),
    click: (x, y) => popup.mouse.click(x, y),
  };
  const steps = await popupWalks(hands, own, {
    label,
    post: () => postOf(page),
    wipe: () => setPost(page, ""),
  });
  report([{ steps }], own.length, begin);
  expect(strange).toEqual([]);
  expect(await practiceOf(page, "errors")).toEqual([]);
  expect(await practiceOf(page, "posts")).toEqual([]);
  expect(await page.locator("stemmen-composer").count()).toBe(1);
}, 300_000);
