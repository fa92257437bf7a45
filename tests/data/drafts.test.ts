import { describe, expect, test } from "vitest";
import {
  additions,
  isBlank,
  isSame,
  newDraft,
  newestFirst,
  parseDraft,
  readFile,
  type StoryDraft,
  titleOf,
  writeFile,
} from "@/data/drafts.ts";
import { noAnswers } from "@/data/story.ts";

const draft: StoryDraft = {
  ...newDraft("one", "2026-11-23T12:00:00.000Z"),
  answers: { ...noAnswers, happened: "De lift 👩🏽‍🦽 is stuk.\nAl weken." },
  edit: 7,
  writer: "window",
  chosen: ["person-rob-jetten"],
  topic: "pgb",
  network: "bluesky",
  leftOut: ["Al weken."],
  name: "Anna",
  caret: { question: "happened", start: 3, end: 5 },
};

describe("reading a draft", () => {
  test("gives back what was kept", () => {
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test.each([
    undefined,
    null,
    "text",
    7,
    [],
    {},
    { id: "one" },
    { id: "", answers: { happened: "a" } },
    { id: "one", answers: "a" },
    { id: "one", answers: { happened: 1 } },
    { ...draft, version: 2 },
  ])("refuses %j", (value) => {
    expect(parseDraft(value)).toBeUndefined();
  });

  test("keeps the words when the rest is odd", () => {
    const odd = {
      id: "one",
      changed: "yesterday",
      answers: { happened: "Ik\r\nwacht", meaning: 7, other: "x" },
      edit: 1e300,
      writer: 7,
      chosen: ["a", 1],
      topic: "",
      network: "hyves",
      leftOut: "no",
      name: {},
      caret: { question: "happened", start: -1, end: 2 },
    };
    expect(parseDraft(odd)).toEqual({
      ...newDraft("one", "1970-01-01T00:00:00.000Z"),
      answers: { ...noAnswers, happened: "Ik\nwacht" },
      chosen: ["a"],
    });
  });
});

describe("a file of drafts", () => {
  test("gives back every draft, and carries along what could not be read", () => {
    const text = writeFile([draft], [{ odd: 1 }]);
    expect(readFile(text)).toEqual({ drafts: [draft], lost: 0 });
    expect(readFile(`\ufeff${text}`)).toEqual({ drafts: [draft], lost: 0 });
    expect(JSON.parse(text).unreadable).toEqual([{ odd: 1 }]);
  });

  const ours = JSON.parse(writeFile([draft], []));
  test.each([
    ["", "broken"],
    [writeFile([draft], []).slice(0, 200), "broken"],
    ["[]", "foreign"],
    ["null", "foreign"],
    ['{"drafts":[]}', "foreign"],
    [JSON.stringify({ ...ours, kind: "other" }), "foreign"],
    [JSON.stringify({ ...ours, drafts: {} }), "foreign"],
    [JSON.stringify({ ...ours, version: 2 }), "newer"],
    [JSON.stringify({ ...ours, drafts: [] }), "empty"],
    [JSON.stringify({ ...ours, drafts: [{ id: 1 }] }), "empty"],
  ])("says of %j that it is %s", (text, problem) => {
    expect(readFile(text)).toEqual({ problem });
  });

  test("counts the drafts that could not be read", () => {
    expect(readFile(JSON.stringify({ ...ours, drafts: [draft, { id: 1 }] }))).toEqual({
      drafts: [draft],
      lost: 1,
    });
  });
});

describe("adding drafts from a file", () => {
  const other = { ...draft, answers: { ...noAnswers, happened: "Iets anders" } };

  test("adds nothing that is there already", () => {
    expect(additions([draft], [draft, { ...draft, id: "two" }], () => "new")).toEqual([]);
  });

  test("overwrites nothing: the same id with other words becomes another draft", () => {
    expect(additions([draft], [other], () => "new")).toEqual([{ ...other, id: "new" }]);
  });

  test("adds a draft once, and no blank one", () => {
    const two = { ...other, id: "two" };
    const blank = newDraft("three", draft.changed);
    expect(additions([draft], [two, two, blank], () => "new")).toEqual([two]);
  });
});

test.each([
  ["", ""],
  ["Kort verhaal", "Kort verhaal"],
  ["Twee\n  regels", "Twee regels"],
  [
    "Een heel lang verhaal over de lift op het station die al weken kapot is",
    "Een heel lang verhaal over de lift op het station die al …",
  ],
])("knows the draft %j by its first words", (happened, title) => {
  expect(titleOf({ ...draft, answers: { ...noAnswers, happened } })).toBe(title);
});

test("a draft is blank until there is something in it", () => {
  const blank = newDraft("one", draft.changed);
  expect(isBlank(blank)).toBe(true);
  expect(isBlank({ ...blank, chosen: ["a"] })).toBe(false);
  expect(isBlank({ ...blank, name: "Anna" })).toBe(false);
  expect(isBlank({ ...blank, answers: { ...noAnswers, whom: "a" } })).toBe(false);
});

describe("which of two drafts is newer", () => {
  const at = (edit: number, changed: string) => ({ ...draft, edit, changed });
  test.each([
    [
      "the later edit, whatever the clock says",
      at(2, "2020-01-01T00:00"),
      at(1, "2026-01-01T00:00"),
    ],
    [
      "the later time, where no edit is known",
      at(0, "2026-01-02T00:00"),
      at(0, "2026-01-01T00:00"),
    ],
  ])("%s", (_, newer, older) => {
    expect([older, newer].sort(newestFirst)).toEqual([newer, older]);
  });
});

test("two drafts are the same when they say the same, wherever one writes in them", () => {
  expect(isSame(draft, { ...draft, id: "two", edit: 8, network: "x", leftOut: [] })).toBe(true);
  expect(isSame(draft, { ...draft, name: "Bob" })).toBe(false);
  expect(isSame(draft, { ...draft, chosen: [] })).toBe(false);
});
