import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../browsers.ts";

let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium({ extension: builtExtension("chromium") });
});

afterAll(() => browser?.close());

declare global {
  interface Window {
    /** The search field as it stood in the document before any code of ours ran. */
    early?: HTMLInputElement;
  }
}

/** Opens the popup with somebody in it who is quicker than its code. */
async function openQuickly(letters: string) {
  const page = await browser.context.newPage();
  await page.addInitScript((letters) => {
    const observer = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>("#query");
      if (!field) return;
      observer.disconnect();
      window.early = field;
      field.value = letters;
      field.focus();
    });
    observer.observe(document, { childList: true, subtree: true });
  }, letters);
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.locator(".here").waitFor();
  return page;
}

test("letters typed before the code came are a query, in the same field, with the focus still in it", async () => {
  const page = await openQuickly("jetten");
  await page.getByRole("heading", { name: /Rob Jetten/ }).waitFor();
  const field = await page.evaluate(() => ({
    isSame: document.querySelector("#query") === window.early,
    hasFocus: document.activeElement === window.early,
    value: window.early?.value,
  }));
  expect(field).toEqual({ isSame: true, hasFocus: true, value: "jetten" });
  expect(await page.locator(".top, main, footer").count()).toBe(3);
  await page.close();
});
