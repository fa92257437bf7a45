import { graphemes } from "../length.ts";
import { inOrder, type Span, span, spans } from "../links.ts";
import { type AddressTail, accented, webAddresses } from "../web-addresses.ts";
import type { Network } from "./network.ts";

// https://github.com/mastodon/mastodon, config/initializers/twitter_regex.rb, 2026-11
const inPath = "[^\\p{White_Space}<>()?]";
const balanced = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;
const beyondAscii = "\\xa0-\\ud7ff\\ue000-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{10fffd}";
const tail: AddressTail = {
  path: new RegExp(
    `\\/${inPath}*(?:${balanced}${inPath}*)*(?<=\\/|\\)|[^\\p{White_Space}()?!*"'「」<>;:=,.$%[\\]~&|@])`,
    "uy",
  ),
  query: new RegExp(
    `\\?[a-z0-9!?*'();:&=+$\\/%#[\\]\\-_.,~|@^${beyondAscii}]*[a-z0-9_&=#\\/\\-${beyondAscii}]`,
    "iuy",
  ),
};

const word = "\\p{L}\\p{M}\\p{Nd}\\p{Pc}";
// https://github.com/mastodon/mastodon, app/models/account.rb, MENTION_RE, 2026-11
const mention = new RegExp(
  `(?<![=/${word}])@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*(?:@[${word}]+(?:[.-]+[${word}]+)*)?`,
  "giu",
);
const notBehindMention = new RegExp(`^(?:[@＠${accented}]|:\\/\\/)`);
// app/models/concerns/tag/naming.rb, HASHTAG_RE: white space or the start before `#` since 4.6 (issue 37652, 2026-01); before, anything but a letter, a digit, `/`, `)` or `=`.
const hashtag = new RegExp(`(?<=^|\\p{White_Space})[#＃][${word}][${word}·・\\u200c]*`, "gu");

function webLinks(text: string): Span[] {
  return webAddresses(text, tail)
    .filter(({ hasScheme }) => hasScheme)
    .map(({ start, end }) => span("link", text, start, end));
}

function linksAndMentions(text: string): Span[] {
  return inOrder(
    webLinks(text),
    spans("mention", text, mention, (_, after) => !notBehindMention.test(after)),
  );
}

function links(text: string): Span[] {
  const hashtags = spans("hashtag", text, hashtag)
    .map(({ start, text: tag }) =>
      span("hashtag", text, start, start + withoutSeparators(tag).length),
    )
    .filter(
      ({ text: tag }) => /\p{Alphabetic}/u.test(tag) || /[_·・\u200c]/.test(tag.slice(2, -1)),
    );
  return inOrder(linksAndMentions(text), hashtags);
}

/** A hashtag without the separators it ends with. */
function withoutSeparators(tag: string): string {
  let end = tag.length;
  while (/[·・\u200c]/.test(tag.charAt(end - 1))) end -= 1;
  return tag.slice(0, end);
}

/**
 * Grapheme clusters, where a link counts as 23 and `@user@server` as `@user`; a content warning counts like text.
 * app/validators/status_length_validator.rb, 2026-11
 */
function length(text: string): number {
  let counted = "";
  let from = 0;
  for (const { kind, start, end, text: piece } of linksAndMentions(text)) {
    counted += text.slice(from, start);
    counted += kind === "link" ? "x".repeat(23) : `@${piece.split("@")[1]}`;
    from = end;
  }
  return graphemes(counted + text.slice(from));
}

// Mastodon itself asks before a post with a picture without a text goes out, unless somebody switched that off:
// https://github.com/mastodon/mastodon, app/models/user_settings.rb, missing_alt_text_modal, 2026-11. So no `pictures`.

/** Mastodon: many servers, one network. A handle is the full address `user@server`. */
export default {
  id: "mastodon",
  name: "Mastodon",
  hosts: ["mastodon.social", "mastodon.nl", "elk.zone", "phanpy.social"],
  matches: ["https://mastodon.social/*", "https://mastodon.nl/*"],
  optionalMatches: ["https://elk.zone/*", "https://phanpy.social/*"],
  postBox: [
    ".compose-form textarea.autosuggest-textarea__textarea", // Mastodon, 2026-08
    ".compose-form__highlightable textarea", // Mastodon, 2026-08
    '#compose-container textarea[name="status"]', // Phanpy, 2026-08
    '[aria-roledescription="publish-widget"] .ProseMirror[contenteditable="true"]', // Elk, 2026-08
  ],
  handle:
    /^[a-z0-9_]+([.-]+[a-z0-9_]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i,
  limit: 500,
  unit: "fixed-links",
  length,
  links,
  // Also for somebody on one's own server: a copied or quoted text then still finds them.
  mention: (handle) => `@${handle}`,
  profile: (handle) => {
    const at = handle.lastIndexOf("@");
    return `https://${handle.slice(at + 1)}/@${handle.slice(0, at)}`;
  },
  examples: [
    "https://mastodon.social/home",
    "https://mastodon.nl/@voltnederland/109",
    "https://elk.zone/mastodon.nl/home",
    "https://phanpy.social/#/",
  ],
} as const satisfies Network;
