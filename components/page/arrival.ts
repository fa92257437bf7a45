import { read } from "./read.ts";

/** Milliseconds in which editors have done what they do after our turn, and pages that revert changes have reverted them. */
export const rest = 100;

/** Waits this many milliseconds, so that editors can do what they do after our turn; not at all for none. */
export async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until something holds or the deadline (in milliseconds) has passed; says which. */
export async function until(holds: () => boolean, deadline: number): Promise<boolean> {
  const end = performance.now() + deadline;
  while (!holds()) {
    if (performance.now() >= end) return false;
    await pause(10);
  }
  return true;
}

/**
 * Does something to a box and resolves to whether its text changed. An editor changes its text after our
 * turn, so when it took what was done (`act` says true) we wait until the deadline, in milliseconds.
 */
export async function arrival(
  box: HTMLElement,
  act: () => boolean,
  deadline: number,
): Promise<boolean> {
  const before = read(box).text;
  const taken = act();
  return until(() => !box.isConnected || read(box).text !== before, taken ? deadline : 20);
}
