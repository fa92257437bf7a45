import type { Composer as Model } from "./ComposerModel.ts";
import { keepCaret, trusted } from "./press.ts";

/** One line about a private detail in the post, until somebody says that they know. */
export function CautionLine({ model }: { model: Model }) {
  const words = model.messages.value.caution;
  const caution = model.caution.shown.value;
  return (
    <div aria-live="polite">
      {caution && (
        <div class="caution">
          <p class="note">
            {words[caution.id](caution.text)} {words.public}
          </p>
          <button
            type="button"
            class="quiet"
            onMouseDown={keepCaret}
            onClick={trusted(model.caution.dismiss)}
          >
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

/** How many tips stand on the screen at a time. */
const most = 2;

/** What will not work or not read well in the post as it will be. */
export function Tips({ model }: { model: Model }) {
  const { faults: words, composer } = model.messages.value;
  const faults = model.faults.value;
  if (faults.length === 0) return null;
  return (
    <div class="tips">
      <p class="preview-label" id="tips-label">
        {composer.tips(faults.length)}
      </p>
      <ul aria-labelledby="tips-label">
        {faults.slice(0, most).map((fault) => (
          <li key={`${fault.id}-${fault.start}`}>{words[fault.id].message(fault)}</li>
        ))}
      </ul>
    </div>
  );
}
