import { render } from "preact";
import { Composer } from "./Composer.tsx";
import type { Composer as Model } from "./ComposerModel.ts";
import styles from "./styles.css?inline";

/** The name of our element on somebody else's page. */
export const composerTag = "stemmen-composer";

/**
 * Makes the composer's element, with everything inside an open shadow root.
 * The caller puts it on the page; `end` empties it and takes it away.
 */
export function mountComposer(model: Model): { host: HTMLElement; end(): void } {
  const host = document.createElement(composerTag);
  // A page's focus trap counts what can be tabbed to in its own tree only: the element says that it can,
  // and hands the focus on to what is inside.
  host.tabIndex = 0;
  const root = host.attachShadow({ mode: "open", delegatesFocus: true });
  const style = document.createElement("style");
  style.textContent = styles;
  const place = document.createElement("div");
  root.append(style, place);
  render(<Composer model={model} />, place);
  return {
    host,
    end() {
      render(null, place);
      model[Symbol.dispose]();
      host.remove();
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
