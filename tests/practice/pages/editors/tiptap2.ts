import { Editor, type Extensions } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { History } from "@tiptap/extension-history";
import { Mention } from "@tiptap/extension-mention";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Placeholder } from "@tiptap/extension-placeholder";
import { Text } from "@tiptap/extension-text";
import type { EditorProps } from "@tiptap/pm/view";
import type { SuggestionOptions } from "@tiptap/suggestion";
import type { Box } from "../practice.ts";
import { documentText, proseMirrorBox } from "./prosemirror.ts";

interface Options {
  placeholder: string;
  suggestion?: Partial<SuggestionOptions>;
  editorProps?: EditorProps;
  onText?: (text: string) => void;
}

/** A TipTap 2 editor with the extensions that Bluesky's composer has. */
export function tiptap2(
  element: Element,
  { placeholder, suggestion, editorProps, onText }: Options,
): { editor: Editor; box: Box } {
  const extensions: Extensions = [
    Document,
    Mention.configure({
      HTMLAttributes: { class: "mention" },
      renderText: ({ node }) => `@${node.attrs.id}`,
      renderHTML: ({ node, options }) => ["span", options.HTMLAttributes, `@${node.attrs.id}`],
      ...(suggestion ? { suggestion } : {}),
    }),
    Paragraph,
    Placeholder.configure({ placeholder }),
    Text,
    History,
    HardBreak,
  ];
  const changed = () => onText?.(documentText(editor.state.doc));
  const editor = new Editor({
    element,
    extensions,
    // The rules stand in the stylesheet, so that a strict policy has nothing to refuse.
    injectCSS: false,
    // Not as a string, which a policy for trusted types would refuse.
    content: { type: "doc", content: [{ type: "paragraph" }] },
    onUpdate: changed,
    ...(editorProps ? { editorProps } : {}),
  });
  return { editor, box: proseMirrorBox(() => editor.view, changed) };
}
