import type { Page } from "playwright-core";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension, startFirefox } from "../../browsers.ts";
import { said } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { judge } from "./axe.ts";
import {
  changeOfError,
  changeOfTick,
  cutOff,
  edgeOfError,
  faultsOfFocus,
  faultsOfNames,
  moving,
  ringed,
  tooSmall,
  wideText,
  wordsOf,
} from "./controls.ts";
import { Insides, looks } from "./firefox-insides.ts";
import { type Stage, stageOf } from "./firefox-stage.ts";
import { askedSites, forget, pick, type State, sites, states } from "./states.ts";

let practice: Practice;
let firefox: Browser;
let insides: Insides;
let stage: Stage;

beforeAll(async () => {
  practice = await startPractice();
  firefox = await startFirefox({
    proxyPort: practice.proxyPort,
    extension: builtExtension("firefox"),
    // The browser answers the extension's request for a site with yes, without its prompt.
    preferences: { "extensions.webextOptionalPermissionPrompts": false },
  });
  insides = await Insides.of(firefox);
  stage = stageOf(firefox, insides);
});

afterAll(async () => {
  await firefox?.close();
  await practice?.close();
});

/** Opens a state on a page of its own, as it is just after the extension was installed. */
async function show({ open }: State): Promise<Page> {
  await forget(stage.browser);
  const page = await stage.newPage();
  await page.setViewportSize({ width: 1000, height: 800 });
  await insides.look(page, "light");
  await open(page, stage.browser);
  return page;
}

/** The notice comes by the extension's key, because Firefox lets nobody press its menus. */
const openNotice: State["open"] = async (page) => {
  await page.goto("https://onbekend.test/plain");
  await page.locator("textarea").first().fill("Beste redactie,");
  await insides.pressShortcut("H");
  await said(page.locator("stemmen-notice"), /Klaar/);
};

const shown: readonly State[] = states.map((state) =>
  state.scope === "stemmen-notice" ? { ...state, open: openNotice } : state,
);

/** What stands inside the composer looks the same on each site. */
const isRepeated = ({ name }: State) =>
  [...sites.slice(1), ...askedSites].some((site) => name.startsWith(`composer on ${site.name}`));

describe.each(shown)("in Firefox, $name", (state) => {
  const { scope } = state;
  let page: Page;

  beforeAll(async () => {
    page = await show(state);
  });

  afterAll(() => page?.close());

  test("axe-core finds no fault in light, dark and forced colours", async () => {
    for (const name of looks) {
      await insides.look(page, name);
      const { violations, incomplete } = await judge(page, scope);
      expect(violations, name).toEqual([]);
      expect(incomplete, name).toEqual([]);
    }
    await insides.look(page, "light");
  });

  if (isRepeated(state)) return;

  test("each control has words one can see, a name that begins with them, a name of its own and room for a finger", async () => {
    const faults = async () => {
      const words = await wordsOf(page, scope);
      const names = await insides.names(stage.real(page), scope);
      return faultsOfNames(names.map((name, index) => ({ ...name, words: words[index]! })));
    };
    // Firefox tells assistive technology a moment after it shows.
    await expect.poll(faults, { timeout: 30_000 }).toEqual([]);
    expect(await tooSmall(page, scope)).toEqual([]);
  });

  if (ringed.test(state.name))
    test.each(looks)(
      "in %s one sees where the focus is, and nothing lies over it",
      async (name) => {
        await insides.look(page, name);
        expect(await faultsOfFocus(page, scope)).toEqual([]);
      },
    );

  test("nothing is cut off or scrolls sideways at 320 pixels, with letters twice as large, and with wider text", async () => {
    await insides.look(page, "light");
    const shapes = [
      ["320 pixels wide", { width: 320, height: 256 }, 1, ""],
      ["letters of 200 %", { width: 640, height: 512 }, 2, ""],
      ["WCAG text spacing", { width: 640, height: 512 }, 1, wideText],
    ] as const;
    for (const [shape, size, times, css] of shapes) {
      await page.setViewportSize(size);
      await insides.zoomText(times);
      expect(await cutOff(page, scope, css), shape).toEqual([]);
    }
  });
});

const named = (name: string) => shown.find((state) => state.name === name)!;

test("in Firefox with forced colours a ticked name looks different from one that is not", async () => {
  const page = await show(named("composer on X: bar"));
  await pick(page, "van", 0);
  await insides.look(page, "forced colours");
  expect(await changeOfTick(page)).toBeGreaterThan(40);
  await page.close();
});

test("in Firefox with forced colours an error looks different from a hint", async () => {
  const page = await show(named("popup: a correction with an error"));
  await insides.look(page, "forced colours");
  expect(await edgeOfError(page)).toBe("solid 4px");
  expect(await changeOfError(page)).toBeGreaterThan(40);
  await page.close();
});

test("in Firefox nothing animates for somebody who asked for less motion", async () => {
  await insides.prefer({ "ui.prefersReducedMotion": 1 });
  for (const name of ["composer on X: two chosen", "popup: many names"]) {
    const page = await show(named(name));
    expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion)").matches)).toBe(true);
    expect(await moving(page, named(name).scope)).toEqual([]);
    await page.close();
  }
  await insides.prefer({ "ui.prefersReducedMotion": undefined });
});
