import { bytes, graphemes } from "../length.ts";
import { inOrder, type Span, span, spans } from "../links.ts";
import { topLevelDomains } from "../top-level-domains.ts";
import type { Network } from "./network.ts";

// https://atproto.com/specs/handle, 2026-11
const handle =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i;

// Mentions, links and hashtags as in @atproto/api 0.21.0, rich-text/detection, 2026-11
const mention = /(?<=^|[\s(])@[a-z0-9.-]+\b/gi;
const link = /(?<=^|[\s(])(?:https?:\/\/\S+|(?<domain>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gi;
const invisible = "\\u00ad\\u2060\\u200a-\\u200d\\u20e2";
const hashtag = new RegExp(
  `(?<=^|\\s)[#＃](?!\\ufe0f)[^\\s${invisible}]*[^\\d\\s\\p{P}${invisible}][^\\s${invisible}]*`,
  "gu",
);

/** A domain name counts only with a known last label in lower case. */
function isKnown(domain: string): boolean {
  return topLevelDomains.has(domain.slice(domain.lastIndexOf(".") + 1));
}

function webLinks(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: match, index, groups } of text.matchAll(link)) {
    if (!match.startsWith("http") && !(groups?.domain && isKnown(groups.domain))) continue;
    let address = match.replace(/[.,;:!?]$/, "");
    if (address.endsWith(")") && !address.includes("(")) address = address.slice(0, -1);
    found.push(span("link", text, index, index + address.length));
  }
  return found;
}

function links(text: string): Span[] {
  return inOrder(
    webLinks(text),
    spans("mention", text, mention, (match) => handle.test(match.slice(1)) && isKnown(match)),
    spans("hashtag", text, hashtag)
      .map(({ start, text: tag }) =>
        span("hashtag", text, start, start + withoutPunctuation(tag).length),
      )
      .filter(({ text: tag }) => tag.length > 1 && (tag.length <= 65 || graphemes(tag) <= 65)),
  );
}

/** A hashtag without the punctuation it ends with. */
function withoutPunctuation(tag: string): string {
  let end = tag.length;
  for (let size = 1; end > 1; end -= size) {
    const last = /.$/su.exec(tag.slice(Math.max(1, end - 2), end))?.[0] ?? "";
    if (!/^\p{P}$/u.test(last)) break;
    size = last.length;
  }
  return tag.slice(0, end);
}

/** A post may have 3,000 bytes too: lexicon app.bsky.feed.post, 2026-11. */
const graphemesPerLimit = 300;
const bytesPerLimit = 3000;

/** Grapheme clusters, links in the short form in which the app posts them; above 3,000 bytes a tenth of the bytes. */
function length(text: string): number {
  let short = "";
  let from = 0;
  for (const { start, end, text: address } of webLinks(text)) {
    short += text.slice(from, start) + shortened(address);
    from = end;
  }
  short += text.slice(from);
  const count = graphemes(short);
  const size = bytes(short);
  return size > bytesPerLimit
    ? Math.max(count, Math.ceil((size * graphemesPerLimit) / bytesPerLimit))
    : count;
}

/**
 * A stand-in as long as the app's short form of an address: host and path, a path above 15 characters as 13 and "...".
 * https://github.com/bluesky-social/social-app, src/lib/strings/url-helpers.ts, toShortUrl, 2026-11
 */
function shortened(address: string): string {
  const parts =
    /^(https?):\/\/(?:[^/?#\\@]*@)*([^/?#\\@:]+)(:\d*)?([/\\][^?#]*)?(\?[^#]*)?(#.*)?$/s.exec(
      address,
    );
  // The app writes names in other scripts as "xn--", and refuses some signs; both are left as they are here.
  if (!parts || /[^!-~]|[<>[\]^|%\\]/.test(parts[2]!)) return address;
  const [, scheme, host = "", port = "", path = "", query = "", fragment = ""] = parts;
  const usual = port === ":" || port === (scheme === "https" ? ":443" : ":80");
  const tail = [path, query, fragment]
    .map((part) => (part.length > 1 ? escaped(part) : ""))
    .join("");
  return `${host}${usual ? "" : port}${tail.length > 15 ? `${tail.slice(0, 13)}...` : tail}`;
}

/** A part of an address as browsers write it: %XX for every byte outside ASCII and for some signs. */
function escaped(part: string): string {
  return part.replace(/[^!#-;=?-_a-z|~]/gu, (character) => "%XX".repeat(bytes(character)));
}

// Bluesky itself says under the pictures, as long as one has no text, what such a text is for:
// https://github.com/bluesky-social/social-app, src/view/com/composer/photos/Gallery.tsx, 2026-11. So no `pictures`.

/** Bluesky, whose handles are domain names. */
export default {
  id: "bluesky",
  name: "Bluesky",
  hosts: ["bsky.app"],
  matches: ["https://bsky.app/*"],
  optionalMatches: [],
  postBox: [
    '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]', // 2026-08
    '[role="dialog"] .tiptap.ProseMirror[contenteditable="true"]', // 2026-08
  ],
  handle,
  limit: 300,
  unit: "short-links",
  length,
  links,
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://bsky.app/profile/${handle}`,
  examples: ["https://bsky.app/", "https://bsky.app/profile/d66.nl/post/3kabc"],
} as const satisfies Network;
