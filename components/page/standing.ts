/** What was put in a box, for as long as it stands there. */
export interface Standing {
  /** Takes it back and nothing else, as long as it stands there; resolves to whether that was done. */
  readonly undo: () => Promise<boolean>;
  /** Whether it stands there, and did so whenever anybody looked. */
  readonly stands: () => boolean;
  /** Calls back, once, when somebody writes in the box and it turns out to be gone. */
  readonly whenGone: (act: () => void) => void;
}

/** What tells that a box may hold something else; before the first letter, it shows that a site emptied the box. */
const signs = ["focusin", "beforeinput", "input"] as const;

/**
 * Follows text in a box, so that the same words, typed by somebody after the post was placed or cleared, are not taken
 * for ours: what was gone once stays gone.
 */
export function follow(
  box: HTMLElement,
  isThere: () => boolean,
  takeBack: () => Promise<boolean>,
): Standing {
  const following = new AbortController();
  let isGone = false;
  let tell: (() => void) | undefined;
  const stands = () => {
    isGone ||= !box.isConnected || !isThere();
    if (isGone) following.abort();
    return !isGone;
  };
  const look = () => {
    if (!stands()) tell?.();
  };
  for (const sign of signs)
    box.addEventListener(sign, look, { capture: true, signal: following.signal });
  return {
    async undo() {
      // A change of our own follows.
      following.abort();
      return stands() && takeBack().catch(() => false);
    },
    stands,
    whenGone(act) {
      tell = act;
    },
  };
}
