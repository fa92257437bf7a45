import type { Box } from "../practice.ts";

interface Piece {
  node: Text | HTMLBRElement;
  at: number;
}

/** A contenteditable without an editor: the page itself is its model, blocks and breaks read as lines. */
export function contentEditableBox(root: HTMLElement): Box {
  return {
    element: () => root,
    text: () => read(root).text,
    set: (text) => {
      // A browser forgets what could be undone when nothing is editable any more.
      const { contentEditable } = root;
      const hadFocus = root.matches(":focus");
      root.contentEditable = "false";
      root.textContent = "";
      const lines = text.split("\n");
      if (lines.length === 1) root.append(text);
      else
        for (const line of lines) {
          const block = document.createElement("div");
          block.append(line === "" ? document.createElement("br") : line);
          root.append(block);
        }
      root.contentEditable = contentEditable;
      if (hadFocus) root.focus();
    },
    caret: (start, end) => {
      root.focus();
      const { pieces } = read(root);
      const [from, to] = [place(root, pieces, start), place(root, pieces, end)];
      getSelection()!.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    },
    selection: () => {
      const selection = getSelection();
      if (!selection?.rangeCount) return undefined;
      const range = selection.getRangeAt(0);
      if (!root.contains(range.startContainer) || !root.contains(range.endContainer))
        return undefined;
      return {
        start: offset(root, range.startContainer, range.startOffset),
        end: offset(root, range.endContainer, range.endOffset),
      };
    },
  };
}

const blocks = new Set(["DIV", "P", "LI", "UL", "OL", "BLOCKQUOTE"]);

function read(root: HTMLElement): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = "";
  // Whether the next thing stands on a line of its own.
  let fresh = false;
  const begin = () => {
    if (fresh) text += "\n";
    fresh = false;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes)
      if (node instanceof Text) {
        if (node.data === "") continue;
        begin();
        pieces.push({ node, at: text.length });
        // A line end at the end of a block only keeps the next line open, as a break does.
        text += node.data.replace(/\n$/, "");
        fresh = node.data.endsWith("\n");
      } else if (node instanceof HTMLBRElement) {
        begin();
        pieces.push({ node, at: text.length });
        // The last break of a block only keeps the line open.
        fresh = true;
      } else if (blocks.has(node.nodeName)) {
        if (pieces.length > 0) fresh = true;
        walk(node);
        fresh = true;
      } else walk(node);
  };
  walk(root);
  return { text, pieces };
}

function length({ node }: Piece): number {
  return node instanceof Text ? node.data.length : 0;
}

function place(root: Node, pieces: Piece[], wanted: number): { node: Node; offset: number } {
  const piece = pieces.findLast(({ at }) => at <= wanted);
  if (!piece) return { node: root, offset: 0 };
  if (piece.node instanceof Text)
    return { node: piece.node, offset: Math.min(wanted - piece.at, piece.node.data.length) };
  const parent = piece.node.parentNode!;
  return { node: parent, offset: [...parent.childNodes].indexOf(piece.node) };
}

function offset(root: HTMLElement, container: Node, inside: number): number {
  const { pieces } = read(root);
  if (container instanceof Text) {
    const piece = pieces.find(({ node }) => node === container);
    return (piece?.at ?? 0) + inside;
  }
  const after = container.childNodes[inside];
  const next = after && pieces.find(({ node }) => after === node || after.contains(node));
  if (next) return next.at;
  const last = pieces.findLast(({ node }) => container.contains(node));
  return last ? last.at + length(last) : 0;
}
