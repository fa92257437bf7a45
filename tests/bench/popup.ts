import type { Page } from "playwright-core";
import { builtExtension, type Chromium, startChromium } from "../browsers.ts";
import { bareExtension } from "./floors.ts";
import { at, interleaved, type Line, summary } from "./measure.ts";

const args = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

declare global {
  interface Window {
    /** Milliseconds since the document began, when the search field had the focus. */
    fieldReady?: number;
    /** Milliseconds from each key to the painted list. */
    keys: number[];
  }
}

/** Runs in the popup: notes when the field is ready, and how long each key takes to be painted. */
export function watch(): void {
  window.keys = [];
  const look = () => {
    if (document.activeElement?.id === "query") window.fieldReady = performance.now();
    else requestAnimationFrame(look);
  };
  look();
  addEventListener(
    "input",
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keys.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      }),
    true,
  );
}

async function open(browser: Chromium, page: Page): Promise<{ paint: number; ready: number }> {
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.waitForFunction(
    () =>
      window.fieldReady !== undefined &&
      performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  return page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]!.startTime;
    // A field that has the focus and is not painted yet is not ready for anybody.
    return { paint, ready: Math.max(paint, window.fieldReady!) };
  });
}

/** How soon the popup is there and answers, against a popup with nothing in it but a field. */
export async function measurePopup(rounds: number): Promise<Line[]> {
  const browsers = {
    empty: await startChromium({ args, extension: bareExtension("nothing") }),
    ours: await startChromium({ args, extension: builtExtension("chromium") }),
  };
  try {
    const pages = new Map<string, Page>();
    for (const [kind, { context }] of Object.entries(browsers)) {
      await context.addInitScript(watch);
      pages.set(kind, await context.newPage());
    }
    const race = (what: "paint" | "ready") =>
      interleaved(
        Object.fromEntries(
          Object.entries(browsers).map(([kind, browser]) => [
            kind,
            async () => (await open(browser, pages.get(kind)!))[what],
          ]),
        ),
        rounds,
      );
    const paint = await race("paint");
    const ready = await race("ready");
    return [
      { what: "popup: first paint", unit: "ms", bar: "≤ 1.3 ×", measured: paint },
      { what: "popup: search field ready", unit: "ms", bar: "≤ 1.3 ×", measured: ready },
      ...(await measureKeys("at the bundled facts", browsers.ours, pages.get("ours")!)),
    ];
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
  }
}

/** What people type to find somebody, with and without errors. */
const queries = [
  "jetten",
  "westerveld",
  "van der plas",
  "jeten",
  "minister",
  "pgb",
  "d66",
  "ouwehnd",
];

/** Key → painted list: half of the keys, and nine of ten. */
export async function measureKeys(where: string, browser: Chromium, page: Page): Promise<Line[]> {
  await open(browser, page);
  const times: number[] = [];
  for (const query of queries) {
    await page.evaluate(() => {
      window.keys = [];
    });
    let sent = 0;
    for (const letter of query) {
      await page.keyboard.press(letter === " " ? "Space" : letter);
      sent += 1;
      await page.waitForFunction((sent) => window.keys.length >= sent, sent);
    }
    times.push(...(await page.evaluate(() => window.keys)));
    await page.locator("#query").fill("");
  }
  // The very first key waits for the facts to be brought and indexed; it counts too.
  return [
    {
      what: `popup: key → painted list, ${where}`,
      unit: "ms",
      bar: "half ≤ 8, nine of ten ≤ 16 (≤ 50 with 60,000 people)",
      measured: [summary("ours", times)],
    },
    {
      what: `popup: key → painted list, ${where}, nine of ten`,
      unit: "ms",
      bar: "≤ 16 (≤ 50)",
      measured: [summary("ours", [at(times, 0.9)])],
    },
  ];
}
