import Quill from "quill";
import "quill/dist/quill.core.css";
import { useLayoutEffect, useRef } from "react";
import { addBox } from "../practice.ts";
import { quillBox } from "./quill.ts";

interface Props {
  name: string;
  label: string;
  placeholder: string;
  onText?: (text: string) => void;
}

/** A Quill 2 editor inside a React page, in the page itself or in an open shadow root. */
export function QuillBox({ name, label, placeholder, onText }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const heard = useRef(onText);
  heard.current = onText;
  useLayoutEffect(() => {
    const quill = new Quill(element.current!, { placeholder });
    quill.root.setAttribute("role", "textbox");
    quill.root.setAttribute("aria-multiline", "true");
    quill.root.setAttribute("aria-label", label);
    const shadow = element.current!.getRootNode();
    const end = shadow instanceof ShadowRoot ? letIntoShadow(quill, shadow) : () => {};
    const box = quillBox(quill);
    quill.on("text-change", () => heard.current?.(box.text()));
    const remove = addBox(name, box);
    return () => {
      remove();
      end();
    };
  }, [name, label, placeholder]);
  return <div ref={element} />;
}

/**
 * Quill asks the document for focus and selection and finds its editors there, which all stop at a shadow root:
 * a site that has Quill in one must answer for it, as this does (quill 2.0.3, core/selection.js and core/emitter.js).
 */
function letIntoShadow(quill: Quill, shadow: ShadowRoot): () => void {
  const { selection, emitter } = quill;
  selection.hasFocus = () => shadow.activeElement === quill.root;
  selection.getNativeRange = () => {
    // Chromium's document sees the host only; Firefox and the standard have no selection of a shadow root.
    const found = "getSelection" in shadow ? chromiumSelection(shadow) : document.getSelection();
    return found?.rangeCount ? selection.normalizeNative(found.getRangeAt(0)) : null;
  };
  const pass = (event: Event) => emitter.handleDOM(event);
  const types = ["selectionchange", "mousedown", "mouseup", "click"];
  for (const type of types) document.addEventListener(type, pass);
  return () => {
    for (const type of types) document.removeEventListener(type, pass);
  };
}

function chromiumSelection(shadow: ShadowRoot): Selection | null {
  return (shadow as unknown as Document).getSelection();
}
