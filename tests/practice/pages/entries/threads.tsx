import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "../practice.ts";
import { root } from "../root.ts";
import { Threads } from "../sites/Threads.tsx";

flushSync(() => createRoot(root).render(<Threads />));
expect("reply");
