import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { ElementHandle, Browser as Firefox, Page as FirefoxPage } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  builtExtension,
  type Chromium,
  openExtensionPage,
  openFirefoxPage,
  startChromium,
  startFirefox,
} from "../browsers.ts";
import {
  addMention,
  openSite,
  postOf,
  practiceOf,
  type Site,
  sites,
} from "../practice/journeys.ts";
import { type Practice, startPractice } from "../practice/server.ts";

const x = sites[0]!;
const server: Site = { name: "mastodon.example", url: "https://mastodon.example/home" };
const addButton = "Zet de knop aan op deze server";

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice();
});

afterAll(() => practice?.close());

describe("in Chromium", () => {
  let browser: Chromium;
  let admin: Page;
  let options: Page;
  let page: Page;

  /**
   * Gives or takes the permission for a host as the user does at chrome://extensions. Headless Chromium shows no
   * permission prompt: with a host given there, it answers the extension's own request with yes.
   */
  const permit = (act: "addHostPermission" | "removeHostPermission", host: string) =>
    admin.evaluate(
      ([act, id, host]) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            developerPrivate: Record<string, (id: string, host: string) => Promise<void>>;
          };
        };
        return chrome.developerPrivate[act]!(id, host);
      },
      [act, browser.id, `https://${host}/*`] as const,
    );

  /** The match patterns that the listener is registered for. */
  const registered = (from = options): Promise<string[]> =>
    from.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
        };
      };
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches }) => matches);
    });

  const said = async (words: string) =>
    expect.poll(() => options.getByRole("status").textContent()).toBe(words);

  const composers = () => page.locator("stemmen-composer").count();

  /** Goes to another field and back to the post box. */
  async function returnToBox(): Promise<void> {
    await page.evaluate(() => {
      const { boxes, box } = window.practice;
      box(boxes[0]).blur();
    });
    const box = await page.evaluateHandle(() => window.practice.box(window.practice.boxes[0]));
    await box.asElement()!.click();
  }

  async function addServer(): Promise<void> {
    await permit("addHostPermission", "mastodon.example");
    await options.getByLabel("Adres van de server").fill("https://Mastodon.Example:8443/home");
    await options.getByRole("button", { name: addButton }).click();
    await said("Klaar. De knop staat nu op mastodon.example.");
    await expect.poll(() => registered()).toEqual(["https://mastodon.example/*"]);
  }

  beforeAll(async () => {
    browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
    admin = await browser.context.newPage();
    await admin.goto("chrome://extensions");
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    options = await openExtensionPage(browser, "options.html");
    page = await browser.context.newPage();
    return async () => {
      expect(await practiceOf(page, "errors")).toEqual([]);
      await permit("removeHostPermission", "mastodon.example").catch(() => undefined);
      const last = await openExtensionPage(browser, "options.html");
      await last.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { clear(): Promise<void> } } };
        };
        return chrome.storage.local.clear();
      });
      await expect.poll(() => registered(last)).toEqual([]);
      for (const one of [last, options, page]) await one.close();
    };
  });

  test("a server that is typed gets the control, until the permission is given back", async () => {
    await page.goto(server.url);
    await page.waitForFunction(() => window.practice?.ready);
    await addServer();
    // The page was open already.
    await returnToBox();
    await expect.poll(composers).toBe(1);

    const composer = await openSite(page, server);
    await page.keyboard.type("Vraag aan");
    await addMention(composer, "van struijs", "Jan Struijs");
    const post = await postOf(page);
    expect(post).toBe("Vraag aan Jan Struijs #50PLUS ");

    await options
      .getByRole("button", { name: "Geef toestemming voor mastodon.example terug" })
      .click();
    await said("Klaar. De extensie mag niet meer op mastodon.example.");
    expect(await options.evaluate(() => document.activeElement?.id)).toBe("others");
    await expect.poll(composers).toBe(0);
    expect(await postOf(page)).toBe(post);
    await expect.poll(() => registered()).toEqual([]);
  });

  test("a permission that is withdrawn takes an open composer away and leaves the draft", async () => {
    await addServer();
    await openSite(page, server);
    await page.keyboard.type("Mijn bus heeft geen plank.");
    await permit("removeHostPermission", "mastodon.example");
    await expect.poll(composers).toBe(0);
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank.");
    await expect.poll(() => registered()).toEqual([]);

    await options
      .getByRole("button", { name: "Vraag opnieuw toestemming voor mastodon.example" })
      .waitFor();

    // Given back in the browser's own settings, it is as it was.
    await permit("addHostPermission", "mastodon.example");
    await expect.poll(() => registered()).toEqual(["https://mastodon.example/*"]);
    await returnToBox();
    await expect.poll(composers).toBe(1);
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank.");
  });

  test("a permission that is not given changes nothing, and the page says so", async () => {
    // Without a prompt to press, the browser is told beforehand that the answer is no.
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { request: () => Promise<boolean> } };
      };
      chrome.permissions.request = () => Promise.resolve(false);
    });
    await options.getByRole("button", { name: "Zet de knop aan op Instagram" }).click();
    await said("Je browser gaf geen toestemming voor Instagram. Er is niets veranderd.");
    expect(await registered()).toEqual([]);
  });

  test("a site that is switched off loses its composer at once, and gets it back", async () => {
    await openSite(page, x);
    await page.keyboard.type("Mijn bus heeft geen plank.");
    await options.getByRole("checkbox", { name: "Toon de knop op X" }).uncheck();
    await said("De knop staat niet meer op X.");
    await expect.poll(composers).toBe(0);
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank.");
    await options.getByRole("checkbox", { name: "Toon de knop op X" }).check();
    await said("De knop staat weer op X.");
    await returnToBox();
    await expect.poll(composers).toBe(1);
  });

  test("one switch takes the control away everywhere", async () => {
    await openSite(page, x);
    await options.getByRole("checkbox", { name: "Toon nergens een knop" }).check();
    await said("Er staat nu nergens een knop.");
    await expect.poll(composers).toBe(0);
    await page.goto("https://bsky.app/");
    await page.waitForFunction(() => window.practice?.ready);
    await page.getByRole("button", { name: "Nieuwe post" }).first().click();
    await returnToBox();
    await options.getByRole("checkbox", { name: "Toon nergens een knop" }).uncheck();
    await said("De knop staat weer op de sites in de lijst.");
    await expect.poll(composers).toBe(1);
  });

  test("the settings can be made by keyboard alone", async () => {
    await options.bringToFront();
    await options.getByLabel("Adres van de server").focus();
    await options.keyboard.type("linkedin.com");
    await options.keyboard.press("Enter");
    await expect
      .poll(() => options.getByRole("alert").filter({ hasText: /./ }).textContent())
      .toContain("Op LinkedIn mag of kan de knop niet staan.");
    const field = options.getByLabel("Adres van de server");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await permit("addHostPermission", "mastodon.example");
    await options.bringToFront();
    await field.selectText();
    await options.keyboard.type("mastodon.example");
    await options.keyboard.press("Tab");
    await options.keyboard.press("ArrowDown");
    await options.keyboard.press("Tab");
    await options.keyboard.press("Space");
    await said("Klaar. De knop staat nu op mastodon.example.");
    const stored = await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
      };
      return chrome.storage.local.get("hosts");
    });
    expect(stored).toEqual({ hosts: { "mastodon.example": "bluesky" } });
  });

  test("the settings page passes axe, with a fault, an added server and a withheld one", async () => {
    const source = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
    await options.evaluate(source);
    const violations = () =>
      options.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
        const found = await axe.run({
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } },
        });
        return found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
        );
      });
    expect(await violations()).toEqual([]);
    await addServer();
    await options.getByRole("button", { name: addButton }).click();
    await options.getByRole("alert").getByText("Typ eerst het adres").waitFor();
    await permit("removeHostPermission", "mastodon.example");
    await options.getByText("Je browser houdt de knop hier tegen.").waitFor();
    expect(await violations()).toEqual([]);
    const names = await options
      .locator("button, input")
      .evaluateAll((controls) =>
        (controls as HTMLInputElement[]).map(
          (control) => control.labels?.[0]?.textContent || control.textContent,
        ),
      );
    expect(new Set(names).size).toBe(names.length);
  });

  test("the composer's own button hides it at this box, or on the site until the settings bring it back", async () => {
    const composer = await openSite(page, x);
    await page.keyboard.type("Mijn bus heeft geen plank.");
    await composer.getByRole("button", { name: "Verberg" }).click();
    await page.keyboard.press("Enter");
    await expect.poll(composers).toBe(0);
    await page.keyboard.type(" Wat nu?");
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank. Wat nu?");
    await returnToBox();
    expect(await composers()).toBe(0);

    const again = await openSite(page, x);
    await again.getByRole("button", { name: "Verberg" }).click();
    await again.getByRole("button", { name: "Verberg altijd op X" }).click();
    await expect.poll(composers).toBe(0);
    const choice = options.getByRole("checkbox", { name: "Toon de knop op X" });
    await expect.poll(() => choice.isChecked()).toBe(false);
    await choice.check();
    await returnToBox();
    await expect.poll(composers).toBe(1);
  });

  test.each([1, 2])(
    "nothing is wider than a window of 320 pixels, at text size %s",
    async (size) => {
      await options.setViewportSize({ width: 320, height: 256 });
      await options.evaluate((size) => {
        document.documentElement.style.fontSize = `${size * 100}%`;
      }, size);
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  test("after an update the scripts are in line again, and an old page says so and does no harm", async () => {
    await addServer();
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { unregisterContentScripts(): Promise<void> } };
      };
      return chrome.scripting.unregisterContentScripts();
    });
    const composer = await openSite(page, x);
    await page.keyboard.type("Mijn bus heeft geen plank.");

    await admin.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          developerPrivate: {
            updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
            reload(id: string): Promise<void>;
          };
        };
      };
      // Without it Chromium switches an unpacked extension off when it is loaded anew.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id);
    }, browser.id);
    options = await openExtensionPage(browser, "options.html");
    await expect.poll(() => registered()).toEqual(["https://mastodon.example/*"]);

    await page.bringToFront();
    await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
    await expect.poll(() => postOf(page)).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen ");
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer
      .getByText(
        "De extensie is vernieuwd. Laad deze pagina opnieuw. Je tekst blijft in het vak staan.",
      )
      .waitFor();
    await composer.getByRole("button", { name: "Verberg" }).click();
    await composer.getByRole("button", { name: "Verberg altijd op X" }).click();
    await composer.getByRole("status").getByText("De extensie is vernieuwd.").waitFor();
    expect(await postOf(page)).toBe("Mijn bus heeft geen plank. #2MiljoenStemmen ");

    // The popup brings the new composer, and the old one goes.
    const popup = await browser.openPopup(page);
    await popup.waitForSelector(".here button.main");
    await popup.close();
    await returnToBox();
    await expect.poll(composers).toBe(1);
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("searchbox").waitFor();
  });
});

describe("in Firefox", () => {
  let browser: Firefox;
  let options: FirefoxPage;
  let page: FirefoxPage;

  beforeAll(async () => {
    browser = await startFirefox({
      proxyPort: practice.proxyPort,
      extension: builtExtension("firefox"),
      // The browser answers the extension's request with yes, without its prompt.
      preferences: { "extensions.webextOptionalPermissionPrompts": false },
    });
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    options = await openFirefoxPage(browser, "options.html");
    page = await browser.newPage();
    return async () => {
      expect(await page.evaluate(() => window.practice.errors)).toEqual([]);
      for (const one of [options, page]) await one.close();
    };
  });

  const said = (words: string) =>
    options.waitForFunction(
      (words) => document.querySelector("[role=status]")?.textContent === words,
      {},
      words,
    );

  const composers = () =>
    page.evaluate(() => document.querySelectorAll("stemmen-composer").length) as Promise<number>;

  /** Presses a button of the settings page. */
  async function press(name: string): Promise<void> {
    const button = await options.waitForFunction(
      (name) => [...document.querySelectorAll("button")].find((one) => one.textContent === name),
      {},
      name,
    );
    await options.bringToFront();
    const target = button as ElementHandle<HTMLElement>;
    // The status stays in view at the top, above what is scrolled there.
    await target.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await target.click();
  }

  /** Opens a practice site and goes to its post box. */
  async function open(url: string): Promise<void> {
    await page.goto(url);
    await page.waitForFunction(() => window.practice?.ready);
    await enter();
  }

  async function enter(): Promise<void> {
    await page.bringToFront();
    const box = await page.evaluateHandle(() => {
      const { boxes, box } = window.practice;
      box(boxes[0]).blur();
      return box(boxes[0]);
    });
    await (box as ElementHandle<HTMLElement>).click();
  }

  test("a server is asked for, gets the control, and is given back", async () => {
    await options.bringToFront();
    await (await options.waitForSelector("#server"))!.type("https://Mastodon.Example:8443/home");
    await press(addButton);
    await said("Klaar. De knop staat nu op mastodon.example.");
    await open(server.url);
    await expect.poll(composers).toBe(1);
    await page.keyboard.type("Mijn bus heeft geen plank.");
    await press("Geef toestemming voor mastodon.example terug");
    await said("Klaar. De extensie mag niet meer op mastodon.example.");
    await expect.poll(composers).toBe(0);
    expect(await page.evaluate(() => window.practice.text(window.practice.boxes[0]))).toBe(
      "Mijn bus heeft geen plank.",
    );
  });

  test("a named site that is withdrawn loses its composer, and is asked for again", async () => {
    await open(x.url);
    await expect.poll(composers).toBe(1);
    // As the user does with the switches at about:addons.
    await options.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
      };
      return browser.permissions.remove({ origins: ["https://x.com/*"] });
    });
    await expect.poll(composers).toBe(0);
    await press("Vraag opnieuw toestemming voor X");
    await said("Klaar. De knop staat nu op X.");
    await enter();
    await expect.poll(composers).toBe(1);
  });
});
