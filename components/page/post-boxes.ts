import { activeElement } from "./active-element.ts";
import { watchCaret } from "./read.ts";
import { watchTyping } from "./typing.ts";

/** What `watchPostBoxes` may be told besides the boxes it looks for. */
export interface WatchOptions {
  /** Ends the watching and every box's own signal. */
  readonly signal?: AbortSignal;
}

let last: WeakRef<HTMLElement> | undefined;

/**
 * Tells of each post box when somebody enters it, once as long as it stands in the page, with a signal
 * that fires when it has gone. It listens to focus and to nothing else: a feed that grows costs nothing.
 */
export function watchPostBoxes(
  selectors: readonly string[],
  onBox: (box: HTMLElement, signal: AbortSignal) => void,
  options: WatchOptions = {},
): void {
  const boxes = new Map<HTMLElement, () => void>();
  const { signal } = options;

  const sweep = () => {
    for (const [box, leave] of boxes) if (!box.isConnected) leave();
  };
  const enter = (target: unknown) => {
    sweep();
    const box = postBoxAt(target, selectors);
    if (!box) return;
    last = new WeakRef(box);
    if (boxes.has(box)) return;
    const gone = new AbortController();
    // Observers of this box alone: browsers call the one when it goes out of sight, the other when it
    // loses its size, and so at least one of them when it leaves the page.
    const observers = [new IntersectionObserver(sweep), new ResizeObserver(sweep)];
    boxes.set(box, () => {
      boxes.delete(box);
      for (const observer of observers) observer.disconnect();
      gone.abort();
    });
    for (const observer of observers) observer.observe(box);
    watchCaret(box, gone.signal);
    watchTyping(box, gone.signal);
    onBox(box, gone.signal);
  };

  // In the capture phase, so that a page that stops its own events does not hide a box.
  document.addEventListener(
    "focusin",
    (event) => {
      if (event.isTrusted) enter(event.composedPath()[0]);
    },
    { capture: true, ...(signal && { signal }) },
  );
  signal?.addEventListener("abort", () => {
    for (const leave of boxes.values()) leave();
  });
  enter(activeElement());
}

/** The post box that an element is, or lies in; undefined when it is in none. */
function postBoxAt(target: unknown, selectors: readonly string[]): HTMLElement | undefined {
  if (!(target instanceof Element) || !selectors.length) return;
  return target.closest<HTMLElement>(selectors.join()) ?? undefined;
}

/** Whether an element is a post box by these selectors. */
export function isPostBox(element: Element, selectors: readonly string[]): boolean {
  return postBoxAt(element, selectors) === element;
}

/** The post box that somebody entered last and that still stands in the page. */
export function lastBox(): HTMLElement | undefined {
  const box = last?.deref();
  return box?.isConnected ? box : undefined;
}
