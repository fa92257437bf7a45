import { partyLabel } from "../subject.ts";
import { NameList } from "./NameList.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { SubjectLink } from "./SubjectLink.tsx";

/** Whom one saved and looked up last, as long as nobody is looked for. */
export function Saved({ model }: { model: Model }) {
  const { kept, find } = model;
  if (find.isAsked.value) return null;
  const words = model.messages.value.kept;
  const show = (subject: Parameters<typeof partyLabel>[0]) => {
    const label = partyLabel(subject, model.parties.value);
    return (
      <SubjectLink subject={subject} text={label ? `${subject.name} (${label})` : subject.name} />
    );
  };
  return (
    <>
      <NameList
        title={words.favourites}
        subjects={kept.favourites.value}
        show={show}
        remove={words.remove}
        onRemove={(subject) => kept.setFavourite(subject, false)}
      />
      <NameList
        title={words.recent}
        subjects={kept.recent.value.slice(0, 5)}
        show={show}
        remove={words.forget}
        onRemove={kept.forget}
      />
    </>
  );
}
