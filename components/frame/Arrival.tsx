import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Address } from "./AddressModel.ts";

interface Props {
  address: Address;
  children: ComponentChildren;
}

/**
 * The room in which the views stand. Whoever comes to a view arrives at its title, and whoever goes back at the link
 * they went by; a view that puts the focus somewhere itself keeps it.
 */
export function Arrival({ address, children }: Props) {
  const main = useRef<HTMLElement>(null);
  const view = address.view.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each view that somebody comes to
  useEffect(() => {
    const room = main.current;
    if (!room || !address.hasMoved.peek() || room.contains(document.activeElement)) return;
    const left = address.cameFrom.peek();
    const link = left && room.querySelector<HTMLElement>(`a[href="${CSS.escape(left)}"]`);
    const title = room.querySelector<HTMLElement>("h2[tabindex]");
    (link || title)?.focus();
  }, [view]);
  return <main ref={main}>{children}</main>;
}
