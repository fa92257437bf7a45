import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Page as FirefoxPage } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  builtExtension,
  type Chromium,
  openExtensionPage,
  openFirefoxPage,
  startChromium,
  startFirefox,
} from "../browsers.ts";
import { openSite, postOf, practiceOf, type Site, said, sites } from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

const x = sites[0]!;
const server: Site = { name: "mastodon.example", url: "https://mastodon.example/home" };
const added = ["https://mastodon.example/*"];

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice();
});

afterAll(() => practice?.close());

/** A profile for one test. */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "2ms-profile-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

interface Extension {
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
    unregisterContentScripts(): Promise<void>;
  };
  storage: { local: { set(items: object): Promise<void> } };
}

describe("after the browser was closed and opened", () => {
  test("an added server, its permission and the settings are there again in Chromium", async () => {
    const profile = newProfile();
    const extension = builtExtension("chromium");
    const open = async () => {
      const browser = await startChromium({
        port: practice.port,
        profile,
        // An extension that a debugger loads is gone the next time; one that is named here is not.
        args: [
          `--load-extension=${extension}`,
          "--disable-features=DisableLoadExtensionCommandLineSwitch",
        ],
      });
      const workers = browser.context.serviceWorkers();
      const worker = workers[0] ?? (await browser.context.waitForEvent("serviceworker"));
      const named = { ...browser, id: new URL(worker.url()).host };
      return { browser: named, options: await openExtensionPage(named, "options.html") };
    };
    const registered = (options: Page) =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ matches }) => matches);
      });

    const first = await open();
    const admin = await first.browser.context.newPage();
    await admin.goto("chrome://extensions");
    await admin.evaluate((id) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        };
      };
      return chrome.developerPrivate.addHostPermission(id, "https://mastodon.example/*");
    }, first.browser.id);
    await first.options.getByLabel("Adres van de server").fill("mastodon.example");
    await first.options.getByLabel("Adres van de server").press("Enter");
    await expect.poll(() => registered(first.options)).toEqual(added);
    await first.options.getByRole("checkbox", { name: "Toon de knop op X" }).uncheck();
    // As if the browser had forgotten it, which it may after an update.
    await first.options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      return chrome.scripting.unregisterContentScripts();
    });
    expect(await registered(first.options)).toEqual([]);
    await first.browser.close();

    const { browser, options } = await open();
    try {
      await expect.poll(() => registered(options)).toEqual(added);
      const choice = options.getByRole("checkbox", { name: "Toon de knop op X" });
      expect(await choice.isChecked()).toBe(false);
      const page = await browser.context.newPage();
      const composer = await openSite(page, server);
      await page.keyboard.type("Hallo");
      await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
      await expect.poll(() => postOf(page)).toBe("Hallo #2MiljoenStemmen ");
    } finally {
      await browser.close();
    }
  });

  test("an added server, its permission and the settings are there again in Firefox", async (context) => {
    const profile = newProfile();
    mkdirSync(join(profile, "extensions"));
    // A file with the name of the extension that says where it is makes Firefox install it for good.
    writeFileSync(
      join(profile, "extensions", "extension@2miljoenstemmen.nl"),
      builtExtension("firefox"),
    );
    const open = () =>
      startFirefox({
        proxyPort: practice.proxyPort,
        profile,
        preferences: {
          "extensions.autoDisableScopes": 0,
          "extensions.startupScanScopes": 15,
          "extensions.webextOptionalPermissionPrompts": false,
          "xpinstall.signatures.required": false,
        },
      });
    const registered = (options: FirefoxPage) =>
      options.evaluate(async () => {
        const { browser } = globalThis as unknown as { browser: Extension };
        const scripts = await browser.scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ matches }) => matches);
      });

    const first = await open();
    try {
      const options = await openFirefoxPage(first, "options.html").catch(() => undefined);
      if (!options) return context.skip("This Firefox takes no extension without a signature.");
      await (await options.waitForSelector("#server"))!.type("mastodon.example");
      await options.keyboard.press("Enter");
      await expect.poll(() => registered(options)).toEqual(added);
      await options.evaluate(() => {
        const { browser } = globalThis as unknown as { browser: Extension };
        return browser.storage.local.set({ language: "en" });
      });
    } finally {
      await first.close();
    }

    const second = await open();
    try {
      const options = await openFirefoxPage(second, "options.html");
      await expect.poll(() => registered(options)).toEqual(added);
      const page = await second.newPage();
      await page.goto(server.url);
      await page.waitForFunction(() => window.practice?.ready);
      await page.evaluate(() => window.practice.box().focus());
      const name = await page.waitForFunction(() => {
        const root = document.querySelector("stemmen-composer")?.shadowRoot;
        return root?.querySelector(".bar > [aria-expanded]")?.textContent;
      });
      expect(await name.jsonValue()).toBe("Mention somebody");
    } finally {
      await second.close();
    }
  });
});

describe("when the browser stops the background at any moment", () => {
  let browser: Chromium;
  let page: Page;

  /** Stops the service worker, as the browser does after half a minute of rest. */
  let stop: () => Promise<void>;

  beforeAll(async () => {
    browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
    const session = await browser.context.newCDPSession(
      await openExtensionPage(browser, "options.html"),
    );
    let isRunning = true;
    let tell = () => {};
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      const own = versions.find(({ scriptURL }) => scriptURL.includes(browser.id));
      if (own) isRunning = own.runningStatus !== "stopped";
      if (!isRunning) tell();
    });
    await session.send("ServiceWorker.enable");
    stop = async () => {
      // It may be on its way up again before anybody has looked.
      const stopped = new Promise<void>((resolve) => {
        tell = resolve;
      });
      if (!isRunning) return;
      await session.send("ServiceWorker.stopAllWorkers");
      await stopped;
    };
    page = await browser.context.newPage();
  });

  afterAll(() => browser?.close());

  test("the composer comes, finds names, puts them in, takes them back, and follows the settings", async () => {
    await page.goto(x.url);
    await page.waitForFunction(() => window.practice?.ready);
    await stop();
    const composer: Locator = await openSite(page, x);
    await page.keyboard.type("Mijn pgb stopt.");

    await stop();
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("searchbox").fill("jetten");
    await composer.getByRole("checkbox", { name: "Rob Jetten" }).check();

    await stop();
    await composer.getByRole("button", { name: "Zet in je bericht" }).click();
    await said(composer, /Klaar/);
    expect(await postOf(page)).toBe("Mijn pgb stopt. @RobJetten ");

    await stop();
    await composer.getByRole("button", { name: "Maak ongedaan" }).click();
    await said(composer, /weer zoals het was/);
    expect(await postOf(page)).toBe("Mijn pgb stopt.");

    await stop();
    const settings = await openExtensionPage(browser, "options.html");
    await settings.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      return chrome.storage.local.set({ language: "en" });
    });
    await composer.getByRole("button", { name: "Mention somebody" }).waitFor();
    await settings.close();
    expect(await practiceOf(page, "errors")).toEqual([]);
  });

  test("the popup finds the post and puts the hashtag in", async () => {
    await openSite(page, x);
    await page.keyboard.type("Dag");
    await stop();
    const popup = await browser.openPopup(page);
    await (await popup.waitForSelector(".here button.main"))!.click();
    await expect.poll(() => postOf(page)).toBe("Dag #2MiljoenStemmen ");
    await popup.close();
  });
});
