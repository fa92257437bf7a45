import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { DraftBox } from "../editors/DraftBox.tsx";
import { expect } from "../practice.ts";
import { root } from "../root.ts";

flushSync(() =>
  createRoot(root).render(
    <DraftBox name="editor" label="Tekstvak" placeholder="Wat wil je zeggen?" />,
  ),
);
expect("editor");
