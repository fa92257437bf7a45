/** The element that has the focus, looked for through open shadow roots and frames of the same origin. */
export function activeElement(from: DocumentOrShadowRoot = document): Element | undefined {
  const active = from.activeElement;
  if (!active) return;
  const inside = active.shadowRoot ?? (active as Partial<HTMLIFrameElement>).contentDocument;
  return (inside && activeElement(inside)) ?? active;
}
