import { fieldBox } from "../editors/field.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const field = document.createElement("input");
field.type = "text";
field.setAttribute("aria-label", "Invoerveld");
root.append(field);
addBox("editor", fieldBox(field));
expect("editor");
