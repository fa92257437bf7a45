import {
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  SelectionState,
} from "draft-js";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import "draft-js/dist/Draft.css";
import { addBox } from "../practice.ts";

interface Props {
  name: string;
  label: string;
  placeholder?: string;
  testId?: string;
  onText?: (text: string) => void;
  /** Ctrl+Enter. */
  onSubmit?: () => void;
  /** What may follow `#` or `@`; the list shows those that begin as typed. */
  suggestions?: readonly string[];
  className?: string;
}

/** A Draft.js editor held by React, with X's list of suggestions when there are any. */
export function DraftBox({
  name,
  label,
  placeholder,
  testId,
  onText,
  onSubmit,
  suggestions,
}: Props) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  const editor = useRef<Editor>(null);
  const [choice, setChoice] = useState(0);
  const [refused, setRefused] = useState("");

  const change = (next: EditorState) => {
    latest.current = next;
    setState(next);
    setChoice(0);
    onText?.(next.getCurrentContent().getPlainText("\n"));
  };
  const act = useRef(change);
  act.current = change;

  useLayoutEffect(
    () =>
      addBox(name, {
        element: () => editor.current!.editor!,
        text: () => latest.current.getCurrentContent().getPlainText("\n"),
        set: (text) => {
          const fresh = EditorState.createWithContent(ContentState.createFromText(text));
          flushSync(() => act.current(EditorState.moveSelectionToEnd(fresh)));
        },
        caret: (start, end) => {
          editor.current!.focus();
          const selection = selectionAt(latest.current.getCurrentContent(), start, end);
          flushSync(() => act.current(EditorState.forceSelection(latest.current, selection)));
        },
        selection: () => {
          const content = latest.current.getCurrentContent();
          const selection = latest.current.getSelection();
          return {
            start: offset(content, selection.getStartKey(), selection.getStartOffset()),
            end: offset(content, selection.getEndKey(), selection.getEndOffset()),
          };
        },
        undoDepth: () => latest.current.getUndoStack().size,
      }),
    [name],
  );

  const token = suggestions ? tokenBefore(state) : "";
  const offered =
    token && token !== refused
      ? (suggestions ?? []).filter((text) => text.toLowerCase().startsWith(token.toLowerCase()))
      : [];
  const isOpen = offered.length > 0;
  const chosen = offered[Math.min(choice, offered.length - 1)];

  const pick = (text: string) => {
    const selection = latest.current.getSelection();
    const range = selection.merge({ anchorOffset: selection.getStartOffset() - token.length });
    const content = Modifier.replaceText(
      latest.current.getCurrentContent(),
      range as SelectionState,
      `${text} `,
    );
    change(EditorState.push(latest.current, content, "insert-characters"));
  };

  let list: ReactNode;
  if (isOpen)
    list = (
      <div role="listbox" id={`${name}-typeahead`} aria-label="Voorstellen" className="typeahead">
        {offered.map((text) => (
          <div
            key={text}
            role="option"
            tabIndex={-1}
            aria-selected={text === chosen}
            data-testid="typeaheadResult"
            onMouseDown={(event) => {
              event.preventDefault();
              pick(text);
            }}
          >
            {text}
          </div>
        ))}
      </div>
    );

  return (
    <>
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        role="textbox"
        ariaLabel={label}
        ariaMultiline
        spellCheck
        stripPastedStyles
        {...(isOpen
          ? { ariaAutoComplete: "list", ariaExpanded: true, ariaControls: `${name}-typeahead` }
          : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(testId ? { webDriverTestID: testId } : {})}
        keyBindingFn={(event) => {
          if (event.key === "Enter" && event.ctrlKey && onSubmit) return "submit";
          if (isOpen) {
            if (event.key === "Enter" || event.key === "Tab") return "pick";
            if (event.key === "ArrowDown") return "next";
            if (event.key === "ArrowUp") return "previous";
            if (event.key === "Escape") return "refuse";
          }
          return getDefaultKeyBinding(event);
        }}
        handleKeyCommand={(command) => {
          if (command === "submit") onSubmit?.();
          else if (command === "pick" && chosen) pick(chosen);
          else if (command === "next") setChoice((choice + 1) % offered.length);
          else if (command === "previous")
            setChoice((choice + offered.length - 1) % offered.length);
          else if (command === "refuse") setRefused(token);
          else return "not-handled";
          return "handled";
        }}
      />
      {list}
    </>
  );
}

function tokenBefore(state: EditorState): string {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return "";
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  return /(?:^|\s)([#@][\p{L}\p{N}_]*)$/u.exec(before)?.[1] ?? "";
}

function selectionAt(content: ContentState, start: number, end: number): SelectionState {
  const [from, to] = [place(content, start), place(content, end)];
  return SelectionState.createEmpty(from.key).merge({
    anchorOffset: from.offset,
    focusKey: to.key,
    focusOffset: to.offset,
    isBackward: false,
    hasFocus: true,
  }) as SelectionState;
}

function place(content: ContentState, wanted: number): { key: string; offset: number } {
  let rest = wanted;
  for (const block of content.getBlocksAsArray()) {
    if (rest <= block.getLength()) return { key: block.getKey(), offset: rest };
    rest -= block.getLength() + 1;
  }
  const last = content.getLastBlock();
  return { key: last.getKey(), offset: last.getLength() };
}

function offset(content: ContentState, key: string, inside: number): number {
  let before = 0;
  for (const block of content.getBlocksAsArray()) {
    if (block.getKey() === key) return before + inside;
    before += block.getLength() + 1;
  }
  return before;
}
