import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { type Chromium, startChromium } from "../browsers.ts";
import { buildLarge } from "../practice/large.ts";
import type { Line } from "./measure.ts";
import { measureKeys, watch } from "./popup.ts";

/** How the extension grows with the number of candidates that were imported. */
export interface Growth {
  readonly candidates: number;
  /** Seconds. */
  readonly build: number;
  /** Bytes after gzip of the file with the candidates, and of all the others together. */
  readonly candidatesFile: number;
  readonly otherFiles: number;
  /** Milliseconds until the search field is ready, for who does not ask for candidates. */
  readonly ready: number;
  /** Milliseconds from the tick at "Toon ook kandidaten" until the list is painted with them. */
  readonly asked: number;
  /** MB of heap before and after asking for candidates. */
  readonly heap: readonly [number, number];
}

/** Builds the extension with more and more candidates and opens its popup; at the largest the keys are measured too. */
export async function measureGrowth(): Promise<{ rows: Growth[]; lines: Line[] }> {
  const rows: Growth[] = [];
  const lines: Line[] = [];
  for (const candidates of [1_300, 10_000, 60_000]) {
    const large = await buildLarge(candidates);
    const browser = await startChromium({
      extension: large.extension,
      args: ["--disable-frame-rate-limit", "--disable-gpu-vsync"],
    });
    try {
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      await session.send("Performance.enable");
      const heap = async () => {
        await session.send("HeapProfiler.collectGarbage");
        const { metrics } = await session.send("Performance.getMetrics");
        return metrics.find(({ name }) => name === "JSHeapUsedSize")!.value / 2 ** 20;
      };
      const start = performance.now();
      await page.goto(`chrome-extension://${browser.id}/popup.html`);
      await page.locator("#query:focus").waitFor();
      const ready = performance.now() - start;
      await page.locator("#query").fill("jetten");
      await page.locator(".card").first().waitFor();
      const before = await heap();
      const rare = large.names.findLast((name) => /^\S+ \S+-\S+$/.test(name))!;
      await page.locator("#query").fill(rare);
      const tick = performance.now();
      await page.locator(".search .check input").check();
      await page.locator(".card h3", { hasText: rare }).first().waitFor();
      const asked = performance.now() - tick;
      rows.push({
        candidates,
        build: large.buildTime / 1000,
        ...sizes(large.extension),
        ready,
        asked,
        heap: [before, await heap()],
      });
      if (candidates === 60_000) lines.push(...(await withCandidates(browser, page, candidates)));
    } finally {
      await browser.close();
      large.remove();
    }
  }
  return { rows, lines };
}

/** Key → painted list in a popup where "Toon ook kandidaten" is ticked as soon as it is there. */
async function withCandidates(browser: Chromium, page: Page, candidates: number): Promise<Line[]> {
  await browser.context.addInitScript(watch);
  await browser.context.addInitScript(() => {
    const wait = setInterval(() => {
      const tick = document.querySelector<HTMLInputElement>(".search .check input");
      if (!tick) return;
      clearInterval(wait);
      tick.click();
    }, 10);
  });
  return measureKeys(`with ${candidates.toLocaleString("en")} candidates`, browser, page);
}

function sizes(folder: string): Pick<Growth, "candidatesFile" | "otherFiles"> {
  const sum = { candidatesFile: 0, otherFiles: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = gzipSync(readFileSync(join(entry.parentPath, entry.name))).length;
    sum[/candidates/.test(entry.name) ? "candidatesFile" : "otherFiles"] += bytes;
  }
  return sum;
}
