import { useEffect, useState } from "react";
import { practice } from "../practice.ts";
import { publish } from "./Posted.tsx";

interface Options {
  /** A box in a dialog takes the focus when it opens. */
  takesFocus?: boolean;
  onPosted?: (() => void) | undefined;
}

/** What surrounds one box: how much is in it, and the act of posting. */
export function useComposer(name: string, { takesFocus = false, onPosted }: Options = {}) {
  const [text, setText] = useState("");
  useEffect(() => {
    if (takesFocus) practice.box(name).focus();
  }, [takesFocus, name]);
  return {
    text,
    setText,
    isEmpty: text.trim() === "",
    post: async () => {
      const now = practice.published(name);
      if (now.trim() === "") return;
      publish(now);
      await practice.set("", name);
      onPosted?.();
    },
  };
}
