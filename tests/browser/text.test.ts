import fc from "fast-check";
import { chromium } from "playwright-core";
import { build } from "vite";
import { expect, test } from "vitest";
import { needBrowser, root, startFirefox } from "../browsers.ts";
import { anyText, posts } from "../data/texts.ts";

/** The same texts at every run, as UTF-16 units, because lone surrogates do not survive the way to a browser. */
const texts = [
  ...fc.sample(posts, { seed: 2, numRuns: 400 }),
  ...fc.sample(anyText, { seed: 3, numRuns: 400 }),
].map((text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));

async function bundle(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      lib: { entry: `${root}/tests/browser/text-rules.ts`, name: "rules", formats: ["iife"] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("Nothing was built.");
  return output.output[0].code;
}

test("Chromium and Firefox count, link and find faults alike", async () => {
  const code = `${await bundle()};
    rules.judge(${JSON.stringify(texts)}.map((units) => String.fromCharCode(...units)))`;

  const chrome = await chromium.launch({
    executablePath: needBrowser("chromium"),
    chromiumSandbox: false,
  });
  const inChromium = await (await chrome.newPage()).evaluate<string[]>(code);
  await chrome.close();

  const firefox = await startFirefox();
  const inFirefox = (await (await firefox.newPage()).evaluate(code)) as string[];
  await firefox.close();

  expect(inChromium).toHaveLength(800);
  for (const [index, judged] of inChromium.entries()) {
    expect(inFirefox[index], JSON.stringify(String.fromCharCode(...texts[index]!))).toBe(judged);
  }
}, 240_000);
