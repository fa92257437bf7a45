import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { useControlled } from "../editors/controlled.ts";
import { expect } from "../practice.ts";
import { root } from "../root.ts";

function Page() {
  return <textarea aria-label="Tekstvak" {...useControlled<HTMLTextAreaElement>("editor")} />;
}

flushSync(() => createRoot(root).render(<Page />));
expect("editor");
