import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "@/components/page/insert.ts";
import type { Draft } from "@/data/draft.ts";
import { editors } from "../practice/places.ts";
import { kinds, openTab, type Tab } from "./tab.ts";

const tag = "#2MiljoenStemmen";

/** A draft with its caret `|` or its selection `[…]`, and how it stands after the tag was put in. */
const carets: readonly (readonly [name: string, before: string, after: string])[] = [
  ["in an empty box", "|", `${tag} |`],
  ["at the start", "|Hallo wereld", `${tag} |Hallo wereld`],
  ["in the middle", "Hallo |wereld", `Hallo ${tag} |wereld`],
  ["after a word", "Hallo| wereld", `Hallo ${tag} |wereld`],
  ["in a word", "Hal|lo wereld", `Hallo ${tag} |wereld`],
  ["at the end", "Hallo wereld|", `Hallo wereld ${tag} |`],
  ["at the end, after a space", "Hallo wereld |", `Hallo wereld ${tag} |`],
  ["behind a selection", "Hallo [lieve] wereld", `Hallo lieve ${tag} |wereld`],
  ["behind everything, selected", "[Hallo wereld]", `Hallo wereld ${tag} |`],
  ["at the end of line 2 of 3", "een\ntwee|\ndrie", `een\ntwee ${tag} |\ndrie`],
  ["at the start of line 2 of 3", "een\n|twee\ndrie", `een\n${tag} |twee\ndrie`],
  ["on an empty line", "een\n|\ndrie", `een\n${tag} |\ndrie`],
  ["behind an emoji", "Hoi 👩‍🦽| daar", `Hoi 👩‍🦽 ${tag} |daar`],
  ["in text from right to left", "שלום| עולם", `שלום ${tag} |עולם`],
  ["behind a longer hashtag", `Hallo ${tag}NL|`, `Hallo ${tag}NL ${tag} |`],
];

interface Seen {
  text: string;
  published: string;
  caret: { start: number; end: number } | undefined;
  focused: boolean;
  errors: string[];
}

function parse(marked: string) {
  const start = marked.search(/[|[]/);
  const text = marked.replace(/[|[\]]/g, "");
  const end = marked.includes("]") ? marked.indexOf("]") - 1 : start;
  return { text, start, end };
}

function marked({ text, caret }: Seen): string {
  if (!caret) return text;
  return caret.start === caret.end
    ? `${text.slice(0, caret.start)}|${text.slice(caret.start)}`
    : `${text.slice(0, caret.start)}[${text.slice(caret.start, caret.end)}]${text.slice(caret.end)}`;
}

describe.concurrent.each(kinds)("In %s", (kind) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab(kind);
  });
  afterAll(() => tab?.close());

  const set = async (draft: string) => {
    await tab.evaluate(async ({ text, start, end }) => {
      await window.practice.set(text);
      await window.practice.caret(start, end);
    }, parse(draft));
    await tab.ask({ act: "watch caret" });
  };
  const look = (): Promise<Seen> =>
    tab.evaluate(() => {
      const { practice } = window;
      const box = practice.box();
      const root = box.getRootNode() as Document | ShadowRoot;
      const outer = box.ownerDocument.defaultView?.frameElement ?? box;
      return {
        text: practice.text(),
        published: practice.published(),
        caret: practice.selection(),
        focused: root.activeElement === box && (outer === box || document.activeElement === outer),
        errors: practice.errors.splice(0),
      };
    });
  const leaveTo = (control: "button" | "field") =>
    tab.evaluate((control) => {
      const host = document.createElement("div");
      document.body.append(host);
      const inner = document.createElement(control === "button" ? "button" : "input");
      host.attachShadow({ mode: "open" }).append(inner);
      inner.focus();
    }, control);
  const valueOfOurField = () =>
    tab.evaluate(() => document.body.lastElementChild?.shadowRoot?.querySelector("input")?.value);
  const insert = () => tab.ask<Outcome>({ act: "insert", token: tag });

  describe.each(editors.map(({ name }) => name))("%s", { concurrent: false }, (name) => {
    beforeAll(async () => {
      await tab.open(`https://practice.test/editors/${name}`);
    });
    const oneLine = name === "input";
    const how = /draft|tiptap|prosemirror|lexical|slate/.test(name) ? "paste" : "insertText";

    test.each(carets.filter(([, before]) => !oneLine || !before.includes("\n")))(
      "puts the hashtag %s, once, and one Ctrl+Z takes it back",
      async (_, before, after) => {
        await set(before);
        const outcome = await insert();
        const seen = await look();
        expect(marked(seen)).toBe(after);
        expect(seen).toMatchObject({ published: seen.text, focused: true, errors: [] });
        expect(outcome).toMatchObject({
          status: "inserted",
          how,
          before: parse(before).text,
          after: parse(after).text,
        });

        expect(await insert()).toEqual({ status: "present" });
        expect(await look()).toEqual(seen);

        await tab.press("Control+z");
        const undone = await look();
        expect(undone.text).toBe(parse(before).text);
        expect(undone.errors).toEqual([]);
      },
    );

    const lines = oneLine ? "Hallo wereld" : "een\ntwee\ndrie";

    test("goes at the end when nobody has been in the box", async () => {
      await tab.open(`https://practice.test/editors/${name}`);
      await tab.evaluate((text) => window.practice.set(text), lines);
      await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await tab.ask({ act: "watch caret" });
      expect(await insert()).toMatchObject({ status: "inserted" });
      const seen = await look();
      expect(marked(seen)).toBe(`${lines} ${tag} |`);
      expect(seen).toMatchObject({ published: seen.text, focused: true, errors: [] });
      await tab.press("Control+z");
      expect((await look()).text).toBe(lines);
    });

    test("goes where the caret was when the focus went to a button", async () => {
      await set("Hallo |wereld");
      await leaveTo("button");
      expect(await insert()).toMatchObject({ status: "inserted" });
      const seen = await look();
      expect(marked(seen)).toBe(`Hallo ${tag} |wereld`);
      expect(seen).toMatchObject({ published: seen.text, focused: true, errors: [] });
      await tab.press("Control+z");
      expect((await look()).text).toBe("Hallo wereld");
    });

    test("goes where the caret was when the focus went to a field of our own", async () => {
      await set("Hallo |wereld");
      await leaveTo("field");
      await tab.type("naam");
      expect(await insert()).toMatchObject({ status: "inserted" });
      const seen = await look();
      expect(marked(seen)).toBe(`Hallo ${tag} |wereld`);
      expect(seen).toMatchObject({ published: seen.text, focused: true, errors: [] });
      expect(await tab.ask({ act: "undo" })).toBe(true);
      expect(await look()).toMatchObject({ text: "Hallo wereld", focused: true, errors: [] });
    });

    const goesOn = [
      ["in an empty box", "|", `${tag} en verder|`],
      ["in the middle", "Hallo| wereld", `Hallo ${tag} en verder|wereld`],
      ["at the end of a line", "een|\ntwee", `een ${tag} en verder|\ntwee`],
    ] as const;
    test.each(goesOn.slice(0, oneLine ? 2 : 3))(
      "lets somebody type on %s and leaves the hashtag whole",
      async (_, before, after) => {
        await set(before);
        await insert();
        await tab.type("en verder");
        expect(marked(await look())).toBe(after);
      },
    );

    test("puts the hashtag in once when pressed twice at once", async () => {
      await set("Hal|lo");
      const outcomes = await Promise.all([insert(), insert()]);
      expect(outcomes.map(({ status }) => status)).toEqual(["inserted", "present"]);
      expect(marked(await look())).toBe(`Hallo ${tag} |`);
    });

    test.each([
      ["in capitals", `Hallo ${tag.toUpperCase()}|`],
      ["in lower case", `${tag.toLowerCase()} [hallo]`],
      ["elsewhere", `Hallo |wereld ${tag}`],
    ])("changes nothing when the hashtag is there, %s", async (_, before) => {
      await set(before);
      expect(await insert()).toEqual({ status: "present" });
      expect(marked(await look())).toBe(before);
    });

    test.each([
      ["in an empty box", "|"],
      ["in a word", "Hal|lo wereld"],
      ["behind a selection", "Hallo [lieve] wereld"],
      ["at the end of a line", oneLine ? "👩‍🦽|" : "een\ntwee|\ndrie"],
    ])("takes the hashtag back when asked to, %s", async (_, before) => {
      await set(before);
      await insert();
      expect(await tab.ask({ act: "undo" })).toBe(true);
      const seen = await look();
      expect(seen).toMatchObject({ text: parse(before).text, focused: true, errors: [] });
      expect(seen.published).toBe(seen.text);
    });

    if (!oneLine) {
      test("finds its place among lines made with Enter", async () => {
        await set("|");
        await tab.type("een");
        await tab.press("Enter");
        await tab.press("Enter");
        expect(await insert()).toMatchObject({ status: "inserted" });
        await tab.type("drie");
        const seen = await look();
        expect(marked(seen)).toBe(`een\n\n${tag} drie|`);
        expect(await tab.ask<Draft>({ act: "read" })).toMatchObject({ text: seen.text });
      });
    }

    test(`puts in a text of two lines as ${oneLine ? "one line" : "two lines"}, and takes it back`, async () => {
      await set("Hallo |wereld");
      const outcome = await tab.ask({ act: "put", at: 6, text: "lieve\nmooie " });
      expect(outcome).toMatchObject({ status: "inserted", how });
      const seen = await look();
      expect(marked(seen)).toBe(`Hallo lieve${oneLine ? " " : "\n"}mooie |wereld`);
      expect(seen).toMatchObject({ published: seen.text, errors: [] });
      expect(await tab.ask({ act: "undo" })).toBe(true);
      expect(await look()).toMatchObject({ text: "Hallo wereld", errors: [] });
    });

    test("takes back the hashtag and not what was typed before or after it", async () => {
      await set("|");
      await tab.type("Hallo wereld");
      await insert();
      await tab.type("en verder");
      expect(await tab.ask({ act: "undo" })).toBe(true);
      expect(await look()).toMatchObject({ text: "Hallo wereld en verder", errors: [] });
    });

    test("takes back the hashtag and leaves what was typed in another field since", async () => {
      await set("Hallo|");
      await insert();
      await leaveTo("field");
      await tab.type("naam");
      expect(await tab.ask({ act: "undo" })).toBe(true);
      expect(await look()).toMatchObject({ text: "Hallo", focused: true, errors: [] });
      expect(await valueOfOurField()).toBe("naam");
    });

    test("leaves what was typed just before to the next Ctrl+Z", async () => {
      await set("|");
      await tab.type("Hallo");
      await insert();
      await tab.press("Control+z");
      expect(await look()).toMatchObject({ text: "Hallo", errors: [] });
    });
  });
});
