import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { networks } from "../../data/networks/index.ts";
import type { Report } from "./inside.ts";
import { kinds, openTab, type Tab } from "./tab.ts";

describe.concurrent.each(kinds)("In %s", (kind) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab(kind);
  });
  afterAll(() => tab?.close());

  const watch = (selectors: readonly string[]) => tab.askPage({ act: "watch boxes", selectors });
  const report = () => tab.askPage<Report>({ act: "report" });
  const composers = () => tab.evaluate(() => document.querySelectorAll(".our-composer").length);
  /** Waits for what the watcher told to become this. */
  const told = (expected: Report) =>
    vi.waitFor(async () => expect(await report()).toEqual(expected), { timeout: 5000 });
  const focus = (name: string) => tab.evaluate((name) => window.practice.box(name).focus(), name);

  describe("watching for post boxes", { concurrent: false }, () => {
    const openX = async () => {
      await tab.open("https://x.com/home");
      await watch(networks.x.postBox);
    };

    test("tells of a box when somebody enters it, and not again", async () => {
      await openX();
      expect(await report()).toEqual({ entered: 0, gone: 0 });
      await tab.click('[data-testid="tweetTextarea_0"]');
      await told({ entered: 1, gone: 0 });
      await tab.click("h1");
      await tab.click('[data-testid="tweetTextarea_0"]');
      expect(await report()).toEqual({ entered: 1, gone: 0 });
      expect(await composers()).toBe(1);
    });

    test("tells of a box that has the focus already", async () => {
      await tab.open("https://x.com/home");
      await focus("inline");
      await watch(networks.x.postBox);
      expect(await report()).toEqual({ entered: 1, gone: 0 });
    });

    test("tells of each box of several", async () => {
      await openX();
      await focus("inline");
      await focus("reply");
      await focus("inline");
      expect(await report()).toEqual({ entered: 2, gone: 0 });
      expect(await composers()).toBe(2);
    });

    test("leaves other fields alone", async () => {
      await openX();
      await tab.click('[data-testid="SearchBox_Search_Input"]');
      expect(await report()).toEqual({ entered: 0, gone: 0 });
    });

    test("finds a box in an open shadow root", async () => {
      await tab.open("https://practice.test/editors/shadow-textarea");
      await watch(["textarea"]);
      await tab.evaluate(() => window.practice.box().focus());
      await told({ entered: 1, gone: 0 });
    });

    test("does not believe a focus that the page made up", async () => {
      await openX();
      await tab.evaluate(() => {
        const init = { bubbles: true, composed: true };
        window.practice.box("inline").dispatchEvent(new FocusEvent("focusin", init));
      });
      expect(await report()).toEqual({ entered: 0, gone: 0 });
    });

    test("tells that a box has gone with its dialog, and of the next one", async () => {
      await openX();
      for (const times of [1, 2]) {
        await tab.click('[data-testid="SideNav_NewTweet_Button"]');
        await told({ entered: times, gone: times - 1 });
        expect(await composers()).toBe(1);
        await tab.press("Escape");
        await told({ entered: times, gone: times });
        expect(await composers()).toBe(0);
      }
    });

    test("tells that a box has gone when nothing else happens", async () => {
      await tab.open("https://practice.test/editors/textarea-plain");
      await watch(["textarea"]);
      await tab.evaluate(() => window.practice.box().focus());
      await told({ entered: 1, gone: 0 });
      await tab.evaluate(() => window.practice.box().remove());
      await told({ entered: 1, gone: 1 });
    });

    test("tells that a box has gone that was out of sight", async () => {
      await tab.open("https://practice.test/editors/textarea-plain");
      await watch(["textarea"]);
      await tab.evaluate(async () => {
        const far = document.createElement("p");
        far.style.height = "5000px";
        document.body.append(far);
        window.practice.box().focus({ preventScroll: true });
        window.scrollTo(0, 4000);
        for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
        window.practice.box().remove();
      });
      await told({ entered: 1, gone: 1 });
    });

    const pass = (times: number) =>
      tab.evaluate(async (times) => {
        for (let time = 0; time < times; time += 1) {
          const box = document.createElement("textarea");
          box.className = "passing";
          document.body.append(box);
          box.focus();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          box.remove();
        }
      }, times);

    test("keeps nothing of a hundred boxes that came and went", async () => {
      await tab.open("https://practice.test/plain");
      await watch(["textarea.passing"]);
      await pass(100);
      await told({ entered: 100, gone: 100 });
      expect(await composers()).toBe(0);
    });

    if (kind === "chromium") {
      test("leaves no nodes and no listeners in memory", async () => {
        await tab.open("https://practice.test/plain");
        await watch(["textarea.passing"]);
        const page = tab.chromium!;
        const session = await page.context().newCDPSession(page);
        const count = async (passed: number) => {
          await told({ entered: passed, gone: passed });
          await session.send("HeapProfiler.collectGarbage");
          return session.send("Memory.getDOMCounters");
        };
        await pass(10);
        const before = await count(10);
        await pass(100);
        const after = await count(110);
        expect(after.nodes - before.nodes).toBeLessThan(50);
        expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(50);
      });
    }

    test("ends when it is told to", async () => {
      await openX();
      await focus("inline");
      await told({ entered: 1, gone: 0 });
      await tab.askPage({ act: "stop watching" });
      expect(await report()).toEqual({ entered: 1, gone: 1 });
      expect(await composers()).toBe(0);
      await focus("reply");
      expect(await report()).toEqual({ entered: 1, gone: 1 });
    });
  });

  describe("a composer beside the box", { concurrent: false }, () => {
    afterEach(async () => {
      expect(await tab.evaluate(() => window.practice.errors)).toEqual([]);
    });

    const sites = [
      ["x", "https://x.com/home", undefined, "inline"],
      ["x in a dialog", "https://x.com/home", '[data-testid="SideNav_NewTweet_Button"]', "dialog"],
      ["bluesky", "https://bsky.app/", "button", "post"],
      ["mastodon", "https://mastodon.social/home", undefined, undefined],
      ["threads", "https://www.threads.com/", "main [role=button]", "post"],
    ] as const;

    test.each(sites)("on %s moves nothing above it and covers nothing", async (...site) => {
      const [id, url, opens, name] = site;
      await tab.open(url);
      if (opens) await tab.click(opens);
      await vi.waitFor(() =>
        tab.evaluate((name) => {
          if (!window.practice.box(name ?? undefined).isConnected) throw new Error("No box yet");
        }, name ?? null),
      );
      const network = networks[id.split(" ")[0] as keyof typeof networks];
      const measure = () =>
        tab.evaluate((name) => {
          const box = window.practice.box(name ?? undefined);
          const host = document.querySelector(".our-composer");
          const dialog = box.closest('[role="dialog"]');
          const at = ({ top, bottom, left, right }: DOMRect) => ({ top, bottom, left, right });
          const place = host && at(host.getBoundingClientRect());
          const covered = [...document.querySelectorAll("button, a, input, textarea, [tabindex]")]
            .filter(
              (other) =>
                other !== host && !other.contains(host) && (!dialog || dialog.contains(other)),
            )
            .filter((other) => {
              const { top, bottom, left, right, width } = other.getBoundingClientRect();
              return (
                place &&
                width > 0 &&
                top < place.bottom - 1 &&
                bottom > place.top + 1 &&
                left < place.right - 1 &&
                right > place.left + 1
              );
            })
            .map((other) => other.outerHTML.slice(0, 80));
          const frame = at(box.getBoundingClientRect());
          // A dialog in the middle of the window grows to both sides; inside it the box stays.
          const inside = dialog ? frame.top - dialog.getBoundingClientRect().top : frame.top;
          return {
            top: inside,
            width: frame.right - frame.left,
            host: place && {
              width: place.right - place.left,
              under: place.top >= frame.bottom - 1,
            },
            inDialog: dialog?.contains(host) ?? true,
            covered,
          };
        }, name ?? null);
      const before = await measure();
      await watch(network.postBox);
      await tab.evaluate((name) => window.practice.box(name ?? undefined).focus(), name ?? null);
      await told({ entered: 1, gone: 0 });
      const after = await measure();
      expect(after).toMatchObject({ inDialog: true, covered: [], host: { under: true } });
      expect(after.top).toBeCloseTo(before.top, 0);
      expect(after.width).toBeCloseTo(before.width, 0);
      expect(after.host?.width).toBeGreaterThanOrEqual(before.width * 0.9);

      await tab.press("Tab");
      const focused = () => tab.evaluate(() => document.activeElement?.className);
      await vi.waitFor(async () => expect(await focused()).toBe("our-composer"));
    });

    test("comes back when the page draws its frame anew, and leaves a page be that will not have it", async () => {
      await tab.open("https://practice.test/editors/textarea-controlled");
      await watch(["textarea"]);
      await tab.evaluate(() => window.practice.box().focus());
      await told({ entered: 1, gone: 0 });
      await tab.evaluate(() => document.querySelector(".our-composer")?.remove());
      await vi.waitFor(async () => expect(await composers()).toBe(1));

      const removed = await tab.evaluate(async () => {
        let removed = 0;
        // Every few frames, so that the browser sees it come before it goes.
        for (let frame = 0; frame < 200; frame += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const composer = frame % 4 === 0 && document.querySelector(".our-composer");
          if (composer) {
            composer.remove();
            removed += 1;
          }
        }
        return removed;
      });
      expect(removed).toBeGreaterThan(1);
      expect(removed).toBeLessThan(25);
      expect(await composers()).toBe(0);
    });
  });
});
