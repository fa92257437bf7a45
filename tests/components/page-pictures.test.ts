// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { barePictures, watchPictures } from "@/components/page/pictures.ts";
import { networkList } from "@/data/networks/index.ts";
import x from "@/data/networks/x.ts";

const get = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const bare = (selector: string) => barePictures(get(selector), x.postBox, x.pictures);

beforeEach(() => {
  document.body.innerHTML = readFileSync(join(import.meta.dirname, "../pages/x.html"), "utf8");
});

test("on X a picture of one's own without a text is found at its own box, with the control's name", () => {
  expect(bare("#inline-box")).toEqual({
    keys: ["blob:https://x.com/eigen"],
    control: "Beschrijving toevoegen",
  });
});

test("on X a picture that has a text is left alone, and so is one of a post that is quoted", () => {
  expect(bare("#dialog-box")).toBeUndefined();
  for (const own of document.querySelectorAll('#dialog img[src^="blob:"]')) own.remove();
  expect(bare("#dialog-box")).toBeUndefined();
});

test("a box without pictures does not answer for another box", () => {
  get('[data-testid="attachments"]').remove();
  expect(bare("#inline-box")).toBeUndefined();
});

test.each(networkList.filter(({ pictures }) => pictures))(
  "the selectors of $name are selectors",
  ({ pictures }) => {
    for (const selector of [...pictures!.picture, ...pictures!.describe])
      expect(() => document.querySelector(selector)).not.toThrow();
  },
);

test("looks when the box is entered and when a file was chosen, and no more when the box has gone", async () => {
  const box = get("#inline-box");
  const file = get('[data-testid="fileInput"]');
  const search = get("#search");
  const attached = get('[data-testid="attachments"]');
  const place = attached.parentElement!;
  attached.remove();
  const look = vi.fn();
  const gone = new AbortController();
  watchPictures(box, () => bare("#inline-box"), look, gone.signal);
  box.dispatchEvent(new Event("focusin", { bubbles: true }));
  expect(look).toHaveBeenCalledTimes(1);
  search.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  file.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  expect(look).toHaveBeenCalledTimes(1);
  place.append(attached);
  await expect.poll(() => look.mock.calls.length).toBe(2);
  gone.abort();
  box.dispatchEvent(new Event("focusin", { bubbles: true }));
  file.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  expect(look).toHaveBeenCalledTimes(2);
});
