import { emojiIn } from "../length.ts";
import { inOrder, type Span, span, spans } from "../links.ts";
import { accented, tailOnX, webAddresses } from "../web-addresses.ts";
import type { Network } from "./network.ts";

// Hashtags, mentions, links and weights as in twitter-text 3.1.0, https://github.com/twitter/twitter-text, 2026-11
const inHashtag =
  "\\p{L}\\p{M}\\p{Nd}_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\xb7";
const hashtag = new RegExp(
  `(?:(?<=[\\ufe0e\\ufe0f])|(?<![${inHashtag}&\\p{Cs}]))[#＃](?![\\ufe0f\\u20e3])[${inHashtag}]*[\\p{L}\\p{M}][${inHashtag}]*`,
  "gu",
);
const mention =
  /(?:(?<![a-z0-9_!#$%&*@＠])|(?<=(?<![a-z0-9_+~.-])rt))[@＠][a-z0-9_]{1,20}(?:\/[a-z][a-z0-9_-]{0,24})?/gi;
const notBehindMention = new RegExp(`^(?:[@＠${accented}]|:\\/\\/)`);

function links(text: string): Span[] {
  return inOrder(
    webAddresses(text, tailOnX).map(({ start, end }) => span("link", text, start, end)),
    spans("hashtag", text, hashtag, (_, after) => !/^(?:[#＃]|:\/\/)/.test(after)),
    // With a slash behind it, it is somebody's list.
    spans(
      "mention",
      text,
      mention,
      (match, after) => !match.includes("/") && !notBehindMention.test(after),
    ),
  );
}

const linkWeight = 23;
// Old emoji that some keyboards send with a sign too many ("♿\ufe0f"); twitter-text takes both forms.
const needlessSelector =
  /(?<=[\u231a\u231b\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2757\u2b1b\u2b1c\u2b50\u2b55\u{1f004}\u{1f21a}\u{1f22f}])\ufe0f/gu;
const weighsTwo = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/** 1 for U+0000–10FF and some punctuation, 2 for the rest and for every emoji, 23 for a link: https://docs.x.com/fundamentals/counting-characters, 2026-11 */
function weight(text: string): number {
  const normal = text.normalize("NFC");
  let total = 0;
  let from = 0;
  for (const { start, end } of webAddresses(normal, tailOnX)) {
    total += weightOfCharacters(normal.slice(from, start)) + linkWeight;
    from = end;
  }
  return total + weightOfCharacters(normal.slice(from));
}

function weightOfCharacters(text: string): number {
  // Without these there is no emoji either, and looking for emoji is slow.
  if (!/[\xa9\xae]|[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(text))
    return text.length;
  const plain = text.replace(needlessSelector, "");
  let total = 0;
  let from = 0;
  for (const { start, end } of emojiIn(plain)) {
    total += weightWithoutEmoji(plain.slice(from, start)) + 2;
    from = end;
  }
  return total + weightWithoutEmoji(plain.slice(from));
}

function weightWithoutEmoji(text: string): number {
  let total = text.length;
  for (const [character] of text.matchAll(weighsTwo)) total += 2 - character.length;
  return total;
}

/** X, formerly Twitter. */
export default {
  id: "x",
  name: "X",
  hosts: ["x.com", "twitter.com"],
  matches: [
    "https://x.com/*",
    "https://www.x.com/*",
    "https://mobile.x.com/*",
    "https://twitter.com/*",
    "https://www.twitter.com/*",
    "https://mobile.twitter.com/*",
  ],
  optionalMatches: [],
  postBox: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"]', // 2026-11
  ],
  // Test ids from X's own script (altTextLabel, attachments) and from public extensions that read them; own pictures
  // are `blob:`, those of a quoted post are not. X itself asks for a text only from those who switched that on.
  pictures: {
    picture: ['[data-testid="attachments"] img[src^="blob:"]'], // 2026-07
    describe: ['[data-testid="altTextWrapper"]'], // 2026-07
    // It shows its own name until there is a text, and then the text.
    isBare: (name, shown) => name !== "" && name === shown,
  },
  handle: /^[a-z0-9_]{1,15}$/i,
  limit: 280,
  unit: "weighted",
  length: weight,
  links,
  hidesLeadingMention: true,
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://x.com/${handle}`,
  examples: [
    "https://x.com/home",
    "https://x.com/compose/post",
    "https://mobile.twitter.com/D66/status/20",
  ],
} as const satisfies Network;
