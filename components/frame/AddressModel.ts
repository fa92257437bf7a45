import { createModel, signal } from "@preact/signals";
import { type View, viewOf } from "./views.ts";

/** The parts of the browser's history that tell where somebody is, and whether they were there before. */
export interface Visits {
  /** The fragment of the address, with `#`. */
  hash(): string;
  /** Whether this entry of the history was seen before; from now on it is. */
  see(): boolean;
}

/** Where somebody is in our page. The browser keeps it in the address, so that its own Back and Forward work. */
export const AddressModel = createModel((visits: Visits) => {
  const view = signal<View>(viewOf(visits.hash()));
  const cameFrom = signal<string | undefined>();
  const hasMoved = signal(false);
  let hash = visits.hash();
  visits.see();
  return {
    view,
    hasMoved,
    /** For who goes back: the address they were at, so that they can go on at the link that led there. */
    cameFrom,
    move() {
      cameFrom.value = visits.see() ? hash : undefined;
      hash = visits.hash();
      hasMoved.value = true;
      view.value = viewOf(hash);
    },
  };
});

export type Address = InstanceType<typeof AddressModel>;
