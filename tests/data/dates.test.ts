import { expect, test } from "vitest";
import { writeDate } from "@/data/dates.ts";

test.each([
  ["2026-07-20", "nl", "20 juli 2026"],
  ["2026-07", "nl", "juli 2026"],
  ["2026", "nl", "2026"],
  ["2026-02-01", "en", "February 1, 2026"],
  ["ooit", "nl", "ooit"],
  ["", "nl", ""],
])("writes %j in %s as %j", (date, language, words) => {
  expect(writeDate(date, { lang: language })).toBe(words);
});
