/** What became of words that were to go into the post box. */
export type Placement =
  | { status: "inserted"; undo(): Promise<boolean> }
  | { status: "present" }
  | { status: "failed"; gone: boolean };
