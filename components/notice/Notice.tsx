import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Appearance } from "@/data/appearance.ts";
import type { Messages } from "@/data/locales/index.ts";
import { shadowHost } from "../shadow-host.ts";
import styles from "./styles.css?inline";

interface Props {
  text: string;
  messages: Messages;
  /** Takes back what was done; resolves to whether that worked. Absent when there is nothing to take back. */
  undo?: (() => Promise<boolean>) | undefined;
  onClose: () => void;
}

/** Tells what became of an act that came from a menu or a key, and stays until it is closed. */
function Notice({ text, messages, undo, onClose }: Props) {
  const words = messages.composer;
  // A screen reader hears what comes into a status, not what stands there from the start.
  const said = useSignal("");
  const canUndo = useSignal(undo !== undefined);
  useEffect(() => {
    said.value = text;
  }, [text, said]);
  return (
    <section class="notice" aria-label={words.region} lang={messages.code} dir="ltr">
      <p role="status">{said}</p>
      <div class="row">
        {canUndo.value && (
          <button
            type="button"
            onClick={async (event) => {
              if (!event.isTrusted || !undo) return;
              canUndo.value = false;
              said.value = (await undo()) ? words.undone : words.notUndone;
            }}
          >
            {words.undo}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {messages.notice.close}
        </button>
      </div>
    </section>
  );
}

/** The name of the notice's element on somebody else's page. */
const noticeTag = "stemmen-notice";

/**
 * Makes a notice for a page, in an open shadow root; the caller puts its element on the page.
 * An older notice goes away.
 */
export function mountNotice(
  words: Omit<Props, "onClose">,
  appearance: ReadonlySignal<Appearance>,
): HTMLElement {
  for (const older of document.querySelectorAll(noticeTag)) older.remove();
  const { host, show, end } = shadowHost(noticeTag, styles, appearance);
  show(<Notice {...words} onClose={end} />);
  return host;
}
