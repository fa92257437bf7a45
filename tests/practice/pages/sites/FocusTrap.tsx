import { type ReactNode, useEffect, useRef, useState } from "react";

/** Keeps the focus inside its children, the way modal layers of sites do, and gives it back when it goes. */
export function FocusTrap({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const focusable = () =>
      [
        ...inside.current!.querySelectorAll<HTMLElement>(
          'a[href], button:not([disabled]), input, textarea, [contenteditable="true"], [tabindex="0"]',
        ),
      ].filter((element) => element.getClientRects().length > 0);
    let last: Element | null = null;
    const keep = (event: FocusEvent) => {
      const target = event.target as Node;
      if (inside.current?.contains(target)) {
        last = document.activeElement;
        return;
      }
      // Past the end comes the beginning; whoever was there already goes to the end.
      focusable()[0]?.focus();
      if (document.activeElement === last) focusable().at(-1)?.focus();
    };
    document.addEventListener("focus", keep, true);
    return () => {
      document.removeEventListener("focus", keep, true);
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
