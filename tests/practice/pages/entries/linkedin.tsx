import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "../practice.ts";
import { root } from "../root.ts";
import { LinkedIn } from "../sites/LinkedIn.tsx";

flushSync(() => createRoot(root).render(<LinkedIn />));
expect("comment");
