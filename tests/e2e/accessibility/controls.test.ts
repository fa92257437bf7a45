import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../../browsers.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import {
  changeOfError,
  changeOfTick,
  cutOff,
  edgeOfError,
  faultsOfFocus,
  faultsOfNames,
  moving,
  namesOf,
  ownStyle,
  ringed,
  tooSmall,
  unreached,
  wideText,
} from "./controls.ts";
import { askedSites, forget, pick, type State, sites, states } from "./states.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  await forget(browser);
  page = await browser.context.newPage();
  page.setDefaultTimeout(15_000);
  return () => page.close();
});

/** One site is enough for what stands inside the composer: it looks the same on each. */
const looked = states.filter(
  ({ name }) =>
    ![...sites.slice(1), ...askedSites].some((site) => name.startsWith(`composer on ${site.name}`)),
);

describe.each(looked)("$name", ({ open, scope }: State) => {
  test("each control has words one can see, a name that begins with them, a name of its own and room for a finger", async () => {
    await open(page, browser);
    expect(faultsOfNames(await namesOf(page, scope))).toEqual([]);
    expect(await tooSmall(page, scope)).toEqual([]);
  });

  test("nothing is cut off or scrolls sideways at 320 pixels, with letters twice as large, and with wider text", async () => {
    await open(page, browser);
    const session = await page.context().newCDPSession(page);
    const shapes = [
      ["320 pixels wide", { width: 320, height: 256 }, 16, ""],
      ["letters of 200 %", { width: 640, height: 512 }, 32, ""],
      ["WCAG text spacing", { width: 640, height: 512 }, 16, wideText],
    ] as const;
    for (const [shape, size, letters, css] of shapes) {
      await page.setViewportSize(size);
      await session.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: letters } });
      expect(await cutOff(page, scope, css), shape).toEqual([]);
    }
  });
});

const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
] as const;

describe.each(looked.filter(({ name }) => ringed.test(name)))("$name", ({ open, scope }: State) => {
  test.each(looks)(
    "in %s one sees where the focus is, and nothing lies over it",
    async (_, media) => {
      await open(page, browser);
      await page.emulateMedia(media);
      expect(await faultsOfFocus(page, scope)).toEqual([]);
    },
  );
});

describe("in forced colours", () => {
  beforeEach(() => page.emulateMedia({ forcedColors: "active" }));

  test("a ticked name looks different from one that is not", async () => {
    await states.find(({ name }) => name === "composer on X: bar")!.open(page, browser);
    await pick(page, "van", 0);
    expect(await changeOfTick(page)).toBeGreaterThan(40);
  });

  test("an error looks different from a hint", async () => {
    await states.find(({ name }) => name.includes("correction"))!.open(page, browser);
    expect(await edgeOfError(page)).toBe("solid 4px");
    expect(await changeOfError(page)).toBeGreaterThan(40);
  });
});

test("nothing animates for somebody who asked for less motion", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const name of ["composer on X: two chosen", "popup: many names"]) {
    const { open, scope } = states.find((state) => state.name === name)!;
    await open(page, browser);
    expect(await moving(page, scope)).toEqual([]);
  }
});

test("a reader's own spacing reaches the words inside the composer", async () => {
  await states.find(({ name }) => name === "composer on X: two chosen")!.open(page, browser);
  await page.addStyleTag({ content: ownStyle });
  expect(await unreached(page, "stemmen-composer")).toEqual([]);
});
