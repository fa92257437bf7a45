/** Why we put nothing in an element. */
export type Refusal =
  | "password"
  | "search"
  | "email"
  | "telephone"
  | "number"
  | "link"
  | "payment"
  | "date"
  | "read-only"
  | "disabled"
  | "not-text";

const refusedTypes: Record<string, Refusal> = {
  password: "password",
  search: "search",
  email: "email",
  tel: "telephone",
  number: "number",
  range: "number",
  url: "link",
  date: "date",
  "datetime-local": "date",
  month: "date",
  time: "date",
  week: "date",
};

// The last word of `autocomplete` names the field
// (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill, 2026-11).
const refusedPurposes: readonly (readonly [RegExp, Refusal])[] = [
  [/^(current-password|new-password|one-time-code|username)$/, "password"],
  [/^email$/, "email"],
  [/^tel(-|$)/, "telephone"],
  [/^(cc-|transaction-)/, "payment"],
  [/^url$/, "link"],
  [/^bday/, "date"],
];

/** A text field of the browser itself, not something that is only made editable. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === "textarea" || element.localName === "input";
}

/** Why no post can be written in an element; undefined for a field in which one can. */
export function refusal(element: Element): Refusal | undefined {
  if (isField(element)) {
    const type = element.localName === "textarea" ? "text" : element.type;
    if (type !== "text") return refusedTypes[type] ?? "not-text";
    const purpose = element.autocomplete?.trim().split(/\s+/).at(-1) ?? "";
    const refused = refusedPurposes.find(([pattern]) => pattern.test(purpose));
    if (refused) return refused[1];
    if (element.matches(":disabled")) return "disabled";
    if (element.readOnly) return "read-only";
    if (/^(numeric|decimal)$/.test(element.inputMode)) return "number";
  } else if (!isEditable(element)) {
    return element.closest('[contenteditable="false"][role="textbox"]') ? "read-only" : "not-text";
  }
  if (element.closest('[role="search"], search, [role="searchbox"], [enterkeyhint="search"]'))
    return "search";
  if (element.getAttribute("aria-disabled") === "true") return "disabled";
  if (element.getAttribute("aria-readonly") === "true") return "read-only";
  return undefined;
}

/** Whether a post can be written in an element. */
export function isTextField(element: Element): element is HTMLElement {
  return refusal(element) === undefined;
}

function isEditable(element: Element): element is HTMLElement {
  return (element as Partial<HTMLElement>).isContentEditable === true;
}
