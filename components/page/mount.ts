/** A place between the nodes of the page, as `insertBefore` wants it. */
export interface MountPoint {
  readonly parent: Node;
  readonly before: Node | null;
}

const controls =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, ' +
  '[contenteditable]:not([contenteditable="false"]), [tabindex]:not([tabindex^="-"])';

// What is outside an open dialog cannot be reached.
const walls = 'body, dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

// What is outside these is no longer about the box.
const bounds = `${walls}, form, main, [role="main"], article, [role="article"], section, li`;

const unfit =
  "label, button, a, p, span, ul, ol, dl, table, tr, select, [role=button], [role=textbox]";

/**
 * Where the composer's element goes: in the page's flow on a row of its own, straight after the largest
 * part of the page that holds the box and no other control, so that Tab goes from the box to the composer.
 *
 * It takes room instead of lying over the page, because what lies over a page hides its buttons from whoever
 * enlarges it or cannot aim well. The box and all above it stay where they are; what is below moves once,
 * when somebody enters the box and the pointer is still in it.
 */
export function mountPoint(box: HTMLElement): MountPoint {
  let frame: Element = box;
  let fit: Element | undefined;
  for (let parent = frame.parentElement; parent; parent = frame.parentElement) {
    if (isFit(parent)) {
      fit = frame;
      if (parent.matches(bounds) || hasOthers(parent, box)) break;
    }
    if (parent.matches(walls)) break;
    frame = parent;
  }
  const { parentNode, nextSibling } = fit ?? frame;
  return { parent: parentNode!, before: nextSibling };
}

/**
 * Puts an element at a box's mount point, puts it back a few times when the page draws that part of itself
 * anew, and takes it away when the signal fires.
 */
export function mount(host: HTMLElement, box: HTMLElement, signal: AbortSignal): void {
  let times = 0;
  const put = () => {
    if (signal.aborted || host.isConnected || !box.isConnected || times > 20) return;
    times += 1;
    const { parent, before } = mountPoint(box);
    parent.insertBefore(host, before);
    observer.disconnect();
    observer.observe(host);
  };
  // Browsers call it once for each time it begins, and when the element leaves the page.
  const observer = new IntersectionObserver(put);
  put();
  box.addEventListener("focusin", put, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    host.remove();
  });
}

function hasOthers(element: Element, box: Element): boolean {
  return [...element.querySelectorAll(controls)].some((control) => !box.contains(control));
}

/** Whether an element gives a child of its own row its full width. */
function isFit(element: Element): boolean {
  if (element.matches(unfit) || (element as HTMLElement).isContentEditable) return false;
  const style = getComputedStyle(element);
  if (style.display === "flex") return style.flexDirection.startsWith("column");
  if (style.display === "grid") return !style.gridTemplateColumns.includes(" ");
  return /^(block|flow-root|list-item)$/.test(style.display);
}
