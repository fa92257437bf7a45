import { threadsCharacters } from "../length.ts";
import type { Network } from "./network.ts";

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
  length: threadsCharacters,
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://www.threads.com/@${handle}`,
  examples: [
    "https://www.threads.com/",
    "https://www.threads.net/@d66/post/C1",
    "https://threads.com/intent/post?text=hallo",
  ],
} as const satisfies Network;
