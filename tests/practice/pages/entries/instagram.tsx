import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "../practice.ts";
import { root } from "../root.ts";
import { Instagram } from "../sites/Instagram.tsx";

flushSync(() => createRoot(root).render(<Instagram />));
expect("comment");
