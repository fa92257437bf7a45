import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Composer as Model } from "./ComposerModel.ts";
import { keepCaret, trusted } from "./press.ts";

/** Takes the composer away: at this box for now, or on this site until the settings say otherwise. */
export function Hide({ model }: { model: Model }) {
  const words = model.messages.value.composer;
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const isHiding = model.isHiding.value;
  useLayoutEffect(() => {
    if (isHiding) first.current?.focus();
  }, [isHiding]);
  if (!model.canHide.value) return null;
  return (
    <div class="hide">
      <button
        type="button"
        class="quiet"
        aria-expanded={isHiding}
        onMouseDown={keepCaret}
        onClick={trusted(model.toggleHiding)}
      >
        {words.hide}
      </button>
      {isHiding && (
        <div class="choices">
          <button
            type="button"
            ref={first}
            onMouseDown={keepCaret}
            onClick={trusted(() => model.hide("box"))}
          >
            {words.hideBox}
          </button>
          <button
            type="button"
            aria-describedby={`${id}-hint`}
            onMouseDown={keepCaret}
            onClick={trusted(() => model.hide("site"))}
          >
            {words.hideSite(model.siteName.value)}
          </button>
          <p id={`${id}-hint`} class="note">
            {words.hideHint}
          </p>
        </div>
      )}
    </div>
  );
}
