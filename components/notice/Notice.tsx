import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Appearance } from "@/data/appearance.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { Languages } from "../Languages.tsx";
import { shadowHost } from "../shadow-host.ts";
import styles from "./styles.css?inline";

interface Props {
  messages: ReadonlySignal<Messages>;
  /** What became of the act, in the language of the screen. */
  says: (messages: Messages) => string;
  /** Takes back what was done, as long as it stands there. Absent when there is nothing to take back. */
  takingBack?: { undo(): Promise<boolean>; stands(): boolean } | undefined;
  onLanguage: (code: LanguageCode) => void;
  onClose: () => void;
}

/** Tells what became of an act that came from a menu or a key, and stays until it is closed. */
function Notice({ messages, says, takingBack, onLanguage, onClose }: Props) {
  const words = messages.value;
  // A screen reader hears what comes into a status, not what stands there from the start.
  const said = useSignal<Props["says"] | undefined>(undefined);
  const canUndo = useSignal(takingBack !== undefined);
  useEffect(() => {
    said.value = says;
  }, [says, said]);
  return (
    <section class="notice" aria-label={words.composer.region} lang={words.lang} dir="ltr">
      <p role="status">{said.value?.(words)}</p>
      <div class="row">
        {canUndo.value && (
          <button
            type="button"
            onClick={async (event) => {
              if (!event.isTrusted || !takingBack) return;
              canUndo.value = false;
              const stood = takingBack.stands();
              const isDone = stood && (await takingBack.undo());
              said.value = ({ composer }) =>
                isDone ? composer.undone : stood ? composer.notUndone : composer.nothingToUndo;
            }}
          >
            {words.composer.undo}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {words.notice.close}
        </button>
      </div>
      <Languages
        messages={words}
        onLanguage={(code, event) => event.isTrusted && onLanguage(code)}
      />
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
