import { afterAll, beforeAll, expect, test } from "vitest";
import type { Outcome } from "@/components/page/insert.ts";
import { openTab, type Tab } from "./tab.ts";

const tag = "#2MiljoenStemmen";

// Only Chromium lets a test play the part of an input method.
let tab: Tab;
beforeAll(async () => {
  tab = await openTab("chromium");
});
afterAll(() => tab?.close());

const names = ["draft-react18", "tiptap2", "lexical", "textarea-controlled", "contenteditable"];

async function compose(name: string) {
  await tab.open(`https://practice.test/editors/${name}`);
  await tab.evaluate(async () => {
    await window.practice.set("");
    await window.practice.caret(0);
  });
  await tab.ask({ act: "watch caret" });
  await tab.type("Hallo ");
  const page = tab.chromium!;
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", {
    text: "wereld",
    selectionStart: 6,
    selectionEnd: 6,
  });
  return session;
}

test.each(names)("ends the composition in %s first and keeps the word", async (name) => {
  await compose(name);
  const outcome = await tab.ask<Outcome>({ act: "insert", token: tag });
  expect(outcome).toMatchObject({ status: "inserted", before: "Hallo wereld" });
  const seen = await tab.evaluate(() => ({
    text: window.practice.text(),
    errors: window.practice.errors,
  }));
  expect(seen).toEqual({ text: `Hallo wereld ${tag} `, errors: [] });
  await tab.type("en verder");
  expect(await tab.evaluate(() => window.practice.text())).toBe(`Hallo wereld ${tag} en verder`);
});

test.each(names)("waits in %s for a composition that ends by itself", async (name) => {
  const session = await compose(name);
  const outcome = tab.ask<Outcome>({ act: "insert", token: tag });
  await session.send("Input.insertText", { text: "wereldje" });
  expect(await outcome).toMatchObject({ status: "inserted" });
  expect(await tab.evaluate(() => window.practice.text())).toBe(`Hallo wereldje ${tag} `);
});
