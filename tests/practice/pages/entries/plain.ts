import { contentEditableBox } from "../editors/contenteditable.ts";
import { fieldBox } from "../editors/field.ts";
import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

/** A field with its label in the page. */
function add<T extends HTMLElement>(label: string, field: T): T {
  const id = label.toLowerCase().replace(/\W+/g, "-");
  const text = document.createElement(field.isContentEditable ? "span" : "label");
  text.id = `label-${id}`;
  text.textContent = label;
  if (text instanceof HTMLLabelElement) text.htmlFor = id;
  field.id = id;
  field.setAttribute("aria-labelledby", text.id);
  const row = document.createElement("p");
  row.append(text);
  const form = root.querySelector("form") ?? root.appendChild(document.createElement("form"));
  form.append(row, field);
  return field;
}

function input(type: string): HTMLInputElement {
  const field = document.createElement("input");
  field.type = type;
  return field;
}

const message = add("Je reactie", document.createElement("textarea"));
const name = add("Naam", input("text"));
const search = add("Zoek", input("search"));
const mail = add("E-mail", input("email"));
const secret = add("Wachtwoord", input("password"));
const fixed = add("Kenmerk", input("text"));
fixed.readOnly = true;
fixed.value = "2026-001";
const off = add("Bijlage", document.createElement("textarea"));
off.disabled = true;
const rich = document.createElement("div");
rich.contentEditable = "true";
rich.setAttribute("role", "textbox");
rich.setAttribute("aria-multiline", "true");
add("Je verhaal", rich);

root.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
addBox("textarea", fieldBox(message));
addBox("input", fieldBox(name));
addBox("search", fieldBox(search));
addBox("password", fieldBox(secret));
addBox("readonly", fieldBox(fixed));
addBox("disabled", fieldBox(off));
addBox("contenteditable", contentEditableBox(rich));
// Type "email" has no selection that a script may read.
addBox("email", { ...fieldBox(mail), selection: () => undefined });
expect("textarea");
