import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "../practice.ts";
import { root } from "../root.ts";
import { Bluesky } from "../sites/Bluesky.tsx";

flushSync(() => createRoot(root).render(<Bluesky />));
expect();
