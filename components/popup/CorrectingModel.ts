import { createModel, signal } from "@preact/signals";
import type { NetworkId } from "@/data/networks/network.ts";
import { keyOf, type Subject } from "../subject.ts";

/** What somebody typed to correct an account. */
export interface Typed {
  readonly network: NetworkId;
  readonly text: string;
}

/** Whose account is being corrected: one at a time, so that no two fields and buttons have the same name. */
export const CorrectingModel = createModel(() => {
  const open = signal("");
  const typed = new Map<string, Typed>();

  /** Closes the form of the one with this key; what was typed is there when it is opened again. */
  function leave(key: string) {
    if (open.value === key) open.value = "";
  }

  return {
    /** Key of the one whose form is open; "" when none is. */
    open,
    /** Opens the form of this one, and closes that of another. */
    show(subject: Subject) {
      open.value = keyOf(subject);
    },
    leave,
    /** Closes the form as somebody asked, who is done with it. */
    close(subject: Subject) {
      typed.delete(keyOf(subject));
      leave(keyOf(subject));
    },
    typed: (subject: Subject) => typed.get(keyOf(subject)),
    type(subject: Subject, what: Typed) {
      typed.set(keyOf(subject), what);
    },
  };
});
