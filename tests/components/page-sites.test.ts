// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { mountPoint } from "@/components/page/mount.ts";
import { isPostBox } from "@/components/page/post-boxes.ts";
import { read } from "@/components/page/read.ts";
import { refusal } from "@/components/page/text-field.ts";
import { networks } from "@/data/networks/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";

const controls = "a[href], button, input, textarea, [contenteditable=true], [tabindex]";

interface Expected {
  /** The boxes that are to be found, and what each is wrapped in that the composer comes after. */
  readonly boxes: Readonly<Record<string, string>>;
  /** Fields in which nobody posts. */
  readonly others: readonly string[];
  /** What a box's editor has as its text. */
  readonly texts: Readonly<Record<string, string>>;
}

const expected: Partial<Record<NetworkId, Expected>> = {
  x: {
    boxes: { "#inline-box": "#inline-frame", "#dialog-box": "#dialog-row" },
    others: ["#search"],
    texts: { "#inline-box": "", "#dialog-box": "Eerste regel\n\n#iets meer" },
  },
  bluesky: {
    boxes: { "#post-box": "#post" },
    others: ["#search"],
    texts: {
      "#post-box": "Hallo @d66.nl daar\n\nmet https://www.2miljoenstemmen.nl\nen meer",
    },
  },
  mastodon: {
    boxes: {
      "#box": "#frame",
      "#phanpy-box": "text-expander",
      "#elk-box": "div:has(> #elk-box)",
    },
    others: ["#search", "#cw-spoiler-input"],
    texts: { "#box": "", "#phanpy-box": "", "#elk-box": "Hoi #iets " },
  },
  threads: {
    boxes: { "#box": "#frame" },
    others: ["#search"],
    texts: { "#box": "Eerste regel\n\n\nLaatste #regel" },
  },
  instagram: {
    boxes: { "#caption-box": "div:has(> #caption-box)", "#comment-box": "form > div" },
    others: ["#search"],
    texts: { "#caption-box": "" },
  },
  facebook: {
    boxes: { "#box": "#frame" },
    others: ["#search"],
    texts: { "#box": "Hallo" },
  },
};

describe.each(Object.entries(expected))(
  "On the saved page of %s",
  (id, { boxes, others, texts }) => {
    const { postBox } = networks[id as NetworkId];
    beforeEach(() => {
      document.body.innerHTML = readFileSync(
        join(import.meta.dirname, `../pages/${id}.html`),
        "utf8",
      );
    });
    const get = (selector: string) => document.querySelector<HTMLElement>(selector)!;

    test("every post box is found, and nothing else", () => {
      const found = [...document.querySelectorAll(postBox.join())].map((box) => `#${box.id}`);
      expect(found.sort()).toEqual(Object.keys(boxes).sort());
    });

    test.each(Object.keys(boxes))("a post can be written in %s", (selector) => {
      expect(isPostBox(get(selector), postBox)).toBe(true);
      expect(refusal(get(selector))).toBeUndefined();
    });

    test.each(others)("%s is no post box", (selector) => {
      expect(isPostBox(get(selector), postBox)).toBe(false);
    });

    test.each(Object.entries(texts))("%s is read as its editor has it", (selector, text) => {
      expect(read(get(selector)).text).toBe(text);
    });

    test.each(Object.entries(boxes))(
      "the composer of %s comes straight after %s",
      (selector, frame) => {
        const box = get(selector);
        const { parent, before } = mountPoint(box);
        const host = document.createElement("div");
        parent.insertBefore(host, before);
        expect(host.previousSibling).toBe(get(frame));
      },
    );

    test.each(Object.keys(boxes))("the composer of %s can be reached", (selector) => {
      const box = get(selector);
      const { parent, before } = mountPoint(box);
      const host = document.createElement("div");
      parent.insertBefore(host, before);
      const dialog = box.closest('[role="dialog"]');
      expect(host.closest('[role="dialog"]')).toBe(dialog);
      expect(host.closest("label, button, a, [contenteditable=true]")).toBeNull();
      host.tabIndex = 0;
      const order = [...document.querySelectorAll(controls)];
      const after = order.indexOf(host) - order.indexOf(box);
      // Instagram's comment stands in one row with its button, and a row would squeeze the composer.
      expect(after).toBe(selector === "#comment-box" ? 2 : 1);
    });
  },
);
