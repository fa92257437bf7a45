import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "../practice.ts";
import { root } from "../root.ts";
import { Facebook } from "../sites/Facebook.tsx";

flushSync(() => createRoot(root).render(<Facebook />));
expect("comment");
