import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, type Chromium, openExtensionPage, startChromium } from "../browsers.ts";

let browser: Chromium;

/** The welcome pages that are open. */
const open = (): Page[] =>
  browser.context.pages().filter((page) => page.url().endsWith("/welcome.html"));

beforeAll(async () => {
  browser = await startChromium({ extension: builtExtension("chromium"), keepsWelcome: true });
});

afterAll(() => browser?.close());

test("opens once after the extension was installed, and tells what it does in five sentences", async () => {
  const [page, ...others] = open();
  expect(others).toEqual([]);
  const sentences = page!.locator(".greeting p");
  await sentences.first().waitFor();
  expect(await sentences.count()).toBe(5);
  expect(await page!.title()).toBe("Welkom – #2MiljoenStemmen");
});

test("switches the control off and on per network, and speaks another language at once", async () => {
  const [page] = open();
  const settings = await openExtensionPage(browser, "options.html");
  await page!.getByRole("checkbox", { name: "Toon de knop op Bluesky" }).uncheck();
  const there = settings.getByRole("checkbox", { name: "Toon de knop op Bluesky" });
  await expect.poll(() => there.isChecked()).toBe(false);
  await page!.getByRole("checkbox", { name: "Toon de knop op Bluesky" }).check();
  await expect.poll(() => there.isChecked()).toBe(true);
  await page!.getByRole("button", { name: "English" }).click();
  await page!.getByRole("heading", { name: "Welcome" }).waitFor();
  await settings.close();
});

test("does not open again after an update", async () => {
  for (const page of open()) await page.close();
  const admin = await browser.context.newPage();
  await admin.goto("chrome://extensions");
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
  // The menu is made anew after an update as well, so what the update asks for is done when it is there.
  const page = await openExtensionPage(browser, "options.html");
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            contextMenus: { update(id: string, what: object): Promise<void> };
          };
        };
        return chrome.contextMenus.update("add-hashtag", {}).then(
          () => true,
          () => false,
        );
      }),
    )
    .toBe(true);
  expect(open()).toEqual([]);
});
