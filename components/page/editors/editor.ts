/** One way of putting text in, and the editors it serves. */
export interface Editor {
  /** The mechanism, for whoever wants to tell how it was done. */
  readonly how: "paste" | "insertText" | "setRangeText";
  /** Whether the element belongs to an editor that this mechanism serves. */
  readonly owns: (element: HTMLElement) => boolean;
  /** Puts text at the caret; resolves to whether anything arrived before the deadline, in milliseconds. */
  readonly insert: (element: HTMLElement, text: string, deadline: number) => Promise<boolean>;
  /** The same where something is selected, which the text takes the place of; `insert` does it when absent. */
  readonly replace?: Editor["insert"];
  /** Takes back the last change, as the editor itself would on Ctrl+Z. */
  readonly undo: (element: HTMLElement) => unknown;
  /** Makes the change again that was taken back last. */
  readonly redo: (element: HTMLElement) => unknown;
  /** Whether the browser keeps the history, in Chromium one for all fields of a page. */
  readonly sharesHistory: boolean;
  /** Takes away what is selected. */
  readonly erase: (element: HTMLElement) => unknown;
  /** Milliseconds until the editor, which keeps a caret of its own, has heard that ours has moved. */
  readonly hearsAfter: number;
  /** Milliseconds within which the editor counts an insertion as one undo step with what was typed before. */
  readonly joinsWithin: number;
}
