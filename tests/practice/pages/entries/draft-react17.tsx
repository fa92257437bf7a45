import { render } from "react-dom17";
import { DraftBox } from "../editors/DraftBox.tsx";
import { expect } from "../practice.ts";
import { root } from "../root.ts";

render(<DraftBox name="editor" label="Tekstvak" placeholder="Wat wil je zeggen?" />, root);
expect("editor");
