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
    `\\/${inPath}*(?:${balanced}${inPath}*)*(?<=[a-z0-9\\u0400-\\u04FF${accented}+\\-=_#\\/])(?:${balanced})*`,
    "iy",
  ),
  query: /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy,
};

// Whatever is no punctuation, white space, direction mark or non-character may stand in a host name.
const hostRun =
  /[^!'#%&()*+,\\/:;<=>?@[\]^{|}~$\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]+/g;
const cannotPrecede = /[a-z0-9@＠$#＃\ufffe\ufeff\uffff]/i;
const canPrecede = /[^a-z0-9@＠$#＃\ufffe\ufeff\uffff]/i;
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
  let resumed = 0;
  hostRun.lastIndex = 0;
  for (let run = hostRun.exec(text); run; run = hostRun.exec(text)) {
    if (!run[0].includes(".")) continue;
    const addresses = withScheme(text, run, tail) ?? withoutScheme(text, run, tail, resumed);
    for (const { start, end, hasScheme } of addresses) {
      resumed = Math.max(resumed, end);
      if (start < end) found.push({ start, end, hasScheme });
    }
    hostRun.lastIndex = Math.max(hostRun.lastIndex, resumed);
  }
  return found;
}

/** The address at a run behind a scheme; undefined when there is no scheme, or no host name behind it. */
function withScheme(
  text: string,
  run: RegExpExecArray,
  tail: AddressTail,
): WebAddress[] | undefined {
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, run.index - 8), run.index))?.[0];
  if (!scheme) return undefined;
  const start = run.index - scheme.length;
  if (cannotPrecede.test(text.charAt(start - 1))) return undefined;
  const name = hostName(run[0], text, run.index);
  if (!name) return undefined;
  const end = addressEnd(text, run.index + name.length, tail);
  // https://github.com/twitter/twitter-text, extractUrlsWithIndices.js: MAX_URL_LENGTH, 2026-11
  return end - start > 4096 ? [] : [{ start, end, hasScheme: true }];
}

/** The Latin addresses in a run; one that starts where it ends stands for what was passed over. */
function withoutScheme(
  text: string,
  run: RegExpExecArray,
  tail: AddressTail,
  resumed: number,
): WebAddress[] {
  let from = run.index;
  // What may stand before an address is taken from the run when nothing is left before it, or the wrong sign is.
  const isTaken = from === resumed && !cannotPrecede.test(text.charAt(from));
  if (isTaken) from += 1;
  else if (cannotPrecede.test(text.charAt(from - 1))) {
    const free = run[0].search(canPrecede);
    if (free < 0) return [];
    from += free + 1;
  }
  const rest = run[0].slice(from - run.index);
  const name = hostName(rest, text, from);
  if (!name) return [];
  const end = addressEnd(text, from + name.length, tail);
  if (/[-_./]/.test(text.charAt(from - 1))) return [{ start: end, end, hasScheme: false }];
  const found: WebAddress[] = [];
  for (const { 0: latin, index } of name.matchAll(latinRun)) {
    const start = from + index;
    const host = hostName(latin, text, start);
    if (host) found.push({ start, end: start + host.length, hasScheme: false });
  }
  const last = found.at(-1);
  // Without a path, port and query stay outside, but nothing in them is an address.
  const hasPath = text.startsWith("/", match(port, text, from + name.length));
  if (last && hasPath) found[found.length - 1] = { ...last, end };
  return [...found, { start: end, end, hasScheme: false }];
}

/** Where an address ends whose host name ends at `at`. */
function addressEnd(text: string, at: number, { path, query }: AddressTail): number {
  return match(query, text, match(path, text, match(port, text, at)));
}

/** Whether a word is a host name with a known last label: "d66.nl", not "zin.volgende". */
export function isHostName(word: string): boolean {
  return word !== "" && hostName(word, word, 0) === word;
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
