import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from "lexical";
import { useLayoutEffect, useRef, useState } from "react";
import { addBox } from "../practice.ts";
import { lexical } from "./lexical.ts";

interface Props {
  name: string;
  kind: "plain" | "rich";
  label: string;
  placeholder: string;
  onText?: (text: string) => void;
  /** When given, Enter sends and Shift+Enter begins a line. */
  onEnter?: () => void;
}

/** A Lexical editor inside a React page. */
export function LexicalBox({ name, kind, label, placeholder, onText, onEnter }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(true);
  const heard = useRef({ onText, onEnter });
  heard.current = { onText, onEnter };

  useLayoutEffect(() => {
    const { editor, box, end } = lexical(element.current!, {
      kind,
      onText: (text) => {
        setIsEmpty(text === "");
        heard.current.onText?.(text);
      },
    });
    const ends = [
      addBox(name, box),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!heard.current.onEnter || event?.shiftKey) return false;
          event?.preventDefault();
          heard.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      end,
    ];
    return () => {
      for (const step of ends) step();
    };
  }, [name, kind]);

  return (
    <div className="lexical">
      <div
        ref={element}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        spellCheck
        aria-label={label}
        aria-placeholder={placeholder}
      />
      {isEmpty && (
        <div className="placeholder" aria-hidden="true">
          {placeholder}
        </div>
      )}
    </div>
  );
}
