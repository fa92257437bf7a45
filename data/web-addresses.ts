import { topLevelDomains } from "./top-level-domains.ts";

/** A web address in a text, in UTF-16 offsets. */
export interface WebAddress {
  readonly start: number;
  readonly end: number;
  /** Whether it begins with `http://` or `https://`. */
  readonly hasScheme: boolean;
}

/** How an address goes on behind its host name: sticky patterns that match a path and a query at one place. */
export interface AddressTail {
  readonly path: RegExp;
  readonly query: RegExp;
}

// The character sets are those of twitter-text 3.1.0, on which Mastodon builds too. 2026-11
/** Latin letters with an accent, for use between the brackets of a pattern. */
export const accented =
  "\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF";
const inPath = `[a-z0-9\\u0400-\\u04FF${accented}!*';:=+,.$\\/%#[\\]\\-\\u2013_~@|&]`;
const balanced = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;

/** Paths and queries as X sees them. */
export const tailOnX: AddressTail = {
  path: new RegExp(
    `\\/${inPath}*(?:${balanced}${inPath}*)*(?<=[a-z0-9\\u0400-\\u04FF${accented}+\\-=_#\\/)])`,
    "iy",
  ),
  query: /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy,
};

// Whatever is no punctuation, white space, direction mark or non-character may stand in a host name.
const hostRun =
  /[^!'#%&()*+,\\/:;<=>?@[\]^{|}~$\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]+/g;
const cannotPrecede = /[a-z0-9@＠$#＃\ufffe\ufeff\uffff]/i;
const port = /:\d+/y;
// A name without a scheme counts only as far as it is Latin: "→d66.nl".
const latinRun = new RegExp(`[-.a-z0-9${accented}]+`, "gi");

/**
 * The web addresses in a text, with or without a scheme, in the grammar of twitter-text.
 * Names with a last label in another script than Latin are not known here.
 */
export function webAddresses(text: string, tail: AddressTail): WebAddress[] {
  const found: WebAddress[] = [];
  if (!text.includes(".")) return found;
  hostRun.lastIndex = 0;
  for (let run = hostRun.exec(text); run; run = hostRun.exec(text)) {
    if (!run[0].includes(".")) continue;
    const scheme = schemeBefore(text, run.index);
    const start = run.index - scheme.length;
    const name = scheme && mayStandBehind(text, start) ? hostName(run[0], text, run.index) : "";
    if (name) {
      const end = addressEnd(text, run.index + name.length, tail);
      // https://github.com/twitter/twitter-text, extractUrlsWithIndices.js: MAX_URL_LENGTH, 2026-11
      if (end - start <= 4096) found.push({ start, end, hasScheme: true });
      hostRun.lastIndex = end;
      continue;
    }
    const runEnd = hostRun.lastIndex;
    for (const { 0: latin, index } of run[0].matchAll(latinRun)) {
      const at = run.index + index;
      const bare = mayStandBehind(text, at) ? hostName(latin, text, at) : "";
      if (!bare) continue;
      const end = addressEnd(text, at + bare.length, tail);
      if (end > runEnd) hostRun.lastIndex = end;
      // Behind a slash or a sign of the name it is part of something else.
      if (/[-_./]/.test(text.charAt(at - 1))) continue;
      // Without a path, port and query stay outside.
      const isPath = text.startsWith("/", match(port, text, at + bare.length));
      found.push({ start: at, end: isPath ? end : at + bare.length, hasScheme: false });
    }
  }
  return found;
}

function schemeBefore(text: string, at: number): string {
  return /https?:\/\/$/i.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? "";
}

function mayStandBehind(text: string, at: number): boolean {
  return !cannotPrecede.test(text.charAt(at - 1));
}

/** Where an address ends whose host name ends at `at`. */
function addressEnd(text: string, at: number, { path, query }: AddressTail): number {
  return match(query, text, match(path, text, match(port, text, at)));
}

/** The beginning of a run of characters that is a host name with a known last label, or "". */
function hostName(run: string, text: string, at: number): string {
  const labels = run.split(".");
  let end = 0;
  let length = 0;
  for (const [index, label] of labels.entries()) {
    if (index > 0 && isName(labels[index - 1]!)) {
      const last = /^[a-z0-9-]+/i.exec(label)?.[0] ?? "";
      const next = text.charAt(at + length + last.length);
      if (isKnown(last) && !/[@+]/.test(next)) end = length + last.length;
    }
    if (!isSubdomain(label)) break;
    length += label.length + 1;
  }
  return run.slice(0, end);
}

function isSubdomain(label: string): boolean {
  return label.length <= 63 && /^[^_-](?:.*[^_-])?$/s.test(label);
}

function isName(label: string): boolean {
  return isSubdomain(label) && !label.includes("_");
}

function isKnown(label: string): boolean {
  return topLevelDomains.has(label.toLowerCase()) || /^xn--[-a-z0-9]+$/i.test(label);
}

/** Where a sticky pattern ends when it matches at a place, or the place itself. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
