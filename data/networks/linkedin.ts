import { plainCharacters } from "../length.ts";
import { inOrder, plainHashtag, type Span, span, spans } from "../links.ts";
import { tailOnX, webAddresses } from "../web-addresses.ts";
import type { Network } from "./network.ts";

/** A mention that is typed stays plain text. */
function links(text: string): Span[] {
  return inOrder(
    webAddresses(text, tailOnX).map(({ start, end }) => span("link", text, start, end)),
    spans("hashtag", text, plainHashtag),
  );
}

/** LinkedIn forbids elements in its pages, so nothing stands there: the popup copies. A mention exists only when picked from the site's own list. */
export default {
  id: "linkedin",
  name: "LinkedIn",
  hosts: ["linkedin.com"],
  matches: [],
  optionalMatches: [],
  postBox: [],
  // A person, or `company/name`.
  handle: /^(company\/)?[\p{L}\p{N}][\p{L}\p{N}-]{1,99}$/u,
  limit: 3000,
  unit: "plain",
  length: plainCharacters,
  links,
  profile: (handle) =>
    handle.startsWith("company/")
      ? `https://www.linkedin.com/company/${encodeURIComponent(handle.slice(8))}/`
      : `https://www.linkedin.com/in/${encodeURIComponent(handle)}/`,
  examples: ["https://www.linkedin.com/feed/", "https://nl.linkedin.com/in/rob-jetten"],
} as const satisfies Network;
