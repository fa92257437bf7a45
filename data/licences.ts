/** A program of others of which the extension ships a part. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** The short name of the licence, such as "MIT". */
  readonly licence: string;
  /** Where its source is. */
  readonly source: string;
  /** The whole text of the licence. */
  readonly text: string;
}
