import { plainCharacters } from "../length.ts";
import { inOrder, plainHashtag, type Span, span, spans } from "../links.ts";
import { tailOnX, webAddresses } from "../web-addresses.ts";
import type { Network } from "./network.ts";

/** A mention that is typed stays plain text. */
function links(text: string): Span[] {
  return inOrder(
    webAddresses(text, tailOnX).map(({ start, end }) => span("link", text, start, end)),
    spans("hashtag", text, plainHashtag),
  );
}

/** Facebook: a mention exists only when picked from the site's own list. */
export default {
  id: "facebook",
  name: "Facebook",
  hosts: ["facebook.com"],
  matches: [],
  optionalMatches: ["https://www.facebook.com/*", "https://m.facebook.com/*"],
  postBox: [
    '[role="dialog"] div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', // 2026-11
  ],
  // A user name, or the form `Name-100038725792895` of a page without one.
  handle: /^(?=.*[\p{L}])([a-z0-9.]{2,50}|[\p{L}\p{N}.-]+-\d{8,20})$/iu,
  limit: 63_206,
  unit: "plain",
  length: plainCharacters,
  links,
  profile: (handle) => `https://www.facebook.com/${encodeURIComponent(handle)}`,
  examples: ["https://www.facebook.com/", "https://m.facebook.com/D66/posts/1"],
} as const satisfies Network;
