import { addBox, expect } from "../practice.ts";
import { root } from "../root.ts";

const frame = document.createElement("iframe");
frame.title = "Reacties";
frame.src = `/editors/textarea-plain${location.search}`;
frame.addEventListener("load", () => {
  const inside = () => frame.contentWindow!.practice;
  addBox("editor", {
    element: () => inside().box(),
    text: () => inside().text(),
    set: (text) => inside().set(text),
    caret: (start, end) => inside().caret(start, end),
    selection: () => inside().selection(),
    published: () => inside().published(),
  });
});
root.append(frame);
expect("editor");
