import Quill from "quill";
import "quill/dist/quill.core.css";
import { quillBox } from "../editors/quill.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const element = document.createElement("div");
root.append(element);
const quill = new Quill(element, { placeholder: "Wat wil je zeggen?" });
quill.root.setAttribute("role", "textbox");
quill.root.setAttribute("aria-multiline", "true");
quill.root.setAttribute("aria-label", "Tekstvak");
addBox("editor", quillBox(quill));
expect("editor");
