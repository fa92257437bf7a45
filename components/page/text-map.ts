/** A place in the page's tree, as ranges and selections have it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The text of an editable element, with the way from an offset to the tree and back. */
export interface TextMap {
  /** The lines as an editor's model has them, joined by `\n`. */
  readonly text: string;
  /** Where in the tree the caret stands for a UTF-16 offset in the text. */
  point(offset: number): Point;
  /** The UTF-16 offset in the text of a place in the tree; undefined when it lies outside the element. */
  offset(point: Point): number | undefined;
}

/** A stretch of text that one node makes. A line's end that no node makes belongs to no piece. */
interface Piece {
  readonly kind: "text" | "break" | "atom" | "filler";
  readonly node: Node;
  /** First UTF-16 offset in the node's own data; 0 unless it is text. */
  readonly from: number;
  /** UTF-16 offset in the whole text. */
  start: number;
  text: string;
  /** Whether the style of the page folds its spaces, so that one at the end of a line is not there. */
  readonly folds?: boolean;
}

// What editors draw inside the editable element although nobody wrote it.
const drawn = "[data-slate-placeholder], .ProseMirror-widget, script, style, template";

// Quill and Slate put U+FEFF where the caret needs something to stand on.
const guard = "\uFEFF";

/** Reads the text of an editable element from what stands in the page. */
export function textMap(root: Element): TextMap {
  const pieces = read(root);
  const text = pieces.reduce((all, piece) => all.padEnd(piece.start, "\n") + piece.text, "");
  return {
    text,
    point: (offset) => point(root, pieces, offset),
    offset: (place) => (root.contains(place.node) ? offsetOf(pieces, place) : undefined),
  };
}

function read(root: Element): Piece[] {
  const lines: Piece[][] = [];
  let line: Piece[] | undefined;
  const view = root.ownerDocument.defaultView!;

  const add = (piece: Omit<Piece, "start" | "from"> & { from?: number }) => {
    if (!line) {
      line = [];
      lines.push(line);
    }
    line.push({ from: 0, start: 0, ...piece });
  };

  const visit = (node: Node, whiteSpace: string) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const folds = !/^(pre|break-spaces)/.test(whiteSpace);
      const stretches = shown((node as Text).data, folds, line);
      for (const [from, text] of stretches) add({ kind: "text", node, from, text, folds });
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (element.matches(drawn)) return;
    if (element.localName === "br") {
      add({ kind: "break", node, text: "\n" });
      return;
    }
    const style = view.getComputedStyle(element);
    if (style.display === "none") return;
    const block = /^(block|flow-root|list-item|flex|grid|table|-webkit-box)/.test(style.display);
    if (block) close();
    if (element.localName === "img") {
      add({ kind: "atom", node, text: element.getAttribute("alt") ?? "" });
    } else if (element.getAttribute("contenteditable") === "false") {
      const text = block ? "" : element.textContent.replaceAll(guard, "");
      add({ kind: "atom", node, text });
    } else {
      for (const child of element.childNodes) visit(child, style.whiteSpace);
    }
    if (block) close();
  };

  const close = () => {
    if (line) trim(line);
    line = undefined;
  };

  const { whiteSpace } = view.getComputedStyle(root);
  for (const child of root.childNodes) visit(child, whiteSpace);
  close();

  let start = 0;
  for (const pieces of lines) {
    for (const piece of pieces) {
      piece.start = start;
      start += piece.text.length;
    }
    start += 1;
  }
  return lines.flat();
}

/** The stretches of a text node that are to be seen, each with where it begins in the node. */
function shown(data: string, folds: boolean, line: Piece[] | undefined): [number, string][] {
  if (!folds && !data.includes(guard)) return data ? [[0, data]] : [];
  let previous = line?.findLast((piece) => piece.text)?.text.at(-1) ?? "\n";
  const found: [number, string][] = [];
  let open = false;
  for (const [index, character] of data.split("").entries()) {
    const written = folds && /[\t\n\r\f]/.test(character) ? " " : character;
    const seen = character !== guard && !(folds && written === " " && /[ \n]/.test(previous));
    if (seen && open) found.at(-1)![1] += written;
    else if (seen) found.push([index, written]);
    if (seen) previous = written;
    open = seen;
  }
  return found;
}

/** Takes from the end of a line what only gives it a height or is not to be seen; nobody wrote it. */
function trim(line: Piece[]): void {
  const index = line.findLastIndex((piece) => piece.kind !== "atom" || piece.text);
  const piece = line[index];
  if (!piece) return;
  if (piece.kind === "break") line[index] = { ...piece, kind: "filler", text: "" };
  else if (piece.kind === "text" && piece.text.endsWith(piece.folds ? " " : "\n")) {
    piece.text = piece.text.slice(0, -1);
  }
}

function point(root: Element, pieces: readonly Piece[], offset: number): Point {
  const near = pieces.filter(({ start, text }) => start <= offset && offset <= start + text.length);
  const written = near.filter(({ kind }) => kind === "text");
  // After a line break in the text the caret stands on the next line, if another node makes it.
  const inText =
    written.find(({ start, text }) => text[offset - start - 1] !== "\n" || offset === start) ??
    written.at(-1);
  if (inText) return { node: inText.node, offset: inText.from + offset - inText.start };
  const before = near.find(({ kind, start }) => kind === "filler" || start === offset);
  if (before) return beside(before.node, 0);
  const after = near.at(-1);
  if (after) return beside(after.node, 1);
  return { node: root, offset: root.childNodes.length };
}

function beside(node: Node, after: 0 | 1): Point {
  const parent = node.parentNode!;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) + after };
}

function offsetOf(pieces: readonly Piece[], { node, offset }: Point): number {
  const own = pieces.filter((piece) => piece.node === node && piece.kind === "text");
  const inside = own.find(({ from, text }) => offset <= from + text.length);
  if (inside) return inside.start + Math.max(0, offset - inside.from);
  const last = own.at(-1);
  if (last) return last.start + last.text.length;

  const next = pieces.find((piece) => !isBefore(piece.node, node, offset));
  const previous = pieces.findLast((piece) => isBefore(piece.node, node, offset));
  if (!previous) return next?.start ?? 0;
  const end = previous.start + previous.text.length;
  const leavesNext = next && node.contains(previous.node) && !node.contains(next.node);
  return !next || leavesNext ? end : next.start;
}

/** Whether a piece's node ends before a place in the tree. */
function isBefore(piece: Node, node: Node, offset: number): boolean {
  if (piece === node) return offset > 0;
  if (piece.contains(node)) return true;
  const child = node.contains(piece) ? node.childNodes[offset] : node;
  if (!child) return true;
  return child.compareDocumentPosition(piece) === Node.DOCUMENT_POSITION_PRECEDING;
}
