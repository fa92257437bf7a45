import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Says whether the names, now that they have come, may take the focus: not from somebody who went on to type
 * or to press elsewhere while they were being loaded.
 */
export function useWait(isOver: boolean): () => boolean {
  const wait = useRef<{ at: Element | null; isStill: boolean } | undefined>(
    isOver ? undefined : { at: document.activeElement, isStill: true },
  );
  useLayoutEffect(() => {
    if (isOver) return;
    const goOn = (event: Event) => {
      if (wait.current && !(event as KeyboardEvent).repeat) wait.current.isStill = false;
    };
    const types = ["keydown", "pointerdown"];
    for (const type of types) document.addEventListener(type, goOn, true);
    return () => {
      for (const type of types) document.removeEventListener(type, goOn, true);
    };
  }, [isOver]);
  return () => {
    const waited = wait.current;
    wait.current = undefined;
    return !waited || (waited.isStill && document.activeElement === waited.at);
  };
}
