import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "../practice.ts";
import { root } from "../root.ts";
import { Mastodon } from "../sites/Mastodon.tsx";

flushSync(() => createRoot(root).render(<Mastodon />));
expect("compose", "search");
