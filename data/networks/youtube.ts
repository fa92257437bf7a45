import { plainCharacters } from "../length.ts";
import { inOrder, plainHashtag, type Span, span, spans } from "../links.ts";
import { tailOnX, webAddresses } from "../web-addresses.ts";
import type { Network } from "./network.ts";

const mention = /(?<![\p{L}\p{N}_.@])@[\p{L}\p{N}_.·-]{2,29}[\p{L}\p{N}_](?![\p{L}\p{N}_@])/giu;

function links(text: string): Span[] {
  return inOrder(
    webAddresses(text, tailOnX).map(({ start, end }) => span("link", text, start, end)),
    spans("hashtag", text, plainHashtag),
    spans("mention", text, mention),
  );
}

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
  unit: "plain",
  length: plainCharacters,
  links,
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
