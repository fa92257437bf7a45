import { plainCharacters } from "../length.ts";
import type { Network } from "./network.ts";

/** YouTube: channels to look at; nothing is put into its pages. */
export default {
  id: "youtube",
  name: "YouTube",
  hosts: ["youtube.com", "youtu.be"],
  matches: [],
  optionalMatches: [],
  postBox: [],
  // A channel id, or a handle: https://support.google.com/youtube/answer/11585688, 2026-11
  handle: /^(UC[\w-]{22}|[\p{L}\p{N}_.·-]{3,30})$/u,
  limit: 10_000,
  length: plainCharacters,
  profile: (handle) =>
    /^UC[\w-]{22}$/.test(handle)
      ? `https://www.youtube.com/channel/${handle}`
      : `https://www.youtube.com/@${encodeURIComponent(handle)}`,
  examples: [
    "https://www.youtube.com/@D66",
    "https://m.youtube.com/watch?v=1",
    "https://youtu.be/1",
  ],
} as const satisfies Network;
