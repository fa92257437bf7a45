import { lexical } from "../editors/lexical.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const field = document.createElement("div");
field.contentEditable = "true";
field.setAttribute("role", "textbox");
field.setAttribute("aria-multiline", "true");
field.setAttribute("aria-label", "Tekstvak");
root.append(field);
addBox("editor", lexical(field, { kind: "plain" }).box);
expect("editor");
