import { type ReactNode, useEffect, useRef, useState } from "react";

/** Keeps the focus inside its children, the way modal layers of sites do, and gives it back when it goes. */
export function FocusTrap({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const root = inside.current!.getRootNode() as Document | ShadowRoot;
    const focusable = () =>
      [
        ...inside.current!.querySelectorAll<HTMLElement>(
          'a[href], button:not([disabled]), input, textarea, [contenteditable="true"], [tabindex="0"]',
        ),
      ].filter((element) => element.getClientRects().length > 0);
    let last: Element | null = null;
    const keep = (event: Event) => {
      if (event.composedPath().includes(inside.current!)) {
        last = root.activeElement;
        return;
      }
      // Past the end comes the beginning; whoever was there already goes to the end.
      focusable()[0]?.focus();
      if (root.activeElement === last) focusable().at(-1)?.focus();
    };
    // Inside a shadow root the focus moves about unseen by the document.
    for (const place of [root, document]) place.addEventListener("focus", keep, true);
    return () => {
      for (const place of [root, document]) place.removeEventListener("focus", keep, true);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);
  // Tab must meet something outside the layer, or the browser leaves the page.
  return (
    <>
      <div tabIndex={0} />
      <div ref={inside}>{children}</div>
      <div tabIndex={0} />
    </>
  );
}
