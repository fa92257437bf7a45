import { openShadow } from "../editors/shadow.ts";
import { tiptap2 } from "../editors/tiptap2.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const place = document.createElement("div");
openShadow(root).append(place);
addBox("editor", tiptap2(place, { placeholder: "Wat wil je zeggen?" }).box);
expect("editor");
