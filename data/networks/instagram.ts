import { plainCharacters } from "../length.ts";
import type { Network } from "./network.ts";

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
  ],
  handle: /^(?!.*\.\.)[a-z0-9_]([a-z0-9_.]{0,28}[a-z0-9_])?$/i,
  limit: 2200,
  length: plainCharacters,
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://www.instagram.com/${handle}/`,
  examples: ["https://www.instagram.com/", "https://www.instagram.com/p/C1/"],
} as const satisfies Network;
