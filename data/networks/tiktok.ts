import { plainCharacters } from "../length.ts";
import type { Network } from "./network.ts";

/** TikTok: accounts to look at; nothing is put into its pages. */
export default {
  id: "tiktok",
  name: "TikTok",
  hosts: ["tiktok.com"],
  matches: [],
  optionalMatches: [],
  postBox: [],
  handle: /^[a-z0-9_.]{1,23}[a-z0-9_]$/i,
  limit: 2200,
  length: plainCharacters,
  profile: (handle) => `https://www.tiktok.com/@${handle}`,
  examples: ["https://www.tiktok.com/@democraten66"],
} as const satisfies Network;
