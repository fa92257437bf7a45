import { useLayoutEffect, useRef } from "react";
import { addBox } from "../practice.ts";
import { tiptap2 } from "./tiptap2.ts";

type Options = Parameters<typeof tiptap2>[1];

/** A TipTap 2 editor inside a React page; its options are read once. */
export function TiptapBox({ name, options }: { name: string; options: Options }) {
  const element = useRef<HTMLDivElement>(null);
  const first = useRef(options);
  useLayoutEffect(() => {
    const { editor, box } = tiptap2(element.current!, first.current);
    const remove = addBox(name, box);
    return () => {
      remove();
      editor.destroy();
    };
  }, [name]);
  return <div ref={element} />;
}
