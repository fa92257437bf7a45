import { plainCharacters } from "../length.ts";
import { inOrder, plainHashtag, type Span, spans } from "../links.ts";
import type { Network } from "./network.ts";

const mention = /(?<![\p{L}\p{N}_.@])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?(?![\p{L}\p{N}_@])/giu;

/** Web addresses in captions and comments are plain text. */
function links(text: string): Span[] {
  return inOrder(spans("hashtag", text, plainHashtag), spans("mention", text, mention));
}

/** Instagram: captions and comments. */
export default {
  id: "instagram",
  name: "Instagram",
  hosts: ["instagram.com"],
  matches: [],
  optionalMatches: ["https://www.instagram.com/*"],
  postBox: [
    '[role="dialog"] div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', // caption, 2026-01
    'textarea[aria-label*="comment" i]', // comment in English, 2026-01
    "article textarea", // comment in any language, in other extensions, 2026-11
  ],
  handle: /^(?!.*\.\.)[a-z0-9_]([a-z0-9_.]{0,28}[a-z0-9_])?$/i,
  limit: 2200,
  unit: "plain",
  length: plainCharacters,
  links,
  mostHashtags: 5, // https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/, 2025-12
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://www.instagram.com/${handle}/`,
  examples: ["https://www.instagram.com/", "https://www.instagram.com/p/C1/"],
} as const satisfies Network;
