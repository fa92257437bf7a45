const focusable = "button, input, textarea, select, a[href]";

/**
 * Hands the focus on to what comes in the place of a control that goes away while somebody is at it; without
 * this the focus falls to the page as a whole, and whoever uses the keyboard begins at the top again.
 */
export function keepFocus(root: ShadowRoot): () => void {
  const controls = () => [...root.querySelectorAll<HTMLElement>(focusable)];
  let last: { control: EventTarget | null; index: number } | undefined;
  const remember = ({ target }: Event) => {
    last = { control: target, index: controls().indexOf(target as HTMLElement) };
  };
  const handOn = () => {
    const isLost = last?.control instanceof Node && !last.control.isConnected;
    if (!isLost || !last || !root.host.isConnected) return;
    const { activeElement, body } = root.ownerDocument;
    // Somebody, or what came anew, has taken the focus already.
    if (!root.activeElement && (!activeElement || activeElement === body)) {
      const left = controls();
      left[Math.min(last.index, left.length - 1)]?.focus();
    } else {
      last = undefined;
    }
  };
  const observer = new MutationObserver(handOn);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", remember);
  return () => observer.disconnect();
}

/** Brings what has the focus back into view before the next frame: what came above it may have pushed it out. */
export function keepInView(host: HTMLElement): void {
  requestAnimationFrame(() => host.shadowRoot?.activeElement?.scrollIntoView({ block: "nearest" }));
}
