import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "../practice.ts";
import { root } from "../root.ts";
import { X } from "../sites/X.tsx";

flushSync(() => createRoot(root).render(<X />));
expect("inline", "reply");
