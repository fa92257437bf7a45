import { tiptap2 } from "../editors/tiptap2.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

addBox("editor", tiptap2(root, { placeholder: "Wat wil je zeggen?" }).box);
expect("editor");
