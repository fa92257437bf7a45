import type { Page } from "playwright-core";
import type { KeyInput } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Chromium, startChromium, startFirefox } from "../browsers.ts";
import type {} from "../practice/pages/practice.ts";
import { editors, sites } from "../practice/places.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice?.close());

/** What a walk along the boxes needs of a browser. */
interface Tab {
  open(url: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  evaluate<Result, Argument = undefined>(
    act: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  close(): Promise<void>;
}

function tabOf(page: Page): Tab {
  return {
    open: (url) => page.goto(url),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (act, argument) => page.evaluate(act as never, argument),
    close: () => page.close(),
  };
}

const starts: Record<"Chromium" | "Firefox", () => Promise<Tab>> = {
  Chromium: async () => {
    const browser = await startChromium({ port: practice.port });
    return { ...tabOf(await browser.context.newPage()), close: browser.close };
  },
  Firefox: async () => {
    const browser = await startFirefox({ proxyPort: practice.proxyPort });
    const page = await browser.newPage();
    return {
      open: (url) => page.goto(url),
      click: (selector) => page.locator(selector).click(),
      type: (text) => page.keyboard.type(text),
      press: async (keys) => {
        const [key, ...modifiers] = keys.split("+").reverse() as KeyInput[];
        for (const modifier of modifiers) await page.keyboard.down(modifier);
        await page.keyboard.press(key!);
        for (const modifier of modifiers) await page.keyboard.up(modifier);
      },
      evaluate: (act, argument) => page.evaluate(act as never, argument as never),
      close: () => browser.close(),
    };
  },
};

/** Asks the page about one of its boxes; without a name about its first one. */
function boxOf(tab: Tab, name?: string) {
  const at = { name: name ?? null };
  return {
    ready: () => tab.evaluate(({ name }) => window.practice?.boxes.includes(name ?? "editor"), at),
    text: () => tab.evaluate(({ name }) => window.practice.text(name ?? undefined), at),
    published: () => tab.evaluate(({ name }) => window.practice.published(name ?? undefined), at),
    undoDepth: () =>
      tab.evaluate(({ name }) => window.practice.undoDepth(name ?? undefined) ?? null, at),
    selection: () => tab.evaluate(({ name }) => window.practice.selection(name ?? undefined), at),
    hasFocus: () =>
      tab.evaluate(({ name }) => window.practice.box(name ?? undefined).matches(":focus"), at),
    set: (text: string) =>
      tab.evaluate(({ name, text }) => window.practice.set(text, name ?? undefined), {
        ...at,
        text,
      }),
    caret: (start: number, end = start) =>
      tab.evaluate(({ name, start, end }) => window.practice.caret(start, end, name ?? undefined), {
        ...at,
        start,
        end,
      }),
  };
}

const errors = (tab: Tab) => tab.evaluate(() => window.practice.errors);

/** What every box must do, whichever editor is behind it and whichever site around it; `line` is the key for a new line, where there is one. */
async function check(tab: Tab, line: string | undefined, name?: string): Promise<void> {
  const box = boxOf(tab, name);
  await box.caret(0);
  expect(await box.hasFocus()).toBe(true);
  await tab.type("Hallo wereld");
  expect(await box.text()).toBe("Hallo wereld");
  if (line) {
    for (const word of ["", "dag", ""]) {
      await tab.press(line);
      await tab.type(word);
    }
    expect(await box.text()).toBe("Hallo wereld\n\ndag\n");
    expect(await box.selection()).toEqual({ start: 18, end: 18 });
  }

  const start = line ? "een 👩‍🦽\ntwee\n\nvier" : "een 👩‍🦽 twee";
  for (const place of [0, 4, 9, line ? 14 : 12, start.length]) {
    await box.set(start);
    expect(await box.text()).toBe(start);
    expect((await box.undoDepth()) ?? 0).toBe(0);
    await box.caret(place);
    expect(await box.selection()).toEqual({ start: place, end: place });
    await tab.type("x");
    expect(await box.text()).toBe(`${start.slice(0, place)}x${start.slice(place)}`);
    expect(await box.selection()).toEqual({ start: place + 1, end: place + 1 });
    await tab.press("Control+z");
    await expect.poll(box.text).toBe(start);
  }

  const [from, to] = [1, line ? 12 : 10];
  await box.caret(from, to);
  expect(await box.selection()).toEqual({ start: from, end: to });
  await tab.type("x");
  expect(await box.text()).toBe(`${start.slice(0, from)}x${start.slice(to)}`);

  await box.set("Blijf staan");
  await box.caret(11);
  await tab.press("Control+z");
  await tab.type("!");
  expect(await box.text()).toBe("Blijf staan!");
  expect(await box.published()).toBe("Blijf staan!");
  expect(await errors(tab)).toEqual([]);
}

/** The boxes of a site that more than one line fits in, with what opens them. */
const siteBoxes: [site: string, url: string, box: string, opens?: string][] = [
  ["X", "https://x.com/home", "inline"],
  ["X", "https://twitter.com/home", "reply"],
  ["X", "https://x.com/home", "dialog", "[data-testid=SideNav_NewTweet_Button]"],
  ["Bluesky", "https://bsky.app/", "post", "[data-testid=composeFAB]"],
  ["Bluesky", "https://bsky.app/", "reply", "[data-testid=replyBtn]"],
  ["Mastodon", "https://mastodon.social/home", "compose"],
  ["Threads", "https://www.threads.com/", "reply"],
  ["Threads", "https://www.threads.net/", "post", "main [role=button]"],
  ["Facebook", "https://www.facebook.com/", "post", "main [role=button]"],
  ["Facebook", "https://www.facebook.com/", "comment"],
  ["Instagram", "https://www.instagram.com/", "caption", "main [role=button]"],
  ["Instagram", "https://www.instagram.com/", "comment"],
  ["LinkedIn", "https://www.linkedin.com/feed/", "comment"],
  ["LinkedIn", "https://www.linkedin.com/feed/", "post", ".share-box-feed-entry__trigger"],
];

describe.each(["Chromium", "Firefox"] as const)("In %s", (name) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await starts[name]();
  });
  afterAll(() => tab?.close());

  test.each(editors)(
    "the page $name tells what its editor holds, and takes text and caret from outside",
    async ({ name }) => {
      await tab.open(`https://practice.test/editors/${name}`);
      await expect.poll(boxOf(tab).ready).toBe(true);
      await check(tab, name === "input" ? undefined : "Enter");
    },
  );

  test.each(siteBoxes)(
    "the box on %s at %s named %s does the same",
    async (_, url, name, opens) => {
      await tab.open(url);
      await expect.poll(() => tab.evaluate(() => window.practice?.ready)).toBe(true);
      if (opens) await tab.click(opens);
      await expect.poll(boxOf(tab, name).ready).toBe(true);
      // There Enter sends.
      const sends = name === "comment" && !url.includes("linkedin");
      await check(tab, sends ? "Shift+Enter" : "Enter", name);
    },
  );
});

describe("The practice sites", () => {
  let browser: Chromium;
  let page: Page;
  let tab: Tab;
  beforeAll(async () => {
    browser = await startChromium({ port: practice.port });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.context.newPage();
    tab = tabOf(page);
  });
  afterEach(() => page.close());

  async function open(url: string): Promise<void> {
    await page.goto(url);
    await page.waitForFunction(() => window.practice?.ready);
  }
  const box = (name?: string) => boxOf(tab, name);
  const published = () => page.locator("[data-practice=posted] pre").allTextContents();
  const acts = () => page.evaluate(() => window.practice.acts);

  test.each<[url: string, opens: string, name: string, closes?: string]>([
    ["https://x.com/", "Post plaatsen", "dialog", "app-bar-close"],
    ["https://bsky.app/", "Nieuwe post", "post", "composerDiscardButton"],
    ["https://www.threads.com/", "Nieuwe post", "post"],
    ["https://www.facebook.com/", "Nieuw bericht", "post"],
    ["https://www.instagram.com/", "Nieuwe post", "caption"],
    ["https://www.linkedin.com/", "Nieuwe bijdrage", "post"],
  ])("%s holds the focus in its dialog, and gives it back", async (url, opens, name, closes) => {
    await open(url);
    const opener = page.getByRole("button", { name: opens });
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.locator("[role=dialog][aria-modal=true]");
    await dialog.waitFor();
    await expect.poll(box(name).hasFocus).toBe(true);
    const inside = () => dialog.evaluate((node) => node.matches(":focus-within"));
    for (const key of ["Tab", "Shift+Tab"])
      for (let times = 0; times < 6; times++) {
        await page.keyboard.press(key);
        expect(await inside()).toBe(true);
      }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => opener.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await acts()).toEqual(["Escape"]);
    expect(await page.evaluate(() => window.practice.boxes)).not.toContain(name);

    await opener.click();
    await expect.poll(box(name).hasFocus).toBe(true);
    await (closes
      ? page.locator(`[data-testid=${closes}]`)
      : dialog.getByRole("button", { name: "Sluiten" })
    ).click();
    await dialog.waitFor({ state: "detached" });
    expect(await errors(tab)).toEqual([]);
  });

  test.each([
    ["https://x.com/", "inline", "Plaats"],
    ["https://mastodon.nl/", "compose", "Plaats"],
    ["https://www.threads.com/", "reply", "Plaats"],
    ["https://www.instagram.com/", "comment", "Plaats"],
    ["https://www.linkedin.com/", "comment", "Commentaar plaatsen"],
  ])("%s shows what it would have published, and only then", async (url, name, button) => {
    await open(url);
    await box(name).caret(0);
    await page.keyboard.type("Goedemorgen");
    expect(await published()).toEqual([]);
    await page.getByRole("button", { name: button, exact: true }).first().click();
    await expect.poll(published).toEqual(["Goedemorgen"]);
    await expect.poll(box(name).text).toBe("");
    expect(await page.evaluate(() => window.practice.posts)).toEqual(["Goedemorgen"]);
  });

  test.each([
    ["https://x.com/", "inline", "Control+Enter"],
    ["https://mastodon.nl/", "compose", "Control+Enter"],
    ["https://www.facebook.com/", "comment", "Enter"],
    ["https://www.instagram.com/", "comment", "Enter"],
  ])("%s posts with the site's own key", async (url, name, key) => {
    await open(url);
    await box(name).caret(0);
    await page.keyboard.type("Met een toets");
    await page.keyboard.press(key);
    await expect.poll(published).toEqual(["Met een toets"]);
    expect(await acts()).toEqual([key.replace("Control", "Ctrl")]);
  });

  test("X hears its shortcuts everywhere but in a field, in both phases", async () => {
    await open("https://x.com/");
    for (const key of ["j", "j", "k"]) await page.keyboard.press(key);
    expect(await acts()).toEqual(["j", "j", "k"]);
    await box("inline").caret(0);
    await page.keyboard.type("njk");
    expect(await acts()).toEqual(["j", "j", "k"]);
    expect(await box("inline").text()).toBe("njk");
    const heard = await page.evaluate(() =>
      window.practice.keys.filter(({ type, key }) => type === "keydown" && key === "n"),
    );
    expect(heard.map(({ phase }) => phase)).toEqual(["capture", "bubble"]);
    await page.locator("[data-testid=tweet]").first().focus();
    await page.keyboard.press("n");
    await page.getByRole("dialog").waitFor();
    expect(await box("dialog").text()).toBe("");
  });

  test("X offers hashtags and accounts until the word ends, also in its dialog", async () => {
    await open("https://x.com/");
    await box("inline").caret(0);
    await page.keyboard.type("Zie #oef");
    const list = page.getByRole("listbox", { name: "Voorstellen" });
    await list.waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(box("inline").text).toBe("Zie #oefenen ");
    await list.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Post plaatsen" }).click();
    await expect.poll(box("dialog").ready).toBe(true);
    await expect.poll(box("dialog").hasFocus).toBe(true);
    await page.keyboard.type("@voorbeeld");
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await box("dialog").text()).toBe("@voorbeeld");
    expect(await acts()).toEqual([]);
  });

  test("Bluesky makes a mention of an account that is picked, and counts it as text", async () => {
    await open("https://bsky.app/");
    await page.getByRole("button", { name: "Nieuwe post" }).click();
    await expect.poll(box("post").ready).toBe(true);
    await expect.poll(box("post").hasFocus).toBe(true);
    await page.keyboard.type("Dag @voorbeelds");
    await page.getByRole("option", { name: "@voorbeeldsam.bsky.social" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(box("post").text).toBe("Dag @voorbeeldsam.bsky.social ");
    await page.keyboard.type("!");
    expect(await box("post").selection()).toEqual({ start: 31, end: 31 });
    await box("post").caret(4);
    expect(await box("post").selection()).toEqual({ start: 4, end: 4 });
    await page.keyboard.type("x ");
    expect(await box("post").text()).toBe("Dag x @voorbeeldsam.bsky.social !");
    await page.getByRole("button", { name: "Plaats" }).click();
    await expect.poll(published).toEqual(["Dag x @voorbeeldsam.bsky.social !"]);
    expect(await errors(tab)).toEqual([]);
  });

  test("Mastodon has a search field and a content warning beside its form", async () => {
    await open("https://mastodon.social/home");
    await check(tab, undefined, "search");
    await page.getByRole("button", { name: "Inhoudswaarschuwing toevoegen" }).click();
    await check(tab, undefined, "warning");
    await box("warning").set("Zorg");
    await box("compose").set("Mijn verhaal");
    await page.getByRole("button", { name: "Plaats" }).click();
    await expect.poll(published).toEqual(["Zorg\n\nMijn verhaal"]);
  });

  test("Mastodon begins an answer with the address of the other", async () => {
    await open("https://mastodon.nl/");
    await page.getByRole("button", { name: "Reageren op voorbeeldties" }).click();
    await expect.poll(box().hasFocus).toBe(true);
    expect(await box().text()).toBe("@voorbeeldties@mastodon.nl ");
    await page.keyboard.type("dank #oef");
    await page.getByRole("option", { name: "#oefenen" }).waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(box().text).toBe("@voorbeeldties@mastodon.nl dank #oefenen ");
    expect(await errors(tab)).toEqual([]);
  });

  test("stand where the selectors of the sites look for them", async () => {
    for (const [url, opens, selector] of [
      ["https://x.com/", "", '[data-testid="tweetTextarea_0"][contenteditable="true"]'],
      [
        "https://bsky.app/",
        "Nieuwe post",
        '[role=dialog][aria-modal] [data-testid="composePostView"] .tiptap.ProseMirror.ProseMirror-light',
      ],
      ["https://mastodon.nl/", "", ".compose-form textarea.autosuggest-textarea__textarea"],
      [
        "https://www.threads.com/",
        "Nieuwe post",
        '[role=dialog] div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      ],
      [
        "https://www.facebook.com/",
        "Nieuw bericht",
        '[role=dialog] div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      ],
      ["https://www.instagram.com/", "", 'textarea[aria-label*="comment" i]'],
      [
        "https://www.linkedin.com/",
        "Nieuwe bijdrage",
        '#interop-outlet [data-test-modal-id="sharebox"] .share-creation-state__text-editor .ql-editor[contenteditable="true"]',
      ],
    ] as const) {
      await open(url);
      if (opens) await page.getByRole("button", { name: opens }).click();
      await page.locator(selector).first().waitFor();
    }
  });

  test("say in Dutch that they are not the real thing", async () => {
    for (const { hosts, title } of sites) {
      await open(`https://${hosts[0]}/`);
      await page.getByText(`Oefenpagina – dit is niet het echte ${title}.`).waitFor();
    }
  });

  test("answer at every host, and what was asked is written down", async () => {
    practice.requests.length = 0;
    await page.goto("https://zomaar.test/");
    expect(practice.requests).toContain("GET https://zomaar.test/");
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain("https://x.com/");
    expect(links).toContain("https://zomaar.test/editors/tiptap2");
    await page.evaluate(() => fetch("https://elders.test/", { mode: "no-cors", method: "POST" }));
    expect(practice.requests).toContain("POST https://elders.test/ from https://zomaar.test");
    expect((await page.goto("https://zomaar.test/nergens"))?.status()).toBe(404);
  });

  test("have an unknown site with ordinary fields", async () => {
    await open("https://onbekend.test/plain");
    await check(tab, "Enter", "textarea");
    await check(tab, undefined, "input");
    await check(tab, "Enter", "contenteditable");
  });

  test.each(siteBoxes.filter(([site], at) => siteBoxes.findIndex(([one]) => one === site) === at))(
    "%s can be served under a strict policy at %s, which the box %s survives",
    async (_, url, name, opens) => {
      await open(`${url}?csp=strict`);
      if (opens) await page.locator(opens).first().click();
      await expect.poll(box(name).ready).toBe(true);
      await check(tab, "Enter", name);
      const isRefused = await page.evaluate(() => {
        try {
          document.body.innerHTML = "<p>weg</p>";
          return false;
        } catch {
          return true;
        }
      });
      expect(isRefused).toBe(true);
    },
  );
});
