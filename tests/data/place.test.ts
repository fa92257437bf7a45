import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Draft } from "@/data/draft.ts";
import {
  has,
  type Placing,
  parsePlacing,
  place,
  placeAll,
  placings,
  put,
  remove,
  whereIn,
} from "@/data/place.ts";

// Thousands of texts take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const tag = "#2MiljoenStemmen";

/** A draft from a picture of it: `|` is the caret, two of them a selection, none an unknown caret. */
function draft(picture: string): Draft {
  const [first = "", second, third] = picture.split("|");
  if (second === undefined) return { text: first };
  const start = first.length;
  return {
    text: first + second + (third ?? ""),
    selection: { start, end: third === undefined ? start : start + second.length },
  };
}

function placed(picture: string, token = tag, placing: Placing = "caret"): string {
  const there = draft(picture);
  const insertion = place(there, token, placing);
  return insertion ? put(there.text, insertion) : "(nothing)";
}

describe("a hashtag goes where somebody writes", () => {
  test.each([
    ["an empty post", "|", `${tag} `],
    ["an empty post without a caret", "", `${tag} `],
    ["the end, when the caret is elsewhere", "Wij zijn er.", `Wij zijn er. ${tag} `],
    ["the end", "Wij zijn er|", `Wij zijn er ${tag} `],
    ["the end, behind a space", "Wij zijn er |", `Wij zijn er ${tag} `],
    ["the end, behind a hard space", "Wij\u00a0|", `Wij\u00a0${tag} `],
    ["the end, behind a line break", "Wij zijn er\n|", `Wij zijn er\n${tag} `],
    ["the start", "|Wij zijn er", `${tag} Wij zijn er`],
    ["between two words, in front of the space", "Wij| zijn er", `Wij ${tag} zijn er`],
    ["between two words, behind the space", "Wij |zijn er", `Wij ${tag} zijn er`],
    ["between two spaces", "Wij | zijn er", `Wij ${tag} zijn er`],
    ["behind a word that is being typed", "Wij zi|jn er", `Wij zijn ${tag} er`],
    ["behind the full stop of the word", "Wij zi|jn. Er", `Wij zijn. ${tag} Er`],
    ["behind a hashtag", "#Zo|rg nu", `#Zorg ${tag} nu`],
    ["behind a mention", "@d66.|nl nu", `@d66.nl ${tag} nu`],
    ["behind a link", "https://a.nl/b|?c=d nu", `https://a.nl/b?c=d ${tag} nu`],
    ["not inside an emoji of several characters", "👩🏽‍|🦯 nu", `👩🏽‍🦯 ${tag} nu`],
    ["not inside half a character", `${"😀".slice(0, 1)}|${"😀".slice(1)}`, `😀 ${tag} `],
    ["not between a space and its accent", "a |\u0301b c", `a \u0301b ${tag} c`],
    ["the end of line 2 of 3", "een\ntwee|\ndrie", `een\ntwee ${tag}\ndrie`],
    ["an empty line", "een\n|\ndrie", `een\n${tag}\ndrie`],
    ["the start of a line", "een\n|twee", `een\n${tag} twee`],
    ["behind a selection, replacing nothing", "Wij |zijn| er", `Wij zijn ${tag} er`],
    ["behind a selection that ends in a word", "Wij |zi|jn er", `Wij zijn ${tag} er`],
    ["behind a selection with its space", "Wij |zijn |er", `Wij zijn ${tag} er`],
    ["right-to-left text", "مرحبا| بك", `مرحبا ${tag} بك`],
  ])("%s", (_, before, after) => {
    expect(placed(before)).toBe(after);
  });

  test("a selection made backwards counts the same", () => {
    const text = "Wij zijn er";
    expect(place({ text, selection: { start: 8, end: 4 } }, tag)).toEqual(
      place({ text, selection: { start: 4, end: 8 } }, tag),
    );
  });

  test("a caret beyond the text is its end", () => {
    expect(place({ text: "Wij", selection: { start: 9, end: 9 } }, tag)?.at).toBe(3);
    expect(place({ text: "Wij", selection: { start: -5, end: -5 } }, tag)?.at).toBe(0);
  });
});

describe("a line of its own", () => {
  test.each([
    ["of an empty post", "|", `${tag} `],
    ["under the only line", "Wij zijn er.", `Wij zijn er.\n${tag} `],
    ["under the line of the caret", "een\ntw|ee\ndrie", `een\ntwee\n${tag}\ndrie`],
    ["an empty line is a line", "een\n|\ndrie", `een\n${tag}\ndrie`],
    ["a line with only spaces too", "een\n  |", `een\n  ${tag} `],
  ])("%s", (_, before, after) => {
    expect(placed(before, tag, "own-line")).toBe(after);
  });
});

describe("the end of the post, wherever the caret is", () => {
  test.each([
    ["an empty post", "|", `${tag} `],
    ["behind the last word", "Wij| zijn er", `Wij zijn er ${tag} `],
    ["on the last line", "een\ntw|ee\ndrie", `een\ntwee\ndrie ${tag} `],
    ["behind the last space", "|Wij ", `Wij ${tag} `],
  ])("%s", (_, before, after) => {
    expect(placed(before, tag, "end")).toBe(after);
  });
});

test.each([
  ["end", "end"],
  ["own-line", "own-line"],
  ["caret", "caret"],
  [undefined, "caret"],
  ["somewhere", "caret"],
  [{ ownLine: true }, "caret"],
])("what was kept as %j means %s", (kept, placing) => {
  expect(parsePlacing(kept)).toBe(placing);
});

describe("what is there already is not added again", () => {
  test.each([
    [tag, `Wij zijn er ${tag}`],
    [tag, "Wij zijn er #2miljoenstemmen!"],
    [tag, "(#2MILJOENSTEMMEN) wij zijn er"],
    [tag, "Wij ＃2MiljoenStemmen"],
    ["@d66", "Wat vindt @D66?"],
    ["@d66", "Wat vindt .@d66."],
    ["@d66.nl", "Wat vindt @d66.nl."],
    ["@D66@mastodon.social", "Wat vindt @d66@mastodon.social?"],
    ["Jan Struijs #50PLUS", "Wat vindt Jan Struijs #50PLUS"],
  ])("%s in %s", (token, text) => {
    expect(place({ text }, token)).toBeUndefined();
  });

  test.each([
    [tag, "#2MiljoenStemmenNL"],
    [tag, "tekst#2MiljoenStemmen"],
    [tag, "2MiljoenStemmen"],
    [tag, "#2MiljoenStemmen-actie"],
    [tag, "https://x.com/#2MiljoenStemmen"],
    ["@d66", "@d66.nl"],
    ["@d66", "@d66@mastodon.social"],
    ["@d66", "@d66-fractie.nl"],
    ["@d66", "wij@d66"],
    ["@d66", "@@d66"],
    ["@SP", "@SPnl"],
  ])("%s is not in %s", (token, text) => {
    expect(place({ text }, token)).toBeDefined();
  });
});

test("nothing to place places nothing", () => {
  expect(place({ text: "Wij" }, "")).toBeUndefined();
  expect(place({ text: "Wij" }, "  ")).toBeUndefined();
  expect(placeAll({ text: "Wij" }, [])).toBeUndefined();
  expect(has("Wij", "")).toBe(false);
});

test("several tokens make one insertion, each once, without those that are there", () => {
  expect(placeAll({ text: "Wat vindt @D66?" }, ["@vvd", "@d66", tag, "@VVD"])).toEqual({
    at: 15,
    text: ` @vvd ${tag} `,
  });
});

const scraps = fc.oneof(
  fc.constantFrom(
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u2028",
    ".",
    ",",
    "(",
    ")",
  ),
  fc.constantFrom(
    tag,
    "#2miljoenstemmen",
    "#2MiljoenStemmenNL",
    "@d66",
    "@d66.nl",
    "https://a.nl/b",
  ),
  fc.constantFrom(
    "👩🏽‍🦯",
    "é",
    "e\u0301",
    "\ud83d",
    "\ude00",
    "\u0000",
    "\u200d",
    "\u202e",
    "İ",
    "ß",
  ),
  fc.string({ maxLength: 6 }),
);
const texts = fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join(""));
const tokens = fc.constantFrom(
  tag,
  "@d66",
  "@d66.nl",
  "@d66@mastodon.social",
  "Jan Struijs #50PLUS",
);
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(texts, fc.option(fc.tuple(fc.nat(80), fc.nat(80))))
  .map(([text, places]) =>
    places ? { text, selection: { start: places[0], end: places[1] } } : { text },
  );

describe("for every text and every place", () => {
  test("remove gives back what was there before place", () => {
    fc.assert(
      fc.property(drafts, tokens, fc.constantFrom(...placings), (there, token, placing) => {
        const insertion = place(there, token, placing);
        if (insertion) expect(remove(put(there.text, insertion), insertion)).toBe(there.text);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  test("a second press adds nothing", () => {
    fc.assert(
      fc.property(drafts, tokens, fc.constantFrom(...placings), (there, token, placing) => {
        const insertion = place(there, token, placing);
        const text = insertion ? put(there.text, insertion) : there.text;
        expect(place({ text }, token)).toBeUndefined();
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  test("it stands free, and never brings two spaces", () => {
    fc.assert(
      fc.property(drafts, tokens, (there, token) => {
        const insertion = place(there, token);
        if (!insertion) return;
        const before = there.text.slice(0, insertion.at);
        const after = there.text.slice(insertion.at);
        expect(insertion.text.trim()).toBe(token);
        expect(/^$|\s$/.test(before)).toBe(!insertion.text.startsWith(" "));
        expect(/^\s/.test(after)).toBe(!insertion.text.endsWith(" "));
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  test("no word of the text is cut", () => {
    fc.assert(
      fc.property(drafts, tokens, (there, token) => {
        const insertion = place(there, token);
        if (!insertion) return;
        const words = there.text.split(/\s+/).filter(Boolean);
        const parts = [there.text.slice(0, insertion.at), there.text.slice(insertion.at)];
        expect(parts.flatMap((part) => part.split(/\s+/).filter(Boolean))).toEqual(words);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });
});

test("remove leaves a text alone in which the insertion is no longer there", () => {
  expect(remove("Wij zijn er", { at: 3, text: ` ${tag} ` })).toBe("Wij zijn er");
});

test.each([
  ["before the insertion", 0, 3, { isInserted: false, start: 0, end: 3 }],
  ["behind the insertion", 9, 12, { isInserted: false, start: 4, end: 7 }],
  ["in the words put in", 4, 8, { isInserted: true, start: 0, end: 4 }],
  ["partly in the words put in", 2, 6, undefined],
  ["in the space around the words", 3, 6, undefined],
  ["behind the words, with their space", 6, 9, undefined],
])("whereIn tells where a piece %s comes from", (_, start, end, place) => {
  const insertion = { at: 3, text: " @d66" };
  expect(put("Wij zijn er", insertion)).toBe("Wij @d66 zijn er");
  expect(whereIn(insertion, { start, end })).toEqual(place);
});

test("whereIn without an insertion leaves a piece where it is", () => {
  expect(whereIn(undefined, { start: 2, end: 5 })).toEqual({ isInserted: false, start: 2, end: 5 });
});
