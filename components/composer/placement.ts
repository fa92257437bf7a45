/** How words are taken out of the post box again. */
export interface TakingBack {
  /** Takes them back and nothing else; resolves to whether that was done. */
  undo(): Promise<boolean>;
  /** Whether they have stood there ever since. */
  stands(): boolean;
  /** Calls back when they are gone. */
  whenGone(act: () => void): void;
}

/** What became of words that were to go into the post box. */
export type Placement =
  | ({ status: "inserted" } & TakingBack)
  | { status: "present" }
  | { status: "failed"; gone: boolean };
