import { writeDate } from "@/data/dates.ts";
import type { Person, Role } from "@/data/facts.ts";
import { isPast } from "@/data/roles.ts";
import { Cited } from "./Cited.tsx";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  person: Person;
}

/** What somebody is and was, each with when and by which source. */
export function Roles({ model, person }: Props) {
  if (person.roles.length === 0) return <p>{model.messages.value.person.noRoles}</p>;
  return (
    <ul class="roles">
      {person.roles.map((role) => (
        <li key={role.title + role.from}>
          <RoleLine model={model} role={role} />
        </li>
      ))}
    </ul>
  );
}

function RoleLine({ model, role }: { model: Model; role: Role }) {
  const messages = model.messages.value;
  const { person: words, card } = messages;
  const write = (date: string | undefined) => date && writeDate(date, messages);
  const past = isPast(role, model.today());
  const title = past ? words.was(role.title) : role.title;
  const period = words.period(write(role.from), write(role.to));
  const source = model.sourceOf(role.sources);
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      {period && <p>{period}</p>}
      {role.portfolio && <p>{words.portfolio(role.portfolio)}</p>}
      {past && !role.to && <p>{words.old(write(role.seen)!)}</p>}
      {source && (
        <p class="source">
          <Cited
            source={source}
            words={card}
            date={write(role.seen)!}
            what={`${title} ${period}`}
          />
        </p>
      )}
    </>
  );
}
