/** Ids of the networks whose handles we know; the order is the order on screen. */
export const networkIds = [
  "x",
  "bluesky",
  "mastodon",
  "threads",
  "instagram",
  "facebook",
  "linkedin",
  "tiktok",
  "youtube",
] as const;

export type NetworkId = (typeof networkIds)[number];

/**
 * How a network counts: every character as 1; an emoji as 2 and a link as 23 ("weighted"); a link as 23 ("fixed-links");
 * a link in a short form ("short-links"); an emoji as 4 or more ("heavy-emoji").
 */
export type Unit = "plain" | "weighted" | "fixed-links" | "short-links" | "heavy-emoji";

/** A piece of a text that a network turns into something to press, in UTF-16 offsets. */
export interface Span {
  readonly kind: "hashtag" | "mention" | "link";
  readonly start: number;
  readonly end: number;
  /** The piece itself, with its `#` or `@`. */
  readonly text: string;
}

/** Where a page shows the pictures that hang on a post, and whether they have a text for people who do not see them. */
export interface PictureMarks {
  /** Selectors of a picture that hangs on the post, newest first, each with the month it was last seen. */
  readonly picture: readonly string[];
  /** Selectors of the control that gives pictures a text, likewise. */
  readonly describe: readonly string[];
  /** Whether that control says, by its name and by what it shows, that there is no text yet. */
  readonly isBare: (name: string, shown: string) => boolean;
}

/** Pictures that hang on a post and have no text yet. */
export interface BarePictures {
  /** What each is known by for as long as the page stands. */
  readonly keys: readonly string[];
  /** What the site calls the control that gives them a text. */
  readonly control: string;
}

/** What one network accepts, counts and links: facts and pure functions that never run on a page. */
export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  /** Host names that belong to this network, each with everything below it (`www.`, `m.`). */
  readonly hosts: readonly string[];
  /** Match patterns of the hosts on which a control stands beside the post box after install; empty where the popup does the work. */
  readonly matches: readonly string[];
  /** Match patterns of known hosts that somebody may switch on one by one. */
  readonly optionalMatches: readonly string[];
  /** Selectors of the post box, newest first, each with the month it was last seen. */
  readonly postBox: readonly string[];
  /** Its pictures; absent where the page does not show their texts, or where the site itself asks for them. */
  readonly pictures?: PictureMarks;
  /** What a bare handle (no `@`, no URL) looks like here. */
  readonly handle: RegExp;
  /** Room in a post, in the unit of `length`. */
  readonly limit: number;
  /** How `length` counts, to tell people. */
  readonly unit: Unit;
  /** How much of the limit a text uses, in this network's own unit. */
  readonly length: (text: string) => number;
  /** The hashtags, mentions and links of a text that work here, in their order, none over another. */
  readonly links: (text: string) => Span[];
  /** How many hashtags a post may have; absent where that is free. */
  readonly mostHashtags?: number;
  /** How many links a post may have; absent where that is free. */
  readonly mostLinks?: number;
  /** The network whose accounts have the same handles here. */
  readonly sharesHandlesWith?: NetworkId;
  /** Whether a post that begins with a mention is shown as a reply, so to few people. */
  readonly hidesLeadingMention?: boolean;
  /** The text that becomes a mention of this handle; absent where a mention exists only when picked from the site's own list. */
  readonly mention?: (handle: string) => string;
  /** Where anyone can look at the account. */
  readonly profile: (handle: string) => string;
  /** URLs that belong to this network and to no other. */
  readonly examples: readonly string[];
}
