// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { textMap } from "@/components/page/text-map.ts";

const kept = 'contenteditable="true" style="white-space: pre-wrap"';
const folded = 'contenteditable="true"';

/** What an editor has in the page, and the text it means by it. */
const cases: readonly (readonly [name: string, html: string, text: string])[] = [
  ["an empty element", `<div ${kept}></div>`, ""],
  ["an empty paragraph", `<div ${kept}><p><br></p></div>`, ""],
  ["one line", `<div ${kept}><p>Hallo wereld</p></div>`, "Hallo wereld"],
  ["paragraphs", `<div ${kept}><p>een</p><p>twee</p></div>`, "een\ntwee"],
  ["empty paragraphs", `<div ${kept}><p>een</p><p><br></p><p><br></p></div>`, "een\n\n"],
  ["a line before the first block", `<div ${kept}>een<div>twee</div></div>`, "een\ntwee"],
  ["a break within a line", `<div ${kept}>een<br>twee</div>`, "een\ntwee"],
  ["a break that only closes the line", `<div ${kept}>een<br></div>`, "een"],
  [
    "a break and one that closes",
    `<div ${kept}><p>een<br><br></p><p>twee</p></div>`,
    "een\n\ntwee",
  ],
  ["line ends in the text itself", `<div ${kept}>een\ntwee\n</div>`, "een\ntwee"],
  ["two line ends at the end", `<div ${kept}>een\n\n</div>`, "een\n"],
  ["blocks in blocks", `<div ${kept}><div><div>een</div></div><div>twee</div></div>`, "een\ntwee"],
  ["a list", `<div ${kept}><ul><li>een</li><li>twee</li></ul></div>`, "een\ntwee"],
  ["pieces of a line", `<div ${kept}><span>Hal</span><b>lo</b> <i>daar</i></div>`, "Hallo daar"],
  ["spaces that are kept", `<div ${kept}>  een  twee  </div>`, "  een  twee  "],
  ["spaces that fold", `<div ${folded}>\n  een \n twee\t</div>`, "een twee"],
  ["spaces that fold between pieces", `<div ${folded}>een <b> twee</b> </div>`, "een twee"],
  ["spaces between blocks", `<div ${folded}>\n <p>een</p>\n <p>twee</p>\n</div>`, "een\ntwee"],
  [
    "a space that does not break",
    `<div ${folded}>een&nbsp; twee&nbsp;</div>`,
    "een\u00a0 twee\u00a0",
  ],
  [
    "a mention that cannot be edited",
    `<div ${kept}><p>Dag <span contenteditable="false">@d66.nl</span>!</p></div>`,
    "Dag @d66.nl!",
  ],
  [
    "Quill's guards around a mention",
    `<div ${kept}><p>\uFEFF<span contenteditable="false">@d66</span>\uFEFF</p></div>`,
    "@d66",
  ],
  ["an emoji that is a picture", `<div ${kept}>Hoi <img alt="👩‍🦽"></div>`, "Hoi 👩‍🦽"],
  [
    "ProseMirror's fillers",
    `<div ${kept}><p>een<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p></div>`,
    "een",
  ],
  [
    "Slate's placeholder and zero width",
    `<div ${kept}><div><span data-slate-placeholder="true" contenteditable="false">Typ iets</span><span data-slate-zero-width="n">\uFEFF<br></span></div></div>`,
    "",
  ],
  ["what is not shown", `<div ${kept}><p>een</p><p style="display: none">twee</p></div>`, "een"],
];

function editable(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

describe("The text of an editable element", () => {
  test.each(cases)("with %s", (_, html, text) => {
    expect(textMap(editable(html)).text).toBe(text);
  });

  test.each(cases)("has a place in the tree for each offset and back, with %s", (_, html, text) => {
    const map = textMap(editable(html));
    const start = text.indexOf("@d66") + 1;
    const end = text.indexOf("👩‍🦽") + 1;
    for (let offset = 0; offset <= text.length; offset += 1) {
      // No caret stands in a mention or in a picture.
      if (start && offset >= start && offset < start + text.slice(start).search(/[ !]|$/)) continue;
      if (end && offset >= end && offset < text.length) continue;
      expect([offset, map.offset(map.point(offset))]).toEqual([offset, offset]);
    }
  });

  test("has no offset for a place outside it", () => {
    const map = textMap(editable(`<div ${kept}>Hallo</div><p>elders</p>`));
    expect(map.offset({ node: document.querySelector("p")!, offset: 0 })).toBeUndefined();
  });

  test.each([
    ["the start of the element", 0, 0],
    ["between two paragraphs", 1, 4],
    ["the end of the element", 2, 8],
  ])("has an offset for %s", (_, offset, expected) => {
    const element = editable(`<div ${kept}><p>een</p><p>twee</p></div>`);
    expect(textMap(element).offset({ node: element, offset })).toBe(expected);
  });

  test("has the end of the line for the end of its paragraph", () => {
    const element = editable(`<div ${kept}><p>een</p><p>twee</p></div>`);
    expect(textMap(element).offset({ node: element.firstChild!, offset: 1 })).toBe(3);
  });
});
