import { SubjectLink } from "../popup/SubjectLink.tsx";
import { isPerson, keyOf } from "../subject.ts";
import type { Contacts as Model } from "./ContactsModel.ts";

/** Who was not asked yet, of one party at a time. */
export function NotYet({ model }: { model: Model }) {
  const words = model.messages.value.contacts;
  const party = model.party.value;
  const open = model.open.value;
  return (
    <section class="block not-yet" aria-labelledby="not-yet">
      <h3 id="not-yet">{words.notYet}</h3>
      <label for="not-yet-party">{words.party}</label>
      <select
        id="not-yet-party"
        class="field"
        value={party?.id ?? ""}
        onChange={(event) => model.choose(event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {model.parties.value.map(({ id, short }) => (
          <option key={id} value={id}>
            {short}
          </option>
        ))}
      </select>
      {party && open && (
        <>
          <p>{words.progress(open.asked, open.all)}</p>
          <ul class="asked">
            {model.openShown.value.map((subject) => (
              <li key={keyOf(subject)}>
                <SubjectLink subject={subject} />
                <p>
                  {isPerson(subject)
                    ? subject.roles.find(({ to }) => !to)?.title
                    : words.partyItself}
                </p>
              </li>
            ))}
          </ul>
          {model.openLeft.value > 0 && (
            <button type="button" onClick={model.showMoreOpen}>
              {words.moreOpen(model.openLeft.value)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
