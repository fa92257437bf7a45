// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { handlesAround } from "@/components/page/replied.ts";

const box = '<div id="box" contenteditable="true" role="textbox">@ikzelf</div>';

test.each([
  ["a post of its own", `<div role="dialog">${box}</div>`, [], []],
  ["a box that stands by itself in the page", `<p><span>@d66</span></p>${box}`, [], []],
  [
    "an answer, with the post it answers above it",
    `<div role="dialog"><p>D66 <span>@D66</span></p><p>Dank aan @anders hiervoor</p>${box}</div>`,
    ["D66"],
    [],
  ],
  [
    "an answer under a post",
    `<article><p><span> @jetten.example.org </span></p>${box}</article>`,
    ["jetten.example.org"],
    [],
  ],
  [
    "a quote, with the post it quotes below it",
    `<div role="dialog">${box}<div><span>D66</span> <span>@D66</span><p>Wij kiezen.</p></div></div>`,
    [],
    ["D66"],
  ],
  [
    "an answer that quotes, on Mastodon",
    `<form><div><bdi>@volt@mastodon.nl</bdi></div>${box}<div><bdi>@d66@mastodon.social</bdi></div></form>`,
    ["volt@mastodon.nl"],
    ["d66@mastodon.social"],
  ],
  [
    "a post with the site's own list of suggestions open",
    `<div role="dialog">${box}<div role="listbox"><div role="option"><span>@d66</span></div></div></div>`,
    [],
    [],
  ],
])("knows whom %s is to", (_, page, replied, quoted) => {
  document.body.innerHTML = page;
  const own = document.querySelector<HTMLElement>("#box")!;
  expect(handlesAround(own)).toEqual({ replied, quoted });
});
