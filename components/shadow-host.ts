import { effect, type ReadonlySignal } from "@preact/signals";
import { type ComponentChild, render } from "preact";
import type { Appearance } from "@/data/appearance.ts";
import { dress } from "./appearance.ts";
import { keepFocus } from "./keep-focus.ts";

/**
 * Makes an element of ours for somebody else's page, with the screen inside an open shadow root.
 * The caller puts it on the page; `end` empties it and takes it away.
 */
export function shadowHost(
  tag: string,
  styles: string,
  appearance: ReadonlySignal<Appearance>,
): { host: HTMLElement; show(screen: ComponentChild): void; end(): void } {
  const host = document.createElement(tag);
  // A page's focus trap counts what can be tabbed to in its own tree only: the element says that it can,
  // and hands the focus on to what is inside.
  host.tabIndex = 0;
  const root = host.attachShadow({ mode: "open", delegatesFocus: true });
  const style = document.createElement("style");
  style.textContent = styles;
  const place = document.createElement("div");
  root.append(style, place);
  const undress = effect(() => dress(place, appearance.value));
  const letGo = keepFocus(root);
  return {
    host,
    show: (screen) => render(screen, place),
    end() {
      undress();
      letGo();
      render(null, place);
      host.remove();
    },
  };
}
