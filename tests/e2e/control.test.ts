import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../browsers.ts";
import { postOf, practiceOf, said } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({
    port: practice.port,
    extension: builtExtension("chromium"),
    // The browser's own zoom works on a window, not on a viewport that is made up.
    viewport: null,
    args: ["--window-size=1280,900"],
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

/** A post box on a practice site. */
interface Place {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  /** What opens the dialog with the box. */
  readonly opens?: string;
}

const inline: Place = { name: "X", url: "https://x.com/home", box: "inline" };
const dialog: Place = {
  name: "X in a dialog",
  url: "https://x.com/home",
  box: "dialog",
  opens: '[data-testid="SideNav_NewTweet_Button"]',
};
const places: readonly Place[] = [
  inline,
  dialog,
  { name: "Bluesky", url: "https://bsky.app/", box: "post", opens: '[data-testid="composeFAB"]' },
  { name: "Mastodon", url: "https://mastodon.social/home", box: "compose" },
  { name: "Threads", url: "https://www.threads.com/", box: "post", opens: "main p [role=button]" },
];

declare const chrome: {
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
};

/** Enlarges the tab as Ctrl and plus do. */
async function zoom(factor: number): Promise<void> {
  await page.bringToFront();
  await (await browser.worker()).evaluate(async (factor) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab!.id, factor);
  }, factor);
}

/** Goes to a post box, and gives the composer that comes. */
async function enter({ url, box, opens }: Place): Promise<Locator> {
  await page.goto(url);
  await page.waitForFunction(() => window.practice?.ready);
  return goTo(box, opens);
}

async function goTo(box: string, opens?: string): Promise<Locator> {
  if (opens) await page.click(opens);
  await page.waitForFunction((box) => window.practice.boxes.includes(box), box);
  await page.evaluate((box) => window.practice.box(box).focus(), box);
  const composer = page.locator("stemmen-composer");
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).waitFor();
  return composer;
}

/** What is wrong with where the composer stands. */
const wrongs = (box: string) =>
  page.evaluate((box) => {
    const problems: string[] = [];
    const field = window.practice.box(box);
    const hosts = [...document.querySelectorAll("stemmen-composer")];
    if (hosts.length !== 1) return [`${hosts.length} composers`];
    const [host] = hosts as [HTMLElement];
    const at = (element: Element) => element.getBoundingClientRect();

    const gap = at(host).top - at(field).bottom;
    if (gap < -1 || gap > 24) problems.push(`${gap} pixels from its box`);
    const widest = document.documentElement.clientWidth;
    if (at(host).left < 0 || at(host).right > widest + 1) problems.push("outside the window");
    const wall = field.closest<HTMLElement>("[role=dialog]") ?? document.documentElement;
    const isTooWide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const tooWide = [document.documentElement, wall, host].filter(isTooWide);
    host.style.display = "none";
    // What is too wide without us is the site's own.
    for (const element of tooWide.filter((element) => element === host || !isTooWide(element)))
      problems.push(`${element.localName} scrolls sideways`);
    host.style.display = "";

    // Whatever of the site can be used, each brought into view, is what is under the pointer.
    for (const control of wall.querySelectorAll<HTMLElement>(
      "button, a, input, textarea, [role=button], [contenteditable=true]",
    )) {
      control.scrollIntoView({ block: "center" });
      const { left, top, width, height } = at(control);
      if (width === 0 || height > innerHeight) continue;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (hit === host || host.contains(hit)) problems.push(`covers ${control.textContent}`);
    }
    return problems;
  }, box);

describe.each(places)("on $name", ({ box, ...place }) => {
  test.each([
    ["in a window of 320 pixels", 4],
    ["at 200 %", 2],
  ])("stands beside its box and covers nothing %s, also when the post grows", async (_, factor) => {
    await page.goto(place.url);
    await page.waitForFunction(() => window.practice?.ready);
    await zoom(factor);
    await page.waitForFunction((width) => innerWidth === width, 1280 / factor);
    const composer = await goTo(box, place.opens);
    expect(await wrongs(box)).toEqual([]);

    const height = () => page.evaluate((box) => window.practice.box(box).offsetHeight, box);
    const before = await height();
    await page.evaluate(
      (box) => window.practice.set(Array(12).fill("Mijn pgb stopt.").join("\n"), box),
      box,
    );
    await expect.poll(height).toBeGreaterThan(before);
    expect(await wrongs(box)).toEqual([]);

    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("checkbox").first().check();
    await composer.getByRole("button", { name: "Zet in je bericht" }).waitFor();
    expect(await wrongs(box)).toEqual([]);
    await zoom(1);
  });

  test("speaks Dutch from left to right on a page from right to left", async () => {
    await page.goto(place.url);
    await page.waitForFunction(() => window.practice?.ready);
    await page.evaluate(() => Object.assign(document.documentElement, { lang: "ar", dir: "rtl" }));
    const composer = await goTo(box, place.opens);
    const region = composer.getByRole("region", { name: "Hulp van 2 Miljoen Stemmen" });
    expect(await region.getAttribute("lang")).toBe("nl");
    expect(await region.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    expect(await wrongs(box)).toEqual([]);
    await page.evaluate(async (box) => {
      await window.practice.set("أريد أن أصوّت.", box);
      await window.practice.caret(14, 14, box);
    }, box);
    await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
    await said(composer, /Klaar/);
    expect(await page.evaluate((box) => window.practice.text(box), box)).toBe(
      "أريد أن أصوّت. #2MiljoenStemmen ",
    );
  });
});

test("nothing of ours runs while two thousand posts come and go, and the control stays", async () => {
  const composer = await enter(inline);
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  /** The calls of our functions since the last time, in whichever world of the page. */
  const calls = async () => {
    const { result } = await session.send("Profiler.takePreciseCoverage");
    return result
      .filter(({ url }) => url.startsWith("chrome-extension:"))
      .flatMap(({ functions }) => functions)
      .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  };
  await calls();
  await page.keyboard.type("a");
  expect(await calls()).toBeGreaterThan(0);

  const posts = await page.evaluate(async () => {
    const feed = document.querySelector('section[aria-label^="Tijdlijn"]')!;
    for (let turn = 0; turn < 40; turn += 1) {
      for (let post = 0; post < 50; post += 1) {
        const article = document.createElement("article");
        article.tabIndex = 0;
        article.innerHTML = "<p>Een post</p><div class=bar><button>Vind ik leuk</button></div>";
        feed.append(article);
      }
      // A feed takes away what is far out of sight.
      for (const old of [...feed.children].slice(-60, -50)) old.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return feed.children.length;
  });
  expect(posts).toBeGreaterThan(1500);
  expect(await calls()).toBe(0);

  expect(await wrongs(inline.box)).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => scrollTo(0, 0));
  // Scrolling through it all shows the box and its composer once more, not each post.
  expect(await calls()).toBeLessThan(50);
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
  await said(composer, /Klaar/);
  expect(await postOf(page)).toBe("a #2MiljoenStemmen ");
});

describe("in memory", () => {
  /** What the page holds, after all that nobody needs is gone. */
  async function held() {
    const session = await page.context().newCDPSession(page);
    for (const _ of [1, 2]) await session.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
    const { usedSize: bytes } = await session.send("Runtime.getHeapUsage");
    await session.detach();
    return { nodes, listeners, bytes };
  }

  test("nothing grows while the list of names opens and closes five hundred times", async () => {
    const composer = await enter(inline);
    await page.evaluate(() => window.practice.set("Mijn pgb stopt.", "inline"));
    const opener = composer.getByRole("button", { name: "Noem iemand" });
    await opener.click();
    await composer.getByRole("checkbox").first().waitFor();
    await opener.click();
    const { x, y, width, height } = (await opener.boundingBox())!;
    const open = async (times: number) => {
      for (let press = 0; press < times * 2; press += 1)
        await page.mouse.click(x + width / 2, y + height / 2);
      expect(await composer.locator(".panel").count()).toBe(0);
    };
    await open(100);
    const before = await held();
    await open(400);
    const after = await held();
    expect(after.nodes - before.nodes).toBeLessThan(20);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
  });

  test("nothing stays of a hundred boxes that came and went with their composers", async () => {
    await page.goto("https://www.threads.com/");
    await page.waitForFunction(() => window.practice?.ready);
    const pass = (times: number) =>
      page.evaluate(async (times) => {
        const until = async (holds: () => boolean) => {
          while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
        };
        const composer = () => document.querySelector("stemmen-composer");
        for (let time = 0; time < times; time += 1) {
          document.querySelector<HTMLElement>("main p [role=button]")!.click();
          await until(() => composer()?.shadowRoot?.querySelector("button") != null);
          document.querySelector<HTMLElement>("[role=dialog] > button")!.click();
          await until(() => composer() === null);
        }
      }, times);
    await pass(20);
    const before = await held();
    await pass(100);
    const after = await held();
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(100);
    expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
  });
});

describe("a page that meddles with the control", () => {
  test("gets nothing from a copy of it, and hides it without harm", async () => {
    const composer = await enter(inline);
    await page.keyboard.type("Hallo");
    const inCopy = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>("stemmen-composer")!;
      const copy = host.cloneNode(true) as HTMLElement;
      document.body.append(copy);
      const inside = copy.childNodes.length + (copy.shadowRoot?.childNodes.length ?? 0);
      copy.remove();
      host.style.setProperty("display", "none", "important");
      return inside;
    });
    expect(inCopy).toBe(0);
    await page.keyboard.type(" daar");
    expect(await postOf(page)).toBe("Hallo daar");
    await page.evaluate(() =>
      document.querySelector<HTMLElement>("stemmen-composer")!.removeAttribute("style"),
    );
    await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
    await said(composer, /Klaar/);
    expect(await postOf(page)).toBe("Hallo daar #2MiljoenStemmen ");
  });

  test("does not restyle what is inside", async () => {
    const composer = await enter(inline);
    const button = composer.getByRole("button", { name: "#2MiljoenStemmen" });
    const look = () =>
      button.evaluate((element) => {
        const { color, backgroundColor, fontSize, visibility, opacity } = getComputedStyle(element);
        return { color, backgroundColor, fontSize, visibility, opacity };
      });
    const before = await look();
    await page.addStyleTag({
      content: "button, section, div { color: red; background: red; font-size: 3px; opacity: 0.2 }",
    });
    expect(await look()).toEqual(before);
  });
});
