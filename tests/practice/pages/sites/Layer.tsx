import { type ReactNode, useEffect, useRef } from "react";
import { practice } from "../practice.ts";
import { FocusTrap } from "./FocusTrap.tsx";

interface Props {
  title: string;
  /** Called by Escape and by the button "Sluiten". */
  close: () => void;
  /** The site's own mark on that button. */
  closeTestId?: string;
  children: ReactNode;
}

/** A modal layer of a site: holds the focus, and Escape on the document closes it unless a list of suggestions is open. */
export function Layer({ title, close, closeTestId, children }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    let wasOpen = false;
    const look = () => {
      wasOpen = Boolean(dialog.current?.querySelector('[role="listbox"]'));
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || wasOpen) return;
      practice.acts.push("Escape");
      latest.current();
    };
    document.addEventListener("keydown", look, true);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("keydown", look, true);
      document.removeEventListener("keydown", leave);
    };
  }, []);
  return (
    <div className="layer">
      <FocusTrap>
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header" ref={dialog}>
          <button type="button" data-testid={closeTestId} onClick={close}>
            Sluiten
          </button>
          <h2 id="modal-header">{title}</h2>
          {children}
        </div>
      </FocusTrap>
    </div>
  );
}
