import { plainCharacters } from "../length.ts";
import { inOrder, plainHashtag, type Span, spans } from "../links.ts";
import type { Network } from "./network.ts";

const mention = /(?<![\p{L}\p{N}_.@])@[a-z0-9_.]{1,23}[a-z0-9_](?![\p{L}\p{N}_@])/giu;

/** Web addresses in captions are plain text. */
function links(text: string): Span[] {
  return inOrder(spans("hashtag", text, plainHashtag), spans("mention", text, mention));
}

/** TikTok: nothing is put into its pages; a caption is copied from the popup. */
export default {
  id: "tiktok",
  name: "TikTok",
  hosts: ["tiktok.com"],
  matches: [],
  optionalMatches: [],
  postBox: [],
  handle: /^[a-z0-9_.]{1,23}[a-z0-9_]$/i,
  limit: 2200,
  unit: "plain",
  length: plainCharacters,
  links,
  mention: (handle) => `@${handle}`,
  profile: (handle) => `https://www.tiktok.com/@${handle}`,
  examples: ["https://www.tiktok.com/@democraten66"],
} as const satisfies Network;
