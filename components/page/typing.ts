const typed = new WeakMap<HTMLElement, number>();
const composing = new WeakSet<HTMLElement>();
let last: WeakRef<EventTarget> | undefined;

/**
 * Keeps in mind when somebody typed last in a box, and whether they are in the middle of a composition
 * (an input method, a dead key, the keyboard of a phone).
 */
export function watchTyping(box: HTMLElement, signal: AbortSignal): void {
  const options = { capture: true, signal };
  typed.delete(box);
  box.addEventListener("input", () => typed.set(box, performance.now()), options);
  box.addEventListener("compositionstart", () => composing.add(box), options);
  box.addEventListener("compositionend", () => composing.delete(box), options);
}

/** How many milliseconds ago somebody typed in a box that is watched; infinite when they did not. */
export function sinceTyping(box: HTMLElement): number {
  return performance.now() - (typed.get(box) ?? Number.NEGATIVE_INFINITY);
}

/** Whether a composition is under way in a box that is watched. */
export function isComposing(box: HTMLElement): boolean {
  return composing.has(box);
}

/** Keeps in mind from now on in which field something was typed last, in the page of a box or in a control of ours. */
export function followTyping(box: HTMLElement): void {
  box.ownerDocument.addEventListener("input", follow, true);
}

/** Whether something was typed in another field after the last change in this box. */
export function isTypedElsewhere(box: HTMLElement): boolean {
  const field = last?.deref();
  return field instanceof Node && !box.contains(field);
}

function follow(event: Event): void {
  const [field] = event.composedPath();
  last = field && new WeakRef(field);
}
