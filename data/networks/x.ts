import { weightedCharacters } from "../length.ts";
import type { Network } from "./network.ts";

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
  handle: /^[a-z0-9_]{1,15}$/i,
  limit: 280,
  length: weightedCharacters,
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://x.com/${handle}`,
  examples: [
    "https://x.com/home",
    "https://x.com/compose/post",
    "https://mobile.twitter.com/D66/status/20",
  ],
} as const satisfies Network;
