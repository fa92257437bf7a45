import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { addBox } from "../practice.ts";
import { fieldSelection } from "./field.ts";

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What a field needs to be React's: spread over a textarea or input. */
export interface Controlled<T extends Field> {
  ref: RefObject<T | null>;
  value: string;
  onChange: (event: ChangeEvent<T>) => void;
}

/** A field whose text is React's state: what React did not hear of, it does not have. */
export function useControlled<T extends Field>(
  name: string,
  onText?: (text: string, field: T) => void,
): Controlled<T> {
  const [value, setValue] = useState("");
  const latest = useRef(value);
  latest.current = value;
  const heard = useRef(onText);
  heard.current = onText;
  const ref = useRef<T>(null);

  useLayoutEffect(
    () =>
      addBox(name, {
        element: () => ref.current!,
        text: () => latest.current,
        set: (text) => {
          flushSync(() => setValue(text));
          heard.current?.(text, ref.current!);
        },
        caret: (start, end) => {
          ref.current!.focus();
          ref.current!.setSelectionRange(start, end);
        },
        selection: () => fieldSelection(ref.current!),
      }),
    [name],
  );

  return {
    ref,
    value,
    onChange: (event) => {
      setValue(event.target.value);
      heard.current?.(event.target.value, event.target);
    },
  };
}
