import type { Source } from "./facts.ts";

/** How one party came from another. */
export interface Descent {
  /** Id of the older party. */
  readonly older: string;
  /** Id of the newer party. */
  readonly newer: string;
  /** merger: the older went up in the newer. alliance: it went on beside it. split: people left it. */
  readonly kind: "merger" | "alliance" | "split";
  readonly date: string;
  /** Ids in `History.sources`. */
  readonly sources: readonly string[];
}

/** A name that a party had before. */
export interface FormerName {
  readonly party: string;
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly sources: readonly string[];
}

/** One election of the Tweede Kamer, with the seats of each party that stood. */
export interface Count {
  readonly id: string;
  readonly date: string;
  readonly seats: Readonly<Record<string, number>>;
  readonly sources: readonly string[];
}

/** What parties were before; loaded only for the page of a party. */
export interface History {
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly elections: readonly Count[];
  readonly descents: readonly Descent[];
  readonly names: readonly FormerName[];
  /** Ids of the parties whose own pages use the hashtag; for the others it is the form that people use. */
  readonly official: readonly string[];
}

/** What a party won: seats of its own, or of the parties with which it stood or from which it came. */
export interface Won {
  readonly party: string;
  readonly seats: number;
}

/** The seats of a party in one election; those of the parties it came from or stood with when it did not stand itself, and none when nobody did. */
export function wonIn(
  { seats }: Count,
  party: string,
  descents: readonly Descent[],
): readonly Won[] {
  const stood = (id: string): Won[] =>
    Object.hasOwn(seats, id) ? [{ party: id, seats: seats[id]! }] : [];
  const own = stood(party);
  if (own.length > 0) return own;
  const joined = descents.filter(({ kind }) => kind !== "split");
  const older = joined.filter(({ newer }) => newer === party).flatMap(({ older }) => stood(older));
  if (older.length > 0) return older;
  return joined
    .filter(({ older, kind }) => older === party && kind === "alliance")
    .flatMap(({ newer }) => stood(newer));
}
