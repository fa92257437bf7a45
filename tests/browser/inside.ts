// The content script of the test extension: does in the isolated world what a test asks of a box.
import { insert, type Outcome } from "@/components/page/insert.ts";
import { mount } from "@/components/page/mount.ts";
import { watchPostBoxes } from "@/components/page/post-boxes.ts";
import { read, watchCaret } from "@/components/page/read.ts";
import { replace } from "@/components/page/replace.ts";
import { refusal } from "@/components/page/text-field.ts";
import { watchTyping } from "@/components/page/typing.ts";
import type { Draft } from "@/data/draft.ts";
import { place } from "@/data/place.ts";

/** What a test can ask; the box is where the event was sent. */
export type Request =
  | { act: "insert"; token: string; deadline?: number; caretKnown?: Draft["selection"] }
  | { act: "put"; at: number; text: string; deadline?: number }
  | { act: "replace"; piece: string; text: string; caretKnown?: Draft["selection"] }
  | { act: "undo" }
  | { act: "read" }
  | { act: "refusal" }
  | { act: "watch caret" }
  | { act: "watch boxes"; selectors: readonly string[] }
  | { act: "report" }
  | { act: "stop watching" };

/** What the watcher told since it began: how often a box was entered for the first time, and how often one left. */
export interface Report {
  readonly entered: number;
  readonly gone: number;
}

const undos = new WeakMap<HTMLElement, () => Promise<boolean>>();
const watching = new AbortController();
const report = { entered: 0, gone: 0 };

function onBox(box: HTMLElement, gone: AbortSignal) {
  report.entered += 1;
  gone.addEventListener("abort", () => {
    report.gone += 1;
  });
  const host = document.createElement("div");
  host.className = "our-composer";
  host.textContent = "Composer";
  host.tabIndex = 0;
  mount(host, box, gone);
}

const ends = new WeakMap<HTMLElement, AbortController>();

document.addEventListener("ask", (event) => {
  const box = event.composedPath()[0] as HTMLElement;
  const { id, request } = JSON.parse((event as CustomEvent<string>).detail) as {
    id: string;
    request: Request;
  };
  const answer = (value: unknown) => {
    const detail = JSON.stringify({ id, value });
    document.dispatchEvent(new CustomEvent("answer", { detail }));
  };
  Promise.resolve(act(box, request)).then(answer, (problem) =>
    answer({ problem: String(problem) }),
  );
});

function act(box: HTMLElement, request: Request): unknown {
  switch (request.act) {
    case "insert": {
      const { token, act: _, ...options } = request;
      return insert(box, (draft) => place(draft, token), options).then(keepUndo(box));
    }
    case "put": {
      const { at, text, act: _, ...options } = request;
      return insert(box, () => ({ at, text }), options).then(keepUndo(box));
    }
    case "replace": {
      const { piece, text, act: _, ...options } = request;
      const plan = (draft: Draft) => {
        const start = draft.text.indexOf(piece);
        return start < 0 ? undefined : { start, end: start + piece.length, text };
      };
      return replace(box, plan, options).then(keepUndo(box));
    }
    case "undo":
      return undos.get(box)?.() ?? "nothing to undo";
    case "read":
      return read(box);
    case "refusal":
      return refusal(box) ?? "none";
    case "watch caret":
      ends.get(box)?.abort();
      ends.set(box, new AbortController());
      watchCaret(box, ends.get(box)!.signal);
      return watchTyping(box, ends.get(box)!.signal);
    case "watch boxes": {
      const { signal } = watching;
      return watchPostBoxes(request.selectors, onBox, { signal });
    }
    case "report":
      return report;
    case "stop watching":
      return watching.abort();
  }
}

function keepUndo(box: HTMLElement) {
  return (outcome: Outcome) => {
    if (outcome.status === "inserted") undos.set(box, outcome.undo);
    return outcome;
  };
}
