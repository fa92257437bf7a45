import type { ReadonlySignal } from "@preact/signals";
import type { Appearance } from "@/data/appearance.ts";
import { shadowHost } from "../shadow-host.ts";
import { Composer } from "./Composer.tsx";
import type { Composer as Model } from "./ComposerModel.ts";
import styles from "./styles.css?inline";

/** The name of our element on somebody else's page. */
export const composerTag = "stemmen-composer";

/**
 * Makes the composer's element, with everything inside an open shadow root.
 * The caller puts it on the page; `end` empties it and takes it away.
 */
export function mountComposer(
  model: Model,
  appearance: ReadonlySignal<Appearance>,
): { host: HTMLElement; end(): void } {
  const { host, show, end } = shadowHost(composerTag, styles, appearance);
  show(<Composer model={model} />);
  return {
    host,
    end() {
      end();
      model[Symbol.dispose]();
    },
  };
}

/** Whether the focus is on the composer's last control, or on the first one when going back. */
export function isEdge(host: EventTarget | null, back: boolean): boolean {
  const root = host instanceof HTMLElement ? host.shadowRoot : null;
  const controls = [
    ...(root?.querySelectorAll<HTMLElement>("button, input, textarea, a[href]") ?? []),
  ];
  return root?.activeElement === controls.at(back ? 0 : -1);
}
