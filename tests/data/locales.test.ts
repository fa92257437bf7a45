import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadWords } from "@/components/load-words.ts";
import { languages, parseLanguage } from "@/data/locales/index.ts";
import nl from "@/data/locales/nl.ts";
import { textsOf } from "./messages.ts";

const folder = join(import.meta.dirname, "../../data/locales");
const words = async (code: (typeof languages)[number]["code"]) =>
  code === "nl" ? nl : await loadWords(code);

test("every file in data/locales has its line in index.ts, and every line its file", () => {
  const files = readdirSync(folder).map((file) => file.replace(".ts", ""));
  // The site has words of its own, in Dutch alone; the help page in each language.
  const others = ["index", "site", "help"];
  expect(files.filter((file) => !others.includes(file)).sort()).toEqual(
    languages.map(({ code }) => code).toSorted(),
  );
});

test.each(languages)("the file of $code says who it is", async ({ code, lang }) => {
  const messages = await words(code);
  expect([messages.code, messages.lang]).toEqual([code, lang]);
  expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
  if (messages.months) expect(new Set(messages.months).size).toBe(12);
});

test.each(languages)(
  "every sentence in $code is whole, with one and with more",
  async ({ code }) => {
    for (const { path, text } of textsOf(await words(code), code)) {
      expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toMatch(/undefined|NaN|\[object|\$\{|=>| {2}/);
    }
  },
);

test.each([
  ["fy", "fy"],
  ["easy", "easy"],
  ["de", "nl"],
  ["constructor", "nl"],
  ["", "nl"],
  [undefined, "nl"],
  [{ code: "fy" }, "nl"],
])("a kept language %j is read as %s", (kept, code) => {
  expect(parseLanguage(kept)).toBe(code);
});
