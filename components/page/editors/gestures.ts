import { arrival } from "../arrival.ts";
import type { Editor } from "./editor.ts";

const gesture = { bubbles: true, cancelable: true, composed: true };

/**
 * Offers text to an editor as a paste. `dispatchEvent` says false when the editor took it.
 * Chromium reads `clipboardData`, Firefox only `dataType` and `data` (w3c/clipboard-apis #33); an editor
 * that gets an empty paste says that it took it, so both are given.
 */
export const paste: Editor["insert"] = (element, text, deadline) => {
  const offer = () => !element.dispatchEvent(clipboardEvent("paste", text));
  return arrival(element, offer, deadline);
};

/** Takes away what is selected as a cut, for editors that would not hear of it otherwise. */
export const cut: Editor["erase"] = (element) => element.dispatchEvent(clipboardEvent("cut", ""));

function clipboardEvent(type: "paste" | "cut", text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const init = { ...gesture, clipboardData, dataType: "text/plain", data: text };
  return new ClipboardEvent(type, init);
}

/** Has the browser type text at the caret. */
export const type: Editor["insert"] = (element, text, deadline) =>
  arrival(element, () => element.ownerDocument.execCommand("insertText", false, text), deadline);

/** Undo, redo and erasing for editors that listen to keys and keep a history of their own. */
export const byKeys: Pick<Editor, "undo" | "redo" | "erase" | "sharesHistory"> = {
  sharesHistory: false,
  undo: (element) => press(element, { key: "z", code: "KeyZ", keyCode: 90, ...command() }),
  redo: (element) =>
    press(element, { key: "Z", code: "KeyZ", keyCode: 90, shiftKey: true, ...command() }),
  erase: (element) => press(element, { key: "Backspace", code: "Backspace", keyCode: 8 }),
};

/** Undo, redo and erasing for fields whose history the browser keeps. */
export const byBrowser: Pick<Editor, "undo" | "redo" | "erase" | "sharesHistory"> = {
  sharesHistory: true,
  undo: (element) => element.ownerDocument.execCommand("undo"),
  redo: (element) => element.ownerDocument.execCommand("redo"),
  erase: (element) => element.ownerDocument.execCommand("delete"),
};

function press(element: HTMLElement, init: KeyboardEventInit): void {
  element.dispatchEvent(new KeyboardEvent("keydown", { ...gesture, ...init }));
  element.dispatchEvent(new KeyboardEvent("keyup", { ...gesture, ...init }));
}

function command(): KeyboardEventInit {
  return /Mac|iP(hone|ad|od)/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
}
