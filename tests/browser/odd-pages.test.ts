import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "@/components/page/insert.ts";
import { kinds, openTab, type Tab } from "./tab.ts";

const tag = "#2MiljoenStemmen";

describe.concurrent.each(kinds)("In %s", { timeout: 60_000 }, (kind) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab(kind);
  });
  afterAll(() => tab?.close());

  /** Opens an editor with a text and its caret `|`, and lets the page do something odd with the box. */
  const open = async (
    name: string,
    draft: string,
    prepare?: (box: HTMLElement) => void,
    query = "",
  ) => {
    await tab.open(`https://practice.test/editors/${name}${query}`);
    await tab.evaluate(async (draft) => {
      await window.practice.set(draft.replace("|", ""));
      await window.practice.caret(draft.indexOf("|"));
    }, draft);
    await tab.ask({ act: "watch caret" });
    if (prepare) {
      await tab.evaluate<void, string>((source) => {
        // A page has no way to get a function from a test; it gets its text.
        const script = document.createElement("script");
        script.textContent = `(${source})(window.practice.box())`;
        document.head.append(script);
      }, String(prepare));
    }
  };
  const insert = (options: { deadline?: number } = {}) =>
    tab.ask<Outcome>({ act: "insert", token: tag, ...options });
  const look = () =>
    tab.evaluate(() => ({
      text: window.practice.text(),
      errors: window.practice.errors.splice(0),
    }));

  describe("on a page that is in the way", { concurrent: false }, () => {
    const gone = { status: "failed", reason: "gone", text: tag };
    const refused = { status: "failed", reason: "refused", text: tag };

    test.each(["draft-react18", "tiptap2", "lexical", "quill2", "slate", "contenteditable"])(
      "says that the box is gone when %s leaves with the text in it",
      async (name) => {
        await open(name, "Hallo|", (box) => {
          new MutationObserver(() => box.remove()).observe(box, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        });
        expect(await insert()).toEqual(gone);
      },
    );

    test.each(["textarea-controlled", "textarea-plain", "input"])(
      "says that the box is gone when %s leaves with the text in it",
      async (name) => {
        await open(name, "Hallo|", (box) => {
          box.addEventListener("input", () => box.remove());
        });
        expect(await insert()).toEqual(gone);
      },
    );

    test("says that the box is gone when it leaves while the caret is put in its place", async () => {
      await open("tiptap2", "Hal|lo wereld", (box) => {
        document.addEventListener("selectionchange", () => box.remove());
      });
      expect(await insert()).toEqual(gone);
    });

    test("says that the box is gone when it left before", async () => {
      await open("textarea-plain", "Hallo|");
      const outcome = await tab.evaluate(
        (request) =>
          new Promise((resolve) => {
            const box = window.practice.box();
            document.addEventListener("answer", (event) =>
              resolve(JSON.parse((event as CustomEvent<string>).detail).value),
            );
            document.addEventListener("ask", () => box.remove(), { once: true });
            const detail = JSON.stringify({ id: "gone", request });
            box.dispatchEvent(new CustomEvent("ask", { bubbles: true, detail }));
          }),
        { act: "insert", token: tag },
      );
      expect(outcome).toEqual(gone);
    });

    test("says so when the page puts back what stood there", async () => {
      await open("contenteditable", "Hallo|", (box) => {
        new MutationObserver(() => {
          if (box.textContent !== "Hallo") box.textContent = "Hallo";
        }).observe(box, { childList: true, characterData: true, subtree: true });
      });
      expect(await insert()).toEqual(refused);
      expect(await look()).toEqual({ text: "Hallo", errors: [] });
    });

    test("says so when the page puts back what stood there after a moment", async () => {
      await open("textarea-plain", "Hallo|", (box) => {
        box.addEventListener("input", () => {
          setTimeout(() => {
            (box as HTMLTextAreaElement).value = "Hallo";
          }, 30);
        });
      });
      expect(await insert()).toEqual(refused);
      expect(await look()).toEqual({ text: "Hallo", errors: [] });
    });

    test("leaves no half insertion when the page makes something else of the text", async () => {
      await open("textarea-plain", "Hallo|", (box) => {
        box.addEventListener("input", () => {
          const field = box as HTMLTextAreaElement;
          field.value = field.value.replace("MiljoenStemmen", "M");
        });
      });
      expect(await insert()).toEqual({ status: "failed", reason: "altered", text: tag });
      expect(await look()).toEqual({ text: "Hallo", errors: [] });
    });

    test("does not begin when the field has no room for it", async () => {
      await open("textarea-plain", "Hallo|", (box) => {
        (box as HTMLTextAreaElement).maxLength = 15;
      });
      expect(await insert()).toEqual(refused);
      expect(await look()).toEqual({ text: "Hallo", errors: [] });
    });

    test.each(["tiptap2", "lexical", "draft-react18"])(
      "finds another way when %s is kept from hearing of a paste",
      async (name) => {
        await open(name, "Hallo|", () => {
          window.addEventListener("paste", (event) => event.stopImmediatePropagation(), true);
        });
        expect(await insert()).toMatchObject({ status: "inserted", how: "insertText" });
        expect(await look()).toEqual({ text: `Hallo ${tag} `, errors: [] });
      },
    );

    test("finds another way when the page takes a paste and drops it", async () => {
      await open("tiptap2", "Hallo|", () => {
        window.addEventListener(
          "paste",
          (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
      });
      expect(await insert({ deadline: 300 })).toMatchObject({
        status: "inserted",
        how: "insertText",
      });
      expect(await look()).toEqual({ text: `Hallo ${tag} `, errors: [] });
    });

    test("waits for a page that is slow, and does not insert twice", async () => {
      await open("contenteditable", "Hallo|", (box) => {
        box.classList.add("ProseMirror");
        box.addEventListener("paste", (event) => {
          event.preventDefault();
          const text = (event.clipboardData as DataTransfer).getData("text/plain");
          setTimeout(() => document.execCommand("insertText", false, text), 400);
        });
      });
      expect(await insert()).toMatchObject({ status: "inserted", how: "paste" });
      expect((await look()).text.replace("\u00a0", " ")).toBe(`Hallo ${tag} `);
    });

    test.each(["draft-react18", "tiptap2", "lexical", "textarea-controlled", "contenteditable"])(
      "works in %s on a page whose own handlers throw",
      async (name) => {
        await open(name, "Hallo|", (box) => {
          for (const type of ["paste", "beforeinput", "input", "focus", "selectionchange"]) {
            for (const target of [box, document, window]) {
              target.addEventListener(type, () => {
                throw "The page's own mistake";
              });
            }
          }
        });
        expect(await insert()).toMatchObject({ status: "inserted" });
        const { text, errors } = await look();
        expect(text).toBe(`Hallo ${tag} `);
        expect(errors.filter((error) => !error.includes("The page's own mistake"))).toEqual([]);
      },
    );

    test.each(["draft-react18", "tiptap2", "lexical", "quill2", "textarea-controlled"])(
      "works in %s on a page that has put its own functions over the browser's",
      async (name) => {
        await open(name, "Hallo|", () => {
          const broken = () => {
            throw new Error("Not the browser's function");
          };
          // The test itself listens to the document.
          document.addEventListener = EventTarget.prototype.addEventListener;
          Object.assign(EventTarget.prototype, { addEventListener: broken });
          Object.assign(document, { execCommand: broken });
          Object.assign(Array.prototype, { findLast: broken, findLastIndex: broken });
          Object.assign(String.prototype, { replaceAll: broken });
          Object.assign(Element.prototype, { checkVisibility: broken });
          Object.assign(window, { ClipboardEvent: broken, InputEvent: broken });
        });
        expect(await insert()).toMatchObject({ status: "inserted" });
        expect((await look()).text).toBe(`Hallo ${tag} `);
      },
    );

    test.each(["draft-react18", "tiptap2", "lexical", "textarea-controlled"])(
      "works in %s under a strict content security policy with Trusted Types",
      async (name) => {
        await open(name, "Hallo|", undefined, "?csp=strict");
        expect(await insert()).toMatchObject({ status: "inserted" });
        expect(await tab.ask({ act: "undo" })).toBe(true);
        expect((await look()).text).toBe("Hallo");
      },
    );

    test.each([
      ["password", "password"],
      ["search", "search"],
      ["email", "email"],
      ["number", "number"],
      ["tel", "telephone"],
      ["url", "link"],
      ["date", "date"],
      ["checkbox", "not-text"],
    ])("puts nothing in a field of type %s", async (type, reason) => {
      await open("input", "|");
      await tab.evaluate((type) => {
        (window.practice.box() as HTMLInputElement).type = type;
      }, type);
      expect(await tab.ask({ act: "refusal" })).toBe(reason);
      expect(await insert()).toEqual({ status: "failed", reason: "unsupported", text: tag });
      expect((await look()).text).toBe(type === "checkbox" ? "on" : "");
    });
  });
});
