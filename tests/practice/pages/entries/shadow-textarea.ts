import { fieldBox } from "../editors/field.ts";
import { openShadow } from "../editors/shadow.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const field = document.createElement("textarea");
field.setAttribute("aria-label", "Tekstvak");
openShadow(root).append(field);
addBox("editor", fieldBox(field));
expect("editor");
