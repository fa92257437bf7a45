import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import en from "@/data/locales/en.ts";
import nl from "@/data/locales/nl.ts";
import { meter } from "@/data/meter.ts";
import { networkList, networks } from "@/data/networks/index.ts";
import { anyText } from "./texts.ts";

// Thousands of texts take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("counts in the network's own unit", () => {
  const text = "Zie https://www.2miljoenstemmen.nl 👩‍🦯";
  expect(meter(text, networks.x)).toEqual({ used: 30, left: 250, unit: "weighted" });
  expect(meter(text, networks.mastodon)).toEqual({ used: 29, left: 471, unit: "fixed-links" });
  expect(meter(text, networks.bluesky)).toEqual({ used: 28, left: 272, unit: "short-links" });
});

test.each([
  [229, undefined],
  [230, "50"],
  [259, "50"],
  [260, "20"],
  [279, "20"],
  [280, "0"],
  [281, "over"],
] as const)("says aloud of %i of 280: %s", (length, announce) => {
  expect(meter("a".repeat(length), networks.x).announce).toBe(announce);
});

test("a Mastodon server or an account with more room has its own limit", () => {
  expect(meter("a".repeat(600), networks.mastodon).left).toBe(-100);
  expect(meter("a".repeat(600), networks.mastodon, 5000).left).toBe(4400);
});

describe("the part that is too long begins", () => {
  test.each([
    ["behind what fits", "abcdefgh", 5, 5],
    ["at the start when nothing fits", "abc", 0, 0],
    ["before an emoji that does not fit", "abcd👨‍👩‍👧‍👦e", 5, 4],
    ["before a letter with its accent", `abcde${"e\u0301"}`, 5, 5],
    ["before a whole link", "abc https://www.2miljoenstemmen.nl/doe-mee", 20, 4],
    ["behind a whole link", "https://www.2miljoenstemmen.nl/doe-mee abc", 25, 40],
    ["behind a link much longer than its weight", `https://d66.nl/${"a".repeat(500)} abc`, 24, 516],
  ])("%s", (_, text, limit, start) => {
    expect(meter(text, networks.x, limit).over).toEqual({ start });
  });

  test("between two line breaks, never inside one of Windows", () => {
    expect(meter("ab\r\ncd", networks.mastodon, 2).over).toEqual({ start: 2 });
  });

  test.each(networkList)("where the text before it fits, on $name, in every text", (network) => {
    fc.assert(
      fc.property(anyText, fc.nat(30), (text, limit) => {
        const { left, over } = meter(text, network, limit);
        expect(over !== undefined).toBe(left < 0);
        if (!over) return;
        expect(network.length(text.slice(0, over.start))).toBeLessThanOrEqual(limit);
        expect(over.start).toBeLessThan(text.length);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});

test.each([nl, en])(
  "$name has words for one and for many, and for how each network counts",
  ({ meter: words }) => {
    expect(words.left(1)).not.toBe(words.left(2).replace("2", "1"));
    expect(words.over(1)).not.toBe(words.over(2).replace("2", "1"));
    for (const { unit } of networkList) expect(words.units[unit]).toMatch(/\.$/);
  },
);
