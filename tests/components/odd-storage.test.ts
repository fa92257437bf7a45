import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readDrafts } from "@/components/drafts.ts";
import {
  caution,
  isWanted,
  oneByOne,
  pictureReminder,
  readAddressed,
  readAppearance,
  readChoices,
  readCorrections,
  readKept,
  readPlacing,
  readServer,
  readTurn,
  remembering,
  saveAddressed,
  saveAppearance,
  saveCorrections,
  saveKept,
} from "@/components/settings.ts";
import { StepsModel } from "@/components/story/StepsModel.ts";
import { followLanguage } from "@/components/words.ts";

beforeEach(() => fakeBrowser.reset());

/** What may stand where something else is meant: from an older or newer version, or of a broken disk. */
const junk: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  Number.MAX_VALUE,
  "",
  "null",
  "<b>",
  "\ud800",
  "__proto__",
  [],
  [null],
  [[]],
  [{}],
  [7, "<b>"],
  {},
  { version: 99 },
  { a: { b: [null] } },
  { length: 3 },
  { "not a host": "x", "a.example": "nowhere", "b.example": null },
  [{ kind: "person", id: 7, network: "x", date: "2026-11-25" }],
  [{ kind: "person", id: "a", network: "constructor", date: "2026-11-25" }],
  [{ kind: "person", id: "a", name: "A", network: "x", date: null, topics: {} }],
];

async function language() {
  const { messages, ready } = followLanguage(() => Promise.reject(new Error("no such words")));
  await ready;
  return messages.value.code;
}

/** One question per screen or all on one page, as the story reads the wish. */
async function oneByOneWish() {
  const steps = new StepsModel({ saveOneByOne() {}, visit() {} }, signal(false));
  steps.remember(await oneByOne.getValue());
  return steps.isOneByOne.value;
}

const nowhereChosen = { hosts: {}, hidden: [], withheld: [], nowhere: false };
const nobodyKept = { favourites: [], recent: [], chosen: [] };
const usualLook = { size: "100", spacing: "normal", contrast: "normal" };
const noDrafts = { drafts: [], unreadable: [], current: "", isSplit: false };

/** Every key in the storage, who reads it, and what they read when nothing is there. */
const items: readonly [key: string, read: () => Promise<unknown>, fallback: unknown][] = [
  ["language", language, "nl"],
  ["corrections", readCorrections, []],
  ["suggestionTurn", async () => Number.isSafeInteger(await readTurn(10)), true],
  ["oneByOne", oneByOneWish, false],
  ["caution", () => isWanted(caution), true],
  ["pictureReminder", () => isWanted(pictureReminder), true],
  ["remembering", () => isWanted(remembering), true],
  ["addressed", readAddressed, []],
  ["hosts", readChoices, nowhereChosen],
  ["hidden", async () => ({ ...(await readChoices()), hidden: [] }), nowhereChosen],
  ["withheld", async () => ({ ...(await readChoices()), withheld: [] }), nowhereChosen],
  ["nowhere", readChoices, nowhereChosen],
  ["textSize", readAppearance, usualLook],
  ["spacing", readAppearance, usualLook],
  ["contrast", readAppearance, usualLook],
  ["placing", readPlacing, "caret"],
  ["mastodonServer", readServer, ""],
  ["favourites", readKept, nobodyKept],
  ["recent", readKept, nobodyKept],
  ["chosen", readKept, nobodyKept],
  ["current-draft", async () => typeof (await readDrafts()).current, "string"],
  ["draft:1", async () => ({ ...(await readDrafts()), unreadable: [] }), noDrafts],
];

test("every item that is kept is in the table", async () => {
  const code = import.meta.glob<string>(["../../{components,entrypoints,data}/**/*.{ts,tsx}"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const keys = Object.values(code).flatMap((text) =>
    [...text.matchAll(/defineItem(?:<[^(]*>)?\(\s*"local:([^"]+)"/g)].map(([, key]) => key!),
  );
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !items.some(([known]) => known === key))).toEqual([]);
});

describe.each(items)("where something odd is kept as %s", (key, read, fallback) => {
  test("nothing is read as before anybody chose", async () => {
    expect(await read()).toEqual(fallback);
  });

  test.each(junk.map((kept) => [JSON.stringify(kept), kept]))(
    "%s is read as nothing, and stays",
    async (_text, kept) => {
      await fakeBrowser.storage.local.set({ [key]: kept });
      const before = await fakeBrowser.storage.local.get(null);
      expect(await read()).toEqual(fallback);
      expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    },
  );
});

test("a list of sites keeps what are names in it", async () => {
  await fakeBrowser.storage.local.set({ hidden: ["x", 7, null], withheld: [{}, "a.example"] });
  expect(await readChoices()).toEqual({
    ...nowhereChosen,
    hidden: ["x"],
    withheld: ["a.example"],
  });
});

describe("what cannot be read stays when something else is kept", () => {
  const newer = { kind: "person", id: "a", account: "elsewhere" };
  const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];
  const correction = {
    kind: "person",
    id: "rob-jetten",
    network: "x",
    date: "2026-11-25",
  } as const;
  const asked = { ...correction, name: "Rob Jetten", topics: [] };
  const key = "person-rob-jetten";

  test.each<[string, () => Promise<void>, unknown]>([
    ["corrections", () => saveCorrections([correction]), correction],
    ["addressed", () => saveAddressed([asked]), asked],
    ["favourites", () => saveKept("favourites", [key]), key],
    ["recent", () => saveKept("recent", [key]), key],
    ["chosen", () => saveKept("chosen", [key]), key],
  ])("behind the %s", async (item, save, added) => {
    for (const [kept, left] of [
      [
        [newer, 7],
        [newer, 7],
      ],
      [newer, [newer]],
      [[added, newer], [newer]],
      [null, []],
    ]) {
      await fakeBrowser.storage.local.set({ [item]: kept });
      await save();
      await save();
      expect(await stored(item)).toEqual([added, ...(left as unknown[])]);
    }
  });

  test("as the look: only what was chosen is kept", async () => {
    await fakeBrowser.storage.local.set({ spacing: "widest", contrast: 3 });
    await saveAppearance({ size: "150" });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      textSize: "150",
      spacing: "widest",
      contrast: 3,
    });
  });
});
