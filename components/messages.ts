import { type LanguageCode, languages } from "@/data/locales/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";

/** What one part of the extension asks of another. */
export type Request =
  /** The listener on a page: somebody went to a text field, bring the composer. */
  | { kind: "wake" }
  /** The composer: bring the facts into this frame. */
  | { kind: "facts" }
  /** The composer: bring the words of this language into this frame. */
  | { kind: "words"; code: LanguageCode }
  /** The popup: what is in this tab? */
  | { kind: "look" }
  /** The popup: put these words in the post box of this tab. */
  | { kind: "place"; tokens: string[] }
  /** A menu or key: put these words in the field with the focus, and tell on the page what became of it. */
  | { kind: "place-here"; tokens: string[] };

/** What the page in the tab offers to the popup. */
export interface View {
  network?: NetworkId;
  /** Whether there is a text field to put something in. */
  box: boolean;
}

/** What became of an attempt to put words in a post box. */
export type Placed = { status: "inserted" | "present" } | { status: "failed"; reason: string };

/** One frame of a tab, as the browser names it. */
export interface FramePlace {
  tabId: number;
  frameId: number;
}

/** The frame that a message comes from; undefined when no script of ours in a tab sent it. */
export function frameOf(sender: unknown, ownId: string): FramePlace | undefined {
  if (!isFrom(sender, ownId)) return undefined;
  const { tab, frameId } = sender as { tab?: { id?: unknown } | null; frameId?: unknown };
  const tabId = tab?.id;
  return isNumber(tabId) && isNumber(frameId) ? { tabId, frameId } : undefined;
}

/** Whether the browser says that a message comes from this extension itself. */
export function isFrom(sender: unknown, ownId: string): boolean {
  const isObject = typeof sender === "object" && sender !== null;
  return isObject && ownId !== "" && (sender as { id?: unknown }).id === ownId;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The request in a message from another part, or undefined when it is not one of ours. */
export function parseRequest(value: unknown): Request | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, code, tokens } = value as { kind?: unknown; code?: unknown; tokens?: unknown };
  switch (kind) {
    case "wake":
    case "facts":
    case "look":
      return { kind };
    case "words": {
      const language = languages.find((one) => one.code === code);
      return language && { kind, code: language.code };
    }
    case "place":
      return isTokens(tokens, longestPost) ? { kind, tokens } : undefined;
    case "place-here":
      return isTokens(tokens, longestToken) ? { kind, tokens } : undefined;
    default:
      return undefined;
  }
}

/** A token is a hashtag, a mention or a question; a post may be a whole story, and Facebook takes 63,206 characters. */
const longestToken = 300;
const longestPost = 64_000;

function isTokens(value: unknown, longest: number): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= 20 &&
    value.every((token) => typeof token === "string" && token.length > 0 && token.length <= longest)
  );
}
