import { mastodonCharacters } from "../length.ts";
import type { Network } from "./network.ts";

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
  length: mastodonCharacters,
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
