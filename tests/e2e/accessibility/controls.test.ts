import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../../browsers.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { controlsOf, cutOff, namesOf } from "./controls.ts";
import { compare } from "./pixels.ts";
import { askedSites, forget, pick, type State, sites, states } from "./states.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;
let lab: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
  lab = await browser.context.newPage();
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
    const names = await namesOf(page, scope);
    expect(names.length).toBeGreaterThan(0);
    for (const { name, words } of names) {
      expect(words).toMatch(/\p{L}/u);
      expect(name.slice(0, words.length)).toBe(words);
    }
    const twice = names.filter(
      ({ role, name }, index) =>
        names.findIndex((other) => other.role === role && other.name === name) !== index,
    );
    expect(twice).toEqual([]);

    const small: string[] = [];
    for (const control of await controlsOf(page, scope)) {
      const { width, height, text } = await control.evaluate((element) => {
        const target = element.closest("label") ?? element;
        const { width, height } = target.getBoundingClientRect();
        return { width, height, text: target.textContent };
      });
      if (width < 44 || height < 44) small.push(`${text}: ${width} × ${height}`);
    }
    expect(small).toEqual([]);
  });

  test("nothing is cut off or scrolls sideways at 320 pixels, with letters twice as large, and with wider text", async () => {
    await open(page, browser);
    const session = await page.context().newCDPSession(page);
    const shapes = [
      ["320 pixels wide", { width: 320, height: 256 }, 16, ""],
      ["letters of 200 %", { width: 640, height: 512 }, 32, ""],
      [
        "WCAG text spacing",
        { width: 640, height: 512 },
        16,
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
      ],
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

const ringed = looked.filter(({ name }) => /correction|one person|two chosen|notice/.test(name));

describe.each(ringed)("$name", ({ open, scope }: State) => {
  test.each(looks)(
    "in %s one sees where the focus is, and nothing lies over it",
    async (_, media) => {
      await open(page, browser);
      await page.emulateMedia(media);
      await page.mouse.move(0, 0);
      // From here on the browser takes it that the keyboard is in use.
      await page.keyboard.press("Shift");
      const kinds = new Set<string>();
      for (const control of await controlsOf(page, scope)) {
        const kind = await control.evaluate(
          (element) => `${element.tagName}.${element.className}.${element.getAttribute("type")}`,
        );
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        await control.evaluate((element) => {
          element.scrollIntoView({ block: "center" });
          element.focus();
        });
        expect(await control.evaluate((element) => element.matches(":focus-visible"))).toBe(true);
        const box = (await control.boundingBox())!;
        const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
        const after = await page.screenshot({ clip });
        const hit = await control.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const root = element.getRootNode() as ShadowRoot | Document;
          return [
            [0.5, 0.5],
            [0.5, 0.1],
            [0.5, 0.9],
            [0.1, 0.5],
            [0.9, 0.5],
          ].every(([x, y]) => {
            const found = root.elementFromPoint(left + width * x!, top + height * y!);
            return found === element || element.contains(found);
          });
        });
        expect(hit, `${kind} lies free`).toBe(true);
        await control.evaluate((element) => element.blur());
        const before = await page.screenshot({ clip });
        const { strong } = await compare(lab, before, after);
        // WCAG 2.4.13: as much as a line of 2 pixels around the control, changing by 3:1.
        expect(strong, kind).toBeGreaterThanOrEqual(4 * (box.width + box.height));
      }
    },
  );
});

describe("in forced colours", () => {
  beforeEach(() => page.emulateMedia({ forcedColors: "active" }));

  test("a ticked name looks different from one that is not", async () => {
    await states.find(({ name }) => name === "composer on X: bar")!.open(page, browser);
    await pick(page, "van", 0);
    const box = page.locator("stemmen-composer").getByRole("checkbox").first();
    const before = await box.screenshot();
    await box.check();
    await box.evaluate((element) => (element as HTMLElement).blur());
    const after = await box.screenshot();
    expect((await compare(lab, before, after)).changed).toBeGreaterThan(40);
  });

  test("an error looks different from a hint", async () => {
    await states.find(({ name }) => name.includes("correction"))!.open(page, browser);
    const alert = page.getByRole("alert");
    const edge = await alert.evaluate((element) => {
      const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(element);
      return `${borderInlineStartStyle} ${borderInlineStartWidth}`;
    });
    expect(edge).toBe("solid 4px");
    const after = await alert.screenshot();
    await alert.evaluate((element) => element.classList.remove("error"));
    const before = await alert.screenshot();
    expect(before.equals(after)).toBe(false);
  });
});

test("nothing animates for somebody who asked for less motion", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const name of ["composer on X: two chosen", "popup: many names"]) {
    const { open, scope } = states.find((state) => state.name === name)!;
    await open(page, browser);
    const moving = await page.evaluate((scope) => {
      const host = document.querySelector(scope)!;
      const all = [...(host.shadowRoot ?? host).querySelectorAll("*")];
      return all
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return (
            animationName !== "none" ||
            /[1-9]/.test(transitionDuration) ||
            scrollBehavior === "smooth"
          );
        })
        .map((element) => element.className);
    }, scope);
    expect(moving).toEqual([]);
  }
});

test("a reader's own spacing reaches the words inside the composer", async () => {
  await states.find(({ name }) => name === "composer on X: two chosen")!.open(page, browser);
  await page.addStyleTag({
    content: "* { letter-spacing: 3px !important; word-spacing: 7px !important }",
  });
  const kept = await page.evaluate(() => {
    const root = document.querySelector("stemmen-composer")!.shadowRoot!;
    return [...root.querySelectorAll("section *:not(style)")]
      .filter((element) => {
        const { letterSpacing, wordSpacing } = getComputedStyle(element);
        return letterSpacing !== "3px" || wordSpacing !== "7px";
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
  expect(kept).toEqual([]);
});
