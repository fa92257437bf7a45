import type { Line } from "@/data/address-bar.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import type { Packed } from "@/data/pack.ts";
import type { Topics } from "@/data/topics.ts";

/** Where the idle script leaves the keeper of keys, in the extension's own world of a page. */
export const keeperKey = Symbol.for("2miljoenstemmen.keeper");

/** Where the facts stand for the composer, once it asked for them. */
export const factsKey = Symbol.for("2miljoenstemmen.facts");

/** Where the topics stand for the composer, beside the facts. */
export const topicsKey = Symbol.for("2miljoenstemmen.topics");

/** Where the words of other languages than Dutch stand for the composer, once it asked for them. */
export const wordsKey = Symbol.for("2miljoenstemmen.words");

/** Where the search stands for the address bar. */
export const finderKey = Symbol.for("2miljoenstemmen.finder");

/** Finds at most so many people and parties, the best first. */
export type Finder = (query: string, limit: number) => readonly Line[];

/** Says that the composer stands on this page already. */
export const composerKey = Symbol.for("2miljoenstemmen.composer");

/** Keeps keys typed in our own fields from the page, and hands them to the composer. */
export interface Keeper {
  /** The composers' elements on this page. */
  readonly hosts: WeakSet<EventTarget>;
  /** Whether a key leaves the composer, so that the page may lead the focus on. */
  leaves?: (event: KeyboardEvent) => boolean;
  /** Gets every key event that was meant for a composer. */
  onKey?: (event: KeyboardEvent) => void;
}

/** The global object that the extension's scripts on one page share, and the page does not see. */
export const world = globalThis as {
  [composerKey]?: true;
  [factsKey]?: Packed;
  [topicsKey]?: Topics;
  [wordsKey]?: { [Code in LanguageCode]?: Messages };
  [finderKey]?: Finder;
  [keeperKey]?: Keeper;
};
