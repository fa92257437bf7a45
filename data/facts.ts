import type { NetworkId } from "./networks/network.ts";

/** How sure we are of a handle; computed from its sources, see `state.ts`. */
export type State = "confirmed" | "reported" | "closed" | "locked" | "dormant";

/** One account of a person or party on one network. */
export interface Handle {
  readonly network: NetworkId;
  /** Bare: no `@`, no URL. On Mastodon `user@server`. */
  readonly handle: string;
  readonly state: State;
  /** Date of the newest source, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Ids in `Facts.sources`. */
  readonly sources: readonly string[];
  /** The network's own stable id, where known (Bluesky DID, Facebook page id). */
  readonly id?: string;
  /** The user confirmed or corrected it, on this device; it then has no sources. */
  readonly byYou?: true;
}

export type RoleKind =
  | "prime-minister"
  | "minister"
  | "state-secretary"
  | "member"
  | "leader"
  | "candidate"
  | "committee"
  | "debate";

/** What somebody is or was, as the source has it. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Role {
  readonly kind: RoleKind;
  /** In Dutch, as shown: "minister van Langdurige Zorg, Jeugd en Sport". */
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  /** Date on which a source still says so; roles older than twelve months are shown as "was". */
  readonly seen: string;
  readonly sources: readonly string[];
  /** Subjects of a minister, in Dutch. */
  readonly portfolio?: readonly string[];
  /** Name of the committee of the Tweede Kamer, as topics name it. */
  readonly committee?: string;
}

export interface Party {
  readonly id: string;
  /** Full name: "Partij voor de Dieren". */
  readonly name: string;
  /** What people write: "PvdD". */
  readonly short: string;
  /** Without `#`; no hyphen, no space, so that it links on every network. */
  readonly hashtag: string;
  /** Seats in the Tweede Kamer now; 0 when it has none. */
  readonly seats: number;
  readonly handles: readonly Handle[];
  /** Other and former names, and those of the parties it came from, for search. */
  readonly aka: readonly string[];
  /** Last day of a party that is no more. */
  readonly ended?: string;
  /** Ids of the parties that it went up in; absent while it exists. */
  readonly successors?: readonly string[];
}

export interface Person {
  readonly id: string;
  /** As people write it: "Caroline van der Plas". */
  readonly name: string;
  /** Id of the party; absent for somebody without one. */
  readonly party?: string;
  /** Newest first; the first is what the person is now. */
  readonly roles: readonly Role[];
  readonly handles: readonly Handle[];
  readonly aka: readonly string[];
}

/** Where facts come from, as shown to the reader. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Where anyone can check it; absent when no public page is known. */
  readonly url?: string;
  readonly date: string;
}

/** Everything the extension knows. */
export interface Facts {
  /** Date of the newest fact, `YYYY-MM-DD`. */
  readonly date: string;
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
}

/** Somebody on a list who holds no office: a private citizen, whose handles are only those one mentions in text. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly position?: number;
  readonly handles: readonly Handle[];
  readonly aka: readonly string[];
}

/** One list in one election. */
export interface CandidateList {
  readonly number: number;
  /** As registered; shown when there is no party. */
  readonly name: string;
  /** Municipality, province or other area whose election it is; absent in a national one. */
  readonly place?: string;
  /** Id of the party. */
  readonly party?: string;
  /** People who stand in no other place. */
  readonly candidates: readonly Candidate[];
  /** People who hold an office or stand in a newer election, by their id. */
  readonly others: readonly { readonly person: string; readonly position?: number }[];
}

/** The lists of elections; loaded only when somebody asks for candidates. */
export interface Candidates {
  readonly sources: readonly Source[];
  readonly elections: readonly {
    readonly id: string;
    /** In Dutch: "Tweede Kamerverkiezing 2025". */
    readonly name: string;
    readonly date: string;
    /** Ids in `sources`. */
    readonly sources: readonly string[];
    readonly lists: readonly CandidateList[];
  }[];
}
