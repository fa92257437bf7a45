import { baseKeymap } from "@tiptap/pm/commands";
import { history, redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { Schema } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { proseMirrorBox } from "../editors/prosemirror.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "text*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    text: {},
  },
});
const view = new EditorView(root, {
  state: EditorState.create({
    schema,
    plugins: [
      history(),
      keymap({ "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo }),
      keymap(baseKeymap),
    ],
  }),
  attributes: { role: "textbox", "aria-multiline": "true", "aria-label": "Tekstvak" },
});
addBox(
  "editor",
  proseMirrorBox(() => view),
);
expect("editor");
