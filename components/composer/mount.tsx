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
  const root = host.attachShadow({ mode: "open" });
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
