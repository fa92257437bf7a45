import { useSignal } from "@preact/signals";
import { NameList } from "./NameList.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { Use } from "./Use.tsx";

/** Who is chosen, and what becomes of them: into the post of the tab, or elsewhere. */
export function Chosen({ model }: { model: Model }) {
  const { picker, use, composer } = model.messages.value;
  const isOpen = useSignal(false);
  const chosen = model.kept.chosen.value;
  if (chosen.length === 0) return null;
  const hasBox = model.view.value?.box === true;
  return (
    <div class="chosen-names">
      <NameList
        title={picker.chosen(chosen.length)}
        subjects={chosen}
        show={() => null}
        remove={picker.remove}
        onRemove={(subject) => model.kept.choose(subject, false)}
      />
      {hasBox && (
        <>
          <p>{use.preview}</p>
          <p class="finished" lang="nl">
            {model.tokens.value.join(" ")}
          </p>
          {chosen.length > 3 && <p>{composer.many}</p>}
          <p>
            <button type="button" class="main" onClick={model.placeChosen}>
              {composer.insert}
            </button>
          </p>
          <p>
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => {
                isOpen.value = !isOpen.value;
              }}
            >
              {use.elsewhere}
            </button>
          </p>
        </>
      )}
      {(!hasBox || isOpen.value) && <Use model={model} />}
    </div>
  );
}
