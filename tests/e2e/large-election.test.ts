import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importElection } from "../../data/refresh/election.ts";
import { writeMunicipal } from "../bench/election.ts";
import { type Chromium, root, startChromium } from "../browsers.ts";
import { lookUp } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

/** A copy of the project with a municipal election in its facts. */
let copy: string;
let practice: Practice;
let browser: Chromium;

beforeAll(async () => {
  mkdirSync(join(root, ".output"), { recursive: true });
  copy = mkdtempSync(join(root, ".output", "large-"));
  for (const part of [
    "components",
    "data",
    "entrypoints",
    "package.json",
    "tsconfig.json",
    "wxt.config.ts",
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const lists = join(copy, "lists");
  writeMunicipal(lists, 60_000);
  const said: string[] = [];
  const code = await importElection([lists, "gr2030"], join(copy, "data"), "2026-11-23", (words) =>
    said.push(words),
  );
  expect(code, said.join("\n")).toBe(0);
  execFileSync(process.execPath, [join(root, "node_modules/wxt/bin/wxt.mjs"), "build"], {
    cwd: copy,
    stdio: "pipe",
  });
  practice = await startPractice();
  browser = await startChromium({
    port: practice.port,
    extension: join(copy, ".output", "chrome-mv3"),
  });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await practice?.close();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

test("with 60,000 municipal candidates the popup finds an office-holder first, and a candidate when asked", async () => {
  const election = JSON.parse(readFileSync(join(copy, "data/elections/gr2030.json"), "utf8"));
  const names: string[] = election.lists.flatMap((list: { candidates: { name?: string }[] }) =>
    list.candidates.flatMap(({ name }) => name ?? []),
  );
  expect(names.length).toBeGreaterThan(50_000);
  const rare = names.find((name) => /^Xandra \S+-\S+$/.test(name))!;

  const page = await browser.context.newPage();
  await page.goto("https://x.com/home");
  const { popup, card } = await lookUp(browser, page, "jetten");
  expect(card).toContain("Rob Jetten");
  // A request after the press shows that nothing of the candidates was there before it.
  const asked = popup.waitForRequest((request) => /candidates/.test(request.url()));
  await popup.$eval(".search .check input", (box) => (box as HTMLInputElement).click());
  await asked;
  await popup.$eval("#query", (field) => (field as HTMLInputElement).select());
  await popup.keyboard.type(rare);
  await popup.waitForFunction(
    (name) => document.querySelector(".card h3")?.textContent?.startsWith(name),
    {},
    rare,
  );
  await popup.$eval("#query", (field) => (field as HTMLInputElement).select());
  await popup.keyboard.type("jetten");
  await popup.waitForFunction(() =>
    document.querySelector(".card h3")?.textContent?.startsWith("Rob Jetten"),
  );
});
