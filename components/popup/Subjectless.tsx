import { useEffect } from "preact/hooks";
import { Back } from "./Back.tsx";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  id: string;
  /** The sentence for when nobody has this id. */
  unknown: string;
}

/** What stands on the page of somebody as long as we do not know them; candidates are looked through for them. */
export function Subjectless({ model, id, unknown }: Props) {
  const { picker, page } = model.messages.value;
  const isThere = model.facts.value !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: somebody else is looked for by their id
  useEffect(() => {
    if (isThere) void model.reachCandidates();
  }, [model, id, isThere]);
  const words = model.hasFailed.value
    ? picker.failed
    : model.hasReached.value
      ? unknown
      : picker.loading;
  return (
    <div class="view">
      <Back model={model} />
      <h2 tabIndex={-1}>{page.lookUp}</h2>
      <p>{words}</p>
    </div>
  );
}
