// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { keepFocus } from "@/components/keep-focus.ts";

function stand(...names: string[]) {
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: "open" });
  const end = keepFocus(root);
  const buttons = names.map((name) => {
    const button = document.createElement("button");
    button.textContent = name;
    root.append(button);
    return button;
  });
  return { root, end, buttons };
}

test.each([
  ["the one that takes its place", ["een", "twee", "drie"], 1, "drie"],
  ["the last one, when it was the last itself", ["een", "twee"], 1, "een"],
])("a control that goes away hands the focus to %s", async (_, names, gone, next) => {
  const { root, buttons } = stand(...names);
  buttons[gone]!.focus();
  buttons[gone]!.remove();
  await vi.waitFor(() => expect(root.activeElement?.textContent).toBe(next));
});

test("whoever went to another field keeps the focus there", async () => {
  const { buttons } = stand("een", "twee");
  const field = document.createElement("input");
  document.body.append(field);
  buttons[1]!.focus();
  field.focus();
  buttons[1]!.remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(field);
});
