import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { wordsKey } from "../../components/world.ts";
import { languages, type Messages } from "../../data/locales/index.ts";
import { builtExtension } from "../browsers.ts";
import { everyLanguage, wordsIn } from "../languages.ts";

/** Bytes after gzip of some files of the built extension. */
function size(kind: "chromium" | "firefox", files: RegExp): number {
  const folder = builtExtension(kind);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => files.test(file) && statSync(join(folder, file)).isFile())
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

test.each(["chromium", "firefox"] as const)("in %s every part stays within its size", (kind) => {
  // The script that stands on every page of a network, whether somebody writes or not.
  expect(size(kind, /^listen\.js$/)).toBeLessThanOrEqual(2 * 1024);
  // What comes when somebody goes to a post box.
  expect(size(kind, /^composer\.js$/)).toBeLessThanOrEqual(80 * 1024);
  // What wakes up all day long.
  expect(size(kind, /^background\.js$/)).toBeLessThanOrEqual(20 * 1024);
  // The words of one language, when somebody chose it.
  for (const { code } of languages.slice(1))
    expect(size(kind, new RegExp(`^words/${code}\\.js$`))).toBeLessThanOrEqual(12 * 1024);
  // The parties, office-holders and topics, when somebody opens the composer.
  expect(size(kind, /^facts\.js$/)).toBeLessThanOrEqual(56 * 1024);
  // The search, when somebody looks up in the address bar.
  expect(size(kind, /^look-up\.js$/)).toBeLessThanOrEqual(8 * 1024);
  // Everything together, as the stores get it.
  expect(size(kind, /./)).toBeLessThanOrEqual(400 * 1024);
});

describe.each(["chromium", "firefox"] as const)("in %s", (kind) => {
  const text = (file: string) => readFileSync(join(builtExtension(kind), file), "utf8");
  const holds = (file: string, words: string) => text(file).includes(words);

  test("the background holds of each language what it says itself, and nothing of the screens", () => {
    for (const { code, background, composer, picker } of everyLanguage) {
      expect(holds("background.js", background.menu), code).toBe(true);
      for (const words of [composer.hideHint, composer.notUndone, picker.hint])
        expect(holds("background.js", words), `${code}: ${words}`).toBe(false);
    }
  });

  test("the composer holds Dutch, and each other language is a script of its own", () => {
    const { nl, ...others } = wordsIn;
    expect(holds("composer.js", nl.picker.hint)).toBe(true);
    for (const { code, composer, picker } of Object.values(others))
      for (const words of [composer.stale, picker.hint]) {
        expect(holds("composer.js", words), `${code}: ${words}`).toBe(false);
        expect(holds(`words/${code}.js`, words), `${code}: ${words}`).toBe(true);
      }
  });

  test.each(languages.slice(1))(
    "the script of $code leaves its words for the composer",
    ({ code }) => {
      const page: { [wordsKey]?: Record<string, Messages> } = runInNewContext(
        `${text(`words/${code}.js`)}; globalThis`,
      );
      const words = page[wordsKey]?.[code];
      expect(words?.picker.hint).toBe(wordsIn[code].picker.hint);
      expect(words?.picker.more(3)).toBe(wordsIn[code].picker.more(3));
    },
  );
});
