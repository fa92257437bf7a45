/** A press by a person; a page can make clicks, but not trusted ones. */
export const trusted = (act: () => unknown) => (event: Event) => {
  if (event.isTrusted) void act();
};

/** Keeps the caret where it is in the post box while a button is pressed with the mouse. */
export const keepCaret = (event: Event) => event.preventDefault();
