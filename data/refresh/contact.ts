import { networkOf, networks } from "../networks/index.ts";
import { type NetworkId, networkIds } from "../networks/network.ts";

/** A handle taken from a contact value, or why there is none (a part of a sentence). */
export type Contact =
  | { readonly network: NetworkId; readonly handle: string }
  | { readonly network: NetworkId; readonly problem: string };

const kinds: ReadonlyMap<string, NetworkId | "none"> = new Map([
  ["e-mail", "none"],
  ["email", "none"],
  ["website", "none"],
  ["twitter", "x"],
  ...networkIds.map((id) => [id, id] as const),
]);

/** The network that a kind of contact value (free text: "Twitter", "X (Twitter)") is about; "none" for e-mail and websites, undefined for a kind never seen. */
export function networkOfKind(kind: string): NetworkId | "none" | undefined {
  const words = kind.toLowerCase().split(/[^a-z-]+/);
  return words.map((word) => kinds.get(word)).find(Boolean);
}

interface Place {
  /** First parts of a path that are no account. */
  readonly pages: RegExp;
  /** The account in a path without its leading `@`, or undefined. */
  readonly account: (path: readonly string[]) => string | undefined;
}

const first = (path: readonly string[]): string | undefined => path[0];
const marked = (path: readonly string[]): string | undefined =>
  path[0]?.startsWith("@") ? path[0].slice(1) : undefined;

const places: Readonly<Record<Exclude<NetworkId, "mastodon">, Place>> = {
  x: {
    pages: /^(?:home|explore|search|share|intent|hashtag|i|login|settings|messages)$/i,
    account: (path) => (path[1] === "status" ? undefined : first(path)),
  },
  bluesky: {
    pages: /^(?:search|hashtag|starter-pack|intent)$/i,
    account: (path) => (path[0] === "profile" && path[2] !== "post" ? path[1] : undefined),
  },
  threads: {
    pages: /^(?:search|t|intent)$/i,
    account: (path) => (path[1] === "post" ? undefined : marked(path)),
  },
  instagram: {
    pages: /^(?:p|reel|reels|tv|stories|explore|share|accounts|direct)$/i,
    account: first,
  },
  facebook: {
    pages:
      /^(?:share|sharer|sharer\.php|profile\.php|people|groups|events|watch|photo|photo\.php|story\.php|permalink\.php|login|home\.php|hashtag)$/i,
    account: (path) => (path[0] === "pages" ? undefined : path[0] === "pg" ? path[1] : first(path)),
  },
  linkedin: {
    pages: /^(?:posts|feed|pulse|share|sharing|shareArticle|groups|learning|jobs)$/i,
    account: ([kind, name]) =>
      kind === "in" ? name : kind === "company" && name ? `company/${name}` : undefined,
  },
  tiktok: {
    pages: /^(?:tag|discover|music|t|search)$/i,
    account: (path) => (path[1] === "video" || path[1] === "photo" ? undefined : marked(path)),
  },
  youtube: {
    pages: /^(?:watch|playlist|shorts|live|results|embed)$/i,
    account: (path) =>
      /^(?:c|user|channel)$/.test(path[0] ?? "") ? path[1] : (marked(path) ?? first(path)),
  },
};

function read(value: string): URL | undefined {
  const withScheme = /^https?:/i.test(value)
    ? value.replace(/^(https?):\/*/i, "$1://")
    : /^(?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}[/?#]/i.test(value)
      ? `https://${value.replace(/^\/\//, "")}`
      : undefined;
  if (!withScheme || !URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  return url.username || url.port ? undefined : url;
}

function parts(url: URL): string[] {
  const path = url.hash.startsWith("#!/") ? url.hash.slice(2) : url.pathname;
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}

/**
 * The bare handle in what somebody typed as their account on a network: a URL with a query, `@` in front, spaces around
 * it, a share link. Guesses nothing: what is not plainly a handle of that network comes back as a problem.
 */
export function contact(network: NetworkId, value: string): Contact {
  const typed = value.replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, "").trim();
  if (!typed) return { network, problem: "is empty" };
  const url = read(typed);
  let handle = typed;
  if (url) {
    const path = parts(url);
    const place = network === "mastodon" ? undefined : places[network];
    const site = networkOf(url.href);
    let account: string | undefined;
    if (!place) {
      const user = marked(path);
      account = user && !user.includes("@") ? `${user}@${url.hostname}` : user;
    } else if (site?.id !== network) {
      return { network, problem: `is a link to ${site?.name ?? url.hostname}` };
    } else if (!place.pages.test(path[0] ?? "")) {
      account = place.account(path);
    }
    if (!account)
      return {
        network,
        problem: "is a link to a page, a post or something shared, not to an account",
      };
    handle = account;
  }
  handle = handle.replace(/^@\s*/, "");
  if (network === "bluesky" || network === "mastodon") handle = handle.toLowerCase();
  if (network === "bluesky" && handle.startsWith("did:"))
    return { network, problem: "is a DID, not a handle" };
  if (/^\d+$/.test(handle)) return { network, problem: "is a number, not a handle" };
  if (!networks[network].handle.test(handle))
    return { network, problem: `cannot be a handle on ${networks[network].name}` };
  return { network, handle };
}
