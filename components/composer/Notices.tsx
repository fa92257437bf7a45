import type { Fault } from "@/data/faults.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Cautions } from "./CautionModel.ts";
import type { Composer as Model } from "./ComposerModel.ts";
import { keepCaret, trusted } from "./press.ts";

interface CautionProps {
  caution: Cautions;
  messages: Messages;
}

/** One line about a private detail in the post, until somebody says that they know. */
export function CautionLine({ caution: model, messages }: CautionProps) {
  const words = messages.caution;
  const caution = model.shown.value;
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
            onClick={trusted(model.dismiss)}
          >
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

/** One line about a picture that has no text yet, until it has one or somebody says that they know. */
export function PictureLine({ model }: { model: Model }) {
  const words = model.messages.value.picture;
  const control = model.pictures.shown.value;
  return (
    <div aria-live="polite">
      {control !== undefined && (
        <div class="caution">
          <p class="note">
            {words.bare} {words.how(control)}
          </p>
          <button
            type="button"
            class="quiet"
            onMouseDown={keepCaret}
            onClick={trusted(model.pictures.dismiss)}
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
  const repairOf = (fault: Fault) =>
    model.mending.isPossible(fault) ? words[fault.id].repair?.(fault) : undefined;
  // Two that are mended alike would have buttons of one name; the second comes when the first is mended.
  const isFirst = (fault: Fault) =>
    !repairOf(fault) || fault === faults.find((other) => repairOf(other) === repairOf(fault));
  return (
    <div class="tips">
      <p class="preview-label" id="tips-label">
        {composer.tips(faults.length)}
      </p>
      <ul aria-labelledby="tips-label">
        {faults
          .filter(isFirst)
          .slice(0, most)
          .map((fault) => (
            <li key={`${fault.id}-${fault.start}`}>
              {words[fault.id].message(fault)}
              <Mend model={model} fault={fault} />
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The button that mends a fault; the sentence stands alone where that cannot be done safely. */
function Mend({ model, fault }: { model: Model; fault: Fault }) {
  const { repair } = model.messages.value.faults[fault.id];
  if (!repair || !model.mending.isPossible(fault)) return null;
  const mend = (event: Event) => {
    const root = (event.currentTarget as Element).getRootNode() as ParentNode;
    // The post box takes the focus itself; the question is ours.
    if (model.mending.mend(fault) === "question")
      root.querySelector<HTMLElement>("#question")?.focus();
  };
  return (
    <button type="button" class="quiet" onClick={(event) => trusted(() => mend(event))(event)}>
      {repair(fault)}
    </button>
  );
}
