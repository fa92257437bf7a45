import { tiptap3 } from "../editors/tiptap3.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

addBox("editor", tiptap3(root, "Wat wil je zeggen?"));
expect("editor");
