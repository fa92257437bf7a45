import { campaignSite } from "./campaign.ts";
import { plainCharacters } from "./length.ts";
import { networks } from "./networks/index.ts";
import { type NetworkId, networkIds } from "./networks/network.ts";

/** Ways to send a text elsewhere that are no network of ours. */
export type Messenger = "whatsapp" | "telegram" | "mail";

/** What is shared. */
export interface Sharing {
  readonly text: string;
  /** A page to go with the text. */
  readonly url?: string;
  /** Of a mail. */
  readonly subject?: string;
  /** Address of a mail. */
  readonly to?: string;
  /** Host name of somebody's Mastodon server. */
  readonly server?: string;
  /** Room in a post when it differs from the network's own. */
  readonly limit?: number;
}

/** A link that opens somebody's own, prefilled post; nothing is sent by it. */
export interface ShareLink {
  readonly href: string;
  /** Whether the text goes with the link; when not, copy it first and say so. */
  readonly carriesText: boolean;
  /** Whether the text fits where it goes; when not, say so before opening. */
  readonly fits: boolean;
  /** Room left, in the unit of the place it goes to; negative when the text is too long. */
  readonly left: number;
}

// Chrome and Outlook stop near 2,000 (measured by others; no maker documents it), 2026-11
const longestMailLink = 2000;
// The request line most servers accept.
const longestWebLink = 8000;
// Telegram: https://core.telegram.org/constructor/config, message_length_max; WhatsApp: third-party reports. 2026-11
const messengerLimits = { telegram: 4096, whatsapp: 65_536 };

/** The link with which to share a text on a network or in a messenger, with spaces as %20. */
export function shareLink(target: NetworkId | Messenger, sharing: Sharing): ShareLink {
  if (target === "mail") return mailLink(sharing);
  const { text, url } = sharing;
  const post = url ? `${text} ${url}`.trim() : text;
  const left = isNetwork(target)
    ? (sharing.limit ?? networks[target].limit) - networks[target].length(post)
    : messengerLimits[target] - plainCharacters(post);
  const state = { fits: left >= 0, left };
  const withText = textLink(target, sharing, post);
  return withText && withText.length <= longestWebLink
    ? { href: withText, carriesText: true, ...state }
    : { href: linkWithoutText(target, sharing), carriesText: text === "", ...state };
}

function isNetwork(target: NetworkId | Messenger): target is NetworkId {
  return (networkIds as readonly string[]).includes(target);
}

/** The link with the text in it; undefined where the site takes no text. 2026-11 */
function textLink(
  target: NetworkId | Messenger,
  sharing: Sharing,
  post: string,
): string | undefined {
  const { text, url, server } = sharing;
  switch (target) {
    case "x":
      return `https://x.com/intent/tweet?${parameters({ text, url })}`;
    case "bluesky":
      return `https://bsky.app/intent/compose?${parameters({ text: post })}`;
    case "mastodon":
      // Behind `#` the text stays in the browser, until somebody chooses a server.
      return server && /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(server)
        ? `https://${server}/share?${parameters({ text: post })}`
        : `https://share.joinmastodon.org/#${parameters({ text: post })}`;
    case "threads":
      return `https://www.threads.com/intent/post?${parameters({ text, url })}`;
    case "whatsapp":
      return `https://wa.me/?${parameters({ text: post })}`;
    case "telegram":
      return `https://t.me/share/url?${parameters({ url: url ?? campaignSite, text })}`;
    default:
      return undefined;
  }
}

/** The link that opens the site, with the page to share where the site takes one. 2026-11 */
function linkWithoutText(target: NetworkId | Messenger, { url = campaignSite }: Sharing): string {
  switch (target) {
    case "facebook":
      return `https://www.facebook.com/sharer/sharer.php?${parameters({ u: url })}`;
    case "linkedin":
      return `https://www.linkedin.com/sharing/share-offsite/?${parameters({ url })}`;
    case "telegram":
      return `https://t.me/share/url?${parameters({ url })}`;
    case "whatsapp":
      return "https://wa.me/";
    case "mastodon":
      return "https://share.joinmastodon.org/";
    case "mail":
      return "mailto:";
    default:
      return networks[target].examples[0]!;
  }
}

function mailLink({ text, url, subject, to = "" }: Sharing): ShareLink {
  const body = [text, url]
    .filter(Boolean)
    .join("\n\n")
    .replace(/\r\n?|\n/g, "\r\n");
  const start = `mailto:${encode(to).replaceAll("%40", "@")}`;
  const whole = `${start}?${parameters({ subject, body })}`;
  const left = longestMailLink - whole.length;
  if (left >= 0) return { href: whole, carriesText: true, fits: true, left };
  const short = subject ? `${start}?${parameters({ subject })}` : start;
  return { href: short, carriesText: false, fits: false, left };
}

/** Parameters that are there, as `a=b&c=d`. */
function parameters(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encode(value!)}`)
    .join("&");
}

function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
