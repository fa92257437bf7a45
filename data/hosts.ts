import { networkOf } from "./networks/index.ts";

/** Why a text that was typed is no server for the control. */
export type HostFault =
  /** Nothing was typed. */
  | { kind: "empty" }
  /** A word without a dot, or the user's own computer. */
  | { kind: "word" }
  /** More than one host: `*.example`. */
  | { kind: "wildcard" }
  /** Something else than a web site, such as `file:`. */
  | { kind: "scheme" }
  /** A number instead of a name. */
  | { kind: "number" }
  /** No name that a host can have. */
  | { kind: "invalid" }
  /** A host of a network that has a switch of its own. */
  | { kind: "listed"; network: string }
  /** A host of a network that has no place for the control, or forbids it, as LinkedIn does. */
  | { kind: "closed"; network: string }
  /** A host of another network than was asked for. */
  | { kind: "other"; network: string };

// https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4, and the last label is no number (WHATWG URL, 2026-11)
const domain =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The host in what somebody typed: a name, an address with path and port, or an account such as `@user@mastodon.example`.
 *
 * The port is left out: Firefox knows no ports in match patterns, and a pattern without one holds for every port in
 * both browsers (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns, 2026-11).
 *
 * @param ascii writes a host name in the letters of the web (`bücher.example` → `xn--bcher-kva.example`), as browsers do;
 * undefined when it cannot be a host name.
 */
export function parseHost(
  text: string,
  ascii: (host: string) => string | undefined,
): { host: string } | { fault: HostFault } {
  const parsed = hostIn(text, ascii);
  const network = "host" in parsed ? networkOf(`https://${parsed.host}/`) : undefined;
  if (!network) return parsed;
  const isOpen = network.matches.length + network.optionalMatches.length > 0;
  return { fault: { kind: isOpen ? "listed" : "closed", network: network.name } };
}

/** The host of somebody's own Mastodon server in what they typed: as `parseHost`, but a known server is welcome. */
export function parseServer(
  text: string,
  ascii: (host: string) => string | undefined,
): { host: string } | { fault: HostFault } {
  const parsed = hostIn(text, ascii);
  const network = "host" in parsed ? networkOf(`https://${parsed.host}/`) : undefined;
  return network && network.id !== "mastodon"
    ? { fault: { kind: "other", network: network.name } }
    : parsed;
}

function hostIn(
  text: string,
  ascii: (host: string) => string | undefined,
): { host: string } | { fault: HostFault } {
  const typed = text.trim();
  if (!typed) return { fault: { kind: "empty" } };
  const [, scheme, rest = ""] = /^(?:([a-z][a-z0-9+.-]*):(?=\D|$))?(.*)$/is.exec(typed) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return { fault: { kind: "scheme" } };
  const authority = rest.replace(/^\/\//, "").replace(/[/?#\\].*$/s, "");
  const name = authority
    .slice(authority.lastIndexOf("@") + 1)
    .replace(/:\d*$/, "")
    .replace(/[.。．｡]$/, "");
  if (name.includes("*")) return { fault: { kind: "wildcard" } };
  if (name.startsWith("[")) return { fault: { kind: "number" } };
  if (!name || /[\s:%]/.test(name)) return { fault: { kind: "invalid" } };
  const host = ascii(name)?.toLowerCase();
  if (host === undefined) return { fault: { kind: "invalid" } };
  if (/^[\d.]+$/.test(host)) return { fault: { kind: "number" } };
  if (!host.includes(".") || host.endsWith(".localhost")) return { fault: { kind: "word" } };
  return domain.test(host) ? { host } : { fault: { kind: "invalid" } };
}
