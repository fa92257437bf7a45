import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { SlateBox } from "../editors/SlateBox.tsx";
import { expect } from "../practice.ts";
import { root } from "../root.ts";

flushSync(() =>
  createRoot(root).render(
    <SlateBox name="editor" label="Tekstvak" placeholder="Wat wil je zeggen?" />,
  ),
);
expect("editor");
