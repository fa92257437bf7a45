import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { builtExtension, startFirefox } from "../../browsers.ts";
import { openSite, type Site, setPost } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { ownStyle, unreached } from "./controls.ts";
import { Insides } from "./firefox-insides.ts";
import { type Stage, stageOf } from "./firefox-stage.ts";
import { allow, askedSites, pick, sites } from "./states.ts";
import { enterBox, hidden, useComposer, visited } from "./unharmed.ts";

const all = [...sites, ...askedSites];

let practice: Practice;
let firefox: Browser;
let insides: Insides;
let stage: Stage;
let profile: string;

interface Told {
  readonly heard: string[];
  readonly hidden: string[];
  readonly visited: string[];
}

/** What each page is like in a Firefox without the extension. */
const alone = new Map<Site, Told>();

beforeAll(async () => {
  practice = await startPractice();
  // A reader's own style sheet, where Firefox looks for it. One site is enough: it is the same browser on each.
  profile = mkdtempSync(join(tmpdir(), "2ms-firefox-"));
  mkdirSync(join(profile, "chrome"));
  writeFileSync(
    join(profile, "chrome/userContent.css"),
    `@-moz-document domain(mastodon.nl), url-prefix("moz-extension:") { ${ownStyle} }`,
  );
  firefox = await startFirefox({
    proxyPort: practice.proxyPort,
    profile,
    preferences: {
      "toolkit.legacyUserProfileCustomizations.stylesheets": true,
      // The browser answers the extension's request for a site with yes, without its prompt.
      "extensions.webextOptionalPermissionPrompts": false,
    },
  });
  insides = await Insides.of(firefox);
  stage = stageOf(firefox, insides);
  for (const site of all) {
    const page = await stage.newPage();
    await enterBox(page, site);
    alone.set(site, {
      heard: await settled(() => heard(page)),
      hidden: await hidden(page),
      visited: await visited(page),
    });
    await page.close();
  }
  await firefox.installExtension(builtExtension("firefox"));
  for (const site of askedSites) await allow(stage.browser, site);
});

afterAll(async () => {
  await firefox?.close();
  await practice?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The page as a screen reader gets it; nothing as long as it was not told where the focus is. */
async function heard(page: Page): Promise<string[]> {
  const lines = await insides.tree(stage.real(page));
  return lines.slice(1).some((line) => line.includes(" focused ")) ? lines : [];
}

/** Reads something until it is there and stays the same. */
async function settled(read: () => Promise<string[]>): Promise<string[]> {
  let last: string[] = [];
  return vi.waitFor(
    async () => {
      const before = last;
      last = await read();
      expect(last.length).toBeGreaterThan(0);
      expect(last).toEqual(before);
      return last;
    },
    { timeout: 30_000 },
  );
}

describe.each(all)("in Firefox $name stays as it was", (site) => {
  test("for a screen reader it is the same page, with ours added and the focus where it was", async () => {
    const page = await stage.newPage();
    await enterBox(page, site);
    await page
      .locator("stemmen-composer")
      .getByRole("button", { name: "#2MiljoenStemmen" })
      .waitFor();
    await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(alone.get(site)!.heard);
    expect(await hidden(page)).toEqual(alone.get(site)!.hidden);
    expect(await visited(page)).toEqual(alone.get(site)!.visited);
    await page.close();
  });

  test("the page hears no key that is meant for the composer, early or late", async () => {
    const page = await stage.newPage();
    const { before, between, after } = await useComposer(page, site);
    expect(between).toEqual(before);
    expect(after).toEqual({ keys: before.keys, acts: before.acts });
    await page.close();
  });
});

test("in Firefox a reader's own style sheet reaches every word in the composer and in our own pages", async () => {
  const page = await stage.newPage();
  await openSite(page, { name: "Mastodon", url: "https://mastodon.nl/home" });
  await setPost(page, "Mijn pgb stopt.");
  await pick(page, "van", 2);
  expect(await unreached(page, "stemmen-composer")).toEqual([]);
  await page.goto("chrome-extension://own/page.html#hulp");
  await page.getByText("De gegevens zijn van").waitFor();
  expect(await unreached(page, "body")).toEqual([]);
  await page.close();
});
