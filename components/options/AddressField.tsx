import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";

interface Props {
  id: string;
  field: RefObject<HTMLInputElement | null>;
  value: ReadonlySignal<string>;
  hint: string;
  /** What is wrong with what was typed, and what to do; undefined when nothing is. */
  fault: string | undefined;
  onType: (text: string) => void;
}

/** A field for the address of a server, with its hint before it and its fault behind it; the caller has the label. */
export function AddressField({ id, field, value, hint, fault, onType }: Props) {
  return (
    <>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <input
        id={id}
        ref={field}
        class="field"
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={fault ? `${id}-fault ${id}-hint` : `${id}-hint`}
        aria-invalid={fault !== undefined}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-fault`} class={fault && "error"} role="alert">
        {fault}
      </p>
    </>
  );
}
