import { contentEditableBox } from "../editors/contenteditable.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const field = document.createElement("div");
field.contentEditable = "plaintext-only";
field.setAttribute("role", "textbox");
field.setAttribute("aria-multiline", "true");
field.setAttribute("aria-label", "Tekstvak");
root.append(field);
addBox("editor", contentEditableBox(field));
expect("editor");
