import { bytes, emojiIn } from "../length.ts";
import { inOrder, type Span, span, spans } from "../links.ts";
import { tailOnX, webAddresses } from "../web-addresses.ts";
import type { Network } from "./network.ts";

// Ends at these signs: https://docs.emplifi.io/platform/latest/home/threads-publishing, 2026-11.
// White space before it is the narrowest reading; Meta documents no grammar.
const hashtag = /(?<=^|\s)[#＃][^\s.&@!?,;:#＃()"]*[^\s.&@!?,;:#＃()"\d][^\s.&@!?,;:#＃()"]*/gu;
const mention = /(?<=^|[\s(])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?(?![\p{L}\p{N}_@])/giu;

/** Only the first hashtag of a post works. */
function links(text: string): Span[] {
  return inOrder(
    webAddresses(text, tailOnX).map(({ start, end }) => span("link", text, start, end)),
    spans("mention", text, mention),
    spans("hashtag", text, hashtag).slice(0, 1),
  );
}

/** Characters, an emoji as its UTF-8 bytes: https://developers.facebook.com/documentation/threads/posts, 2026-04 */
function length(text: string): number {
  return emojiIn(text).reduce(
    (total, emoji) => total + bytes(emoji.text) - emoji.text.length,
    text.length,
  );
}

/** Threads, whose accounts are Instagram accounts. */
export default {
  id: "threads",
  name: "Threads",
  hosts: ["threads.com", "threads.net"],
  matches: [
    "https://threads.com/*",
    "https://www.threads.com/*",
    "https://threads.net/*",
    "https://www.threads.net/*",
  ],
  optionalMatches: [],
  postBox: [
    'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', // 2026-01
    '[role="dialog"] div[role="textbox"][contenteditable="true"]', // 2026-01
  ],
  handle: /^(?!.*\.\.)[a-z0-9_]([a-z0-9_.]{0,28}[a-z0-9_])?$/i,
  limit: 500,
  unit: "heavy-emoji",
  length,
  links,
  sharesHandlesWith: "instagram",
  mostHashtags: 1,
  mostLinks: 5, // https://developers.facebook.com/documentation/threads/create-posts/text-attachments, 2026-07
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://www.threads.com/@${handle}`,
  examples: [
    "https://www.threads.com/",
    "https://www.threads.net/@d66/post/C1",
    "https://threads.com/intent/post?text=hallo",
  ],
} as const satisfies Network;
