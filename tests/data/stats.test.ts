import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolder, readFacts } from "@/data/refresh/read.ts";
import { statistics, withStatistics } from "@/data/refresh/stats.ts";

const files = readFacts();
const readmes = ["README.md", "data/README.md"].filter((name) =>
  existsSync(join(dataFolder, "..", name)),
);

test.each(readmes)("%s shows the statistics of now; npm test -- -u mends it", async (name) => {
  const path = join(dataFolder, "..", name);
  await expect(withStatistics(readFileSync(path, "utf8"), files)).toMatchFileSnapshot(path);
});

test("data/README.md has the marks between which the statistics stand", () => {
  expect(readFileSync(join(dataFolder, "README.md"), "utf8")).toContain(statistics(files));
});

test.each([
  ["handles per network and state", /\| \d+ office-holders \| X( \| \d+){5} \|/],
  ["the parties with seats", /\| CDA \| \d+ \| \d+ \| \d+ \+ \d+ \|/],
  ["parties without seats in one line", /\| \d+ parties without seats \|/],
  ["the age of handles", /\| office-holders( \| \d+)+ \|/],
  ["what rests on one source", /\| Op wie kan ik stemmen \| opwiekanikstemmen \| \d+ \|/],
  [
    "the licence of a source",
    /\| Tweede Kamer der Staten-Generaal \| 2023-11-06 \| CC0-1\.0 \| yes \|/,
  ],
])("the statistics tell of %s", (_, line) => {
  expect(statistics(files)).toMatch(line);
});

test("a text without the marks stays as it is", () => {
  expect(withStatistics("# Facts\n", files)).toBe("# Facts\n");
});

test("statistics take the place of older ones between the marks", () => {
  const text = `before\n<!-- statistics: npm run data:stats -->\nold\n<!-- end of statistics -->\nafter\n`;
  const renewed = withStatistics(text, files);
  expect(renewed.startsWith("before\n")).toBe(true);
  expect(renewed.endsWith("<!-- end of statistics -->\nafter\n")).toBe(true);
  expect(renewed).not.toContain("old\n");
  expect(withStatistics(renewed, files)).toBe(renewed);
});
