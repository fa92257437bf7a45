import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Outcome } from "@/components/page/insert.ts";
import { kinds, openTab, type Tab } from "./tab.ts";

const tag = "#2MiljoenStemmen";

/** The boxes of the practice sites, with what opens them. */
const boxes: readonly (readonly [name: string, url: string, opens: string | undefined])[] = [
  ["inline", "https://x.com/home", undefined],
  ["reply", "https://x.com/home", undefined],
  ["dialog", "https://x.com/home", "[data-testid=SideNav_NewTweet_Button]"],
  ["post", "https://bsky.app/", "[data-testid=composeFAB]"],
  ["reply", "https://bsky.app/", "[data-testid=replyBtn]"],
  ["compose", "https://mastodon.social/home", undefined],
  ["post", "https://www.threads.com/", "main [role=button]"],
  ["reply", "https://www.threads.com/", undefined],
  ["caption", "https://www.instagram.com/", "main [role=button]"],
  ["comment", "https://www.instagram.com/", undefined],
  ["post", "https://www.facebook.com/", "main [role=button]"],
  ["comment", "https://www.facebook.com/", undefined],
  ["post", "https://www.linkedin.com/feed/", ".share-box-feed-entry__trigger"],
  ["comment", "https://www.linkedin.com/feed/", undefined],
];

describe.concurrent.each(kinds)("In %s", (kind) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab(kind);
  });
  afterAll(() => tab?.close());

  const open = async (name: string, url: string, opens?: string) => {
    await tab.open(url);
    if (opens) await tab.click(opens);
    const known = () => tab.evaluate(() => window.practice.boxes);
    await vi.waitFor(async () => expect(await known()).toContain(name), { timeout: 5000 });
    await tab.ask({ act: "watch caret" }, name);
  };
  const set = (name: string, text: string, caret: number) =>
    tab.evaluate(
      async ({ name, text, caret }) => {
        await window.practice.set(text, name);
        await window.practice.caret(caret, caret, name);
      },
      { name, text, caret },
    );
  const look = (name: string) =>
    tab.evaluate((name) => {
      const { practice } = window;
      const box = practice.box(name);
      return {
        text: practice.text(name),
        published: practice.published(name),
        focused: (box.getRootNode() as Document | ShadowRoot).activeElement === box,
        suggestions: document.querySelectorAll("[role=option]").length,
        acts: practice.acts,
        posts: practice.posts,
        errors: practice.errors,
      };
    }, name);
  const insert = (name: string) => tab.ask<Outcome>({ act: "insert", token: tag }, name);

  describe("the practice sites", { concurrent: false }, () => {
    test.each(boxes)("take the hashtag in the box %s at %s", async (name, url, opens) => {
      await open(name, url, opens);
      const calm = { focused: true, suggestions: 0, acts: [], posts: [], errors: [] };

      await set(name, "", 0);
      expect(await insert(name)).toMatchObject({ status: "inserted" });
      expect(await look(name)).toEqual({ text: `${tag} `, published: `${tag} `, ...calm });

      await set(name, "Hallo wereld", 8);
      expect(await insert(name)).toMatchObject({ status: "inserted" });
      const text = `Hallo wereld ${tag} `;
      expect(await look(name)).toEqual({ text, published: text, ...calm });
      expect(await insert(name)).toEqual({ status: "present" });
      await tab.type("en verder");
      expect((await look(name)).text).toBe(`${text}en verder`);

      await set(name, "Hallo wereld", 12);
      expect(await insert(name)).toMatchObject({ status: "inserted" });
      await tab.press("Control+z");
      expect(await look(name)).toMatchObject({ text: "Hallo wereld", ...calm });
    });

    test.each([
      ["inline", "https://x.com/home", undefined, "#2Mil"],
      ["compose", "https://mastodon.social/home", undefined, "#2Mil"],
      ["post", "https://bsky.app/", "[data-testid=composeFAB]", "@voor"],
    ])("close their list of suggestions in the box %s at %s", async (name, url, opens, typed) => {
      await open(name, url, opens);
      await set(name, "", 0);
      await tab.type(typed);
      const offered = async () => (await look(name)).suggestions;
      await vi.waitFor(async () => expect(await offered()).toBeGreaterThan(0), { timeout: 5000 });
      expect(await insert(name)).toMatchObject({ status: "inserted" });
      expect(await look(name)).toMatchObject({ text: `${typed} ${tag} `, suggestions: 0 });
    });
  });
});
