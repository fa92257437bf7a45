/** A press by a person; a page can make clicks, but not trusted ones. */
export const trusted = (act: () => unknown) => (event: Event) => {
  if (event.isTrusted) void act();
};

/** Keeps the caret where it is in the post box while a button is pressed with the mouse. */
export const keepCaret = (event: Event) => event.preventDefault();

/**
 * Calls back when the focus comes to an element of ours, but not before the press that brought it there is over:
 * what moves away under a finger or a pointer is not pressed.
 */
export function onReturn(host: HTMLElement, act: () => void, signal: AbortSignal): void {
  let isDown = false;
  let hasCome = false;
  const press = () => {
    isDown = true;
  };
  const come = () => {
    if (isDown) hasCome = true;
    else act();
  };
  const over = () => {
    isDown = false;
    // The click comes after this event.
    if (hasCome) setTimeout(act);
    hasCome = false;
  };
  host.addEventListener("pointerdown", press, { capture: true, signal });
  for (const type of ["pointerup", "pointercancel"])
    host.ownerDocument.addEventListener(type, over, { capture: true, signal });
  host.addEventListener("focusin", come, { signal });
}
