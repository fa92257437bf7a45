import { blueskyCharacters } from "../length.ts";
import type { Network } from "./network.ts";

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
  // https://atproto.com/specs/handle, 2026-11
  handle: /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i,
  limit: 300,
  length: blueskyCharacters,
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://bsky.app/profile/${handle}`,
  examples: ["https://bsky.app/", "https://bsky.app/profile/d66.nl/post/3kabc"],
} as const satisfies Network;
