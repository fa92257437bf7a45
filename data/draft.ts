/** What stands in a post box: its text (lines joined by `\n`), and the selection in UTF-16 offsets when the caret is in it. */
export interface Draft {
  readonly text: string;
  readonly selection?: { readonly start: number; readonly end: number };
}

/** Text with the white space it needs, and the UTF-16 offset in the draft where it goes. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Text that takes the place of a piece of a draft, in UTF-16 offsets. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
