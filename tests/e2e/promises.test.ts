import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ConsoleMessage, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";
import {
  addHashtag,
  addMention,
  lookUp,
  openSite,
  postOf,
  practiceOf,
  said,
  sites,
} from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

let practice: Practice;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
  await browser.worker();
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  return () => page.close();
});

const stored = async () => {
  const worker = await browser.worker();
  return worker.evaluate(() => chrome.storage.local.get());
};

describe("before somebody goes to a text field, a page", () => {
  /** What a page can see of its window, its document and the functions of the browser. */
  const look = (page: Page) =>
    page.evaluate(() => {
      const native = (value: unknown) => typeof value === "function" && String(value);
      const { chrome } = window as never as { chrome?: object };
      return {
        names: Object.getOwnPropertyNames(window).sort(),
        chrome: chrome && Object.keys(chrome).sort(),
        elements: [...document.querySelectorAll("*")].map(({ localName }) => localName).join(" "),
        attributes: document.documentElement.getAttributeNames().join(),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        ours: String(customElements.get("stemmen-composer")),
        functions: [
          EventTarget.prototype.addEventListener,
          EventTarget.prototype.dispatchEvent,
          Element.prototype.attachShadow,
          HTMLElement.prototype.focus,
          document.execCommand,
          document.createElement,
          window.postMessage,
          window.fetch,
        ].map(native),
        loaded: performance
          .getEntriesByType("resource")
          .filter(({ name }) => /extension/.test(name)),
        messages: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
      };
    });

  test.each(sites)("of $name sees the same as without the extension", async (site) => {
    const bare = await startChromium({ port: practice.port });
    try {
      const other = await bare.context.newPage();
      for (const one of [page, other]) {
        await one.goto(site.url);
        await one.waitForFunction(() => window.practice?.ready);
      }
      expect(await look(page)).toEqual(await look(other));
    } finally {
      await bare.close();
    }
  });

  test("gets none of our files, although it knows their names", async () => {
    const folder = builtExtension("chromium");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      statSync(join(folder, file)).isFile(),
    );
    await page.goto("https://x.com/home");
    const addresses = files.map((file) => `chrome-extension://${browser.id}/${file}`);
    const got = await page.evaluate(async (addresses) => {
      const loads = (tag: "img" | "script" | "link", address: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(tag);
          if (element instanceof HTMLLinkElement) {
            element.rel = "stylesheet";
            element.href = address;
          } else element.src = address;
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          document.head.append(element);
        });
      const tried = await Promise.all(
        addresses.map(async (address) => [
          address,
          await Promise.all([
            fetch(address).then(
              () => true,
              () => false,
            ),
            loads("img", address),
            loads("script", address),
            loads("link", address),
          ]),
        ]),
      );
      return tried.filter(([, answers]) => (answers as boolean[]).includes(true));
    }, addresses);
    expect(files.length).toBeGreaterThan(10);
    expect(got).toEqual([]);
  });

  test("cannot send a message to the extension", async () => {
    await page.goto("https://x.com/home");
    const reached = await page.evaluate(
      (id) =>
        new Promise((resolve) => {
          const { chrome } = window as never as {
            chrome?: { runtime?: { sendMessage?(id: string, message: object): Promise<unknown> } };
          };
          if (!chrome?.runtime?.sendMessage) return resolve("no way");
          chrome.runtime.sendMessage(id, { kind: "facts" }).then(resolve, () => resolve("no way"));
        }),
      browser.id,
    );
    expect(reached).toBe("no way");
  });
});

describe("what a page does by itself", () => {
  test("changes nothing when it presses every control of the composer", async () => {
    const composer = await openSite(page, sites[0]!);
    await page.keyboard.type("Vraag aan");
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("searchbox").fill("wester");
    await composer.getByRole("checkbox").first().waitFor();
    const before = { kept: await stored(), words: await composer.textContent() };
    const pressed = await page.evaluate(() => {
      const root = document.querySelector("stemmen-composer")!.shadowRoot!;
      const controls = [...root.querySelectorAll<HTMLElement>("button, input, a, select, summary")];
      for (const control of controls) {
        const event = { bubbles: true, composed: true, cancelable: true };
        for (const type of ["pointerdown", "pointerup", "mousedown", "mouseup", "click"])
          control.dispatchEvent(new MouseEvent(type, event));
        for (const key of ["Enter", " ", "Escape"])
          for (const type of ["keydown", "keypress", "keyup"])
            control.dispatchEvent(new KeyboardEvent(type, { ...event, key }));
        if (!(control instanceof HTMLAnchorElement)) control.click();
      }
      return controls.length;
    });
    expect(pressed).toBeGreaterThan(4);
    // A real press afterwards shows that all the others came to nothing.
    await composer.getByRole("button", { name: "#2MiljoenStemmen", exact: true }).click();
    await said(composer, /Klaar/);
    expect(await postOf(page)).toBe("Vraag aan #2MiljoenStemmen ");
    expect(before.words).not.toContain("Gekozen");
    expect(await composer.textContent()).not.toContain("Gekozen");
    expect(await practiceOf(page, "posts")).toEqual([]);
    const { suggestionTurn: _, ...kept } = await stored();
    const { suggestionTurn: __, ...keptBefore } = before.kept as Record<string, unknown>;
    expect(kept).toEqual(keptBefore);
  });

  test("changes nothing when it posts our own messages in its window", async () => {
    await openSite(page, sites[0]!);
    await page.keyboard.type("Hallo");
    const before = await stored();
    await page.evaluate(async () => {
      const tokens = ["#Gekaapt"];
      const requests = ["wake", "facts", "look", "place", "place-here"].map((kind) => ({
        kind,
        tokens,
      }));
      for (const request of requests) {
        window.postMessage(request, "*");
        window.postMessage(JSON.stringify(request), "*");
        for (const target of [window, document, document.querySelector("stemmen-composer")!])
          for (const type of ["message", request.kind, "stemmen"])
            target.dispatchEvent(new CustomEvent(type, { detail: request, bubbles: true }));
        new BroadcastChannel("stemmen").postMessage(request);
      }
      // Messages are delivered in their order.
      await new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "last" && resolve(undefined));
        window.postMessage("last", "*");
      });
    });
    expect(await postOf(page)).toBe("Hallo");
    expect(await stored()).toEqual(before);
  });
});

test.each(sites)("on $name the extension presses nothing of the site itself", async (site) => {
  const composer = await openSite(page, site);
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    for (const type of ["click", "submit"])
      addEventListener(
        type,
        (event) => {
          const isOurs = event
            .composedPath()
            .some((node) => node instanceof Element && node.localName === "stemmen-composer");
          if (!isOurs) pressed.push(`${type} on ${(event.target as Element).outerHTML}`);
        },
        true,
      );
  });
  await addHashtag(page, composer, "Vraag aan");
  await composer.getByRole("button", { name: "Maak ongedaan" }).click();
  await said(composer, /weer zoals het was/);
  await addMention(composer, "westerveld", "Lisa Westerveld");
  expect(await page.evaluate(() => (window as never as { pressed: string[] }).pressed)).toEqual([]);
  expect(await practiceOf(page, "posts")).toEqual([]);
});

test("what somebody types is in no log, title, address or error of ours", async () => {
  const secret = "Zwaluwstaart7391";
  const heard: string[] = [];
  const keep = (message: ConsoleMessage) => heard.push(`console: ${message.text()}`);
  const worker = await browser.worker();
  worker.on("console", keep);
  browser.context.on("console", keep);
  browser.context.on("weberror", (error) => heard.push(`error: ${error.error().stack}`));
  const look = async (one: { title(): Promise<string>; url(): string }) =>
    heard.push(`title: ${await one.title()}`, `address: ${one.url()}`);

  const composer = await openSite(page, sites[0]!);
  await page.keyboard.type(`${secret} in mijn bericht`);
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.getByRole("searchbox").fill(secret);
  await said(composer, /Geen naam gevonden/);
  await addHashtag(page, composer, "");
  await look(page);

  const { popup } = await lookUp(browser, page, secret, ".status");
  await popup.waitForFunction(() =>
    document.querySelector("[role=status]")?.textContent?.startsWith("Geen naam gevonden"),
  );
  await look(popup);
  await popup.close();

  const story = await openExtensionPage(browser, "page.html#verhaal");
  await story.getByLabel("Wat is er gebeurd?").fill(`${secret}. En toen niets.`);
  await story.getByText(`${secret}. En toen niets. #2MiljoenStemmen`).first().waitFor();
  await look(story);
  await expect.poll(async () => JSON.stringify(await stored())).toContain(secret);
  await story.close();

  expect(heard.length).toBeGreaterThan(5);
  for (const one of heard) expect(one).not.toContain(secret);
});

test("works without any connection", async () => {
  const composer = await openSite(page, sites[0]!);
  await browser.context.setOffline(true);
  try {
    await page.keyboard.type("Vraag aan");
    await addMention(composer, "westerveld", "Lisa Westerveld");
    expect(await postOf(page)).toContain("@lisawesterveld");
    const full = await openExtensionPage(browser, "page.html");
    await full.getByRole("searchbox").fill("jeten");
    await full.getByRole("heading", { name: /Rob Jetten/ }).waitFor();
    await full.goto(`chrome-extension://${browser.id}/page.html#verhaal`);
    await full.getByLabel("Wat is er gebeurd?").waitFor();
    await full.close();
  } finally {
    await browser.context.setOffline(false);
  }
});

declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
