import rules from "../practice.css?inline";

/** An open shadow root with the page's own look inside. */
export function openShadow(host: HTMLElement, ...more: string[]): ShadowRoot {
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [rules, ...more].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return shadow;
}
