import type { EditorView } from "@tiptap/pm/view";
import { Editor, type Extensions } from "tiptap3-core";
import { Document } from "tiptap3-document";
import { Placeholder, UndoRedo } from "tiptap3-extensions";
import { Paragraph } from "tiptap3-paragraph";
import { Text } from "tiptap3-text";
import type { Box } from "../practice.ts";
import { proseMirrorBox } from "./prosemirror.ts";

/** A TipTap 3 editor for plain text in paragraphs. */
export function tiptap3(element: Element, placeholder: string): Box {
  const extensions: unknown[] = [
    Document,
    Paragraph,
    Text,
    UndoRedo,
    Placeholder.configure({ placeholder }),
  ];
  const editor = new Editor({
    element,
    // Their types name the package of TipTap 2, which stands beside it here.
    extensions: extensions as Extensions,
    injectCSS: false,
    content: { type: "doc", content: [{ type: "paragraph" }] },
  });
  return proseMirrorBox(() => editor.view as EditorView);
}
