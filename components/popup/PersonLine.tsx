import { writeDate } from "@/data/dates.ts";
import type { Person } from "@/data/facts.ts";
import { isPast } from "@/data/roles.ts";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  person: Person;
}

/** What somebody is now, or was last. */
export function PersonLine({ model, person }: Props) {
  const messages = model.messages.value;
  const { card } = messages;
  const now = person.roles.filter((role) => !isPast(role, model.today()));
  const roles = now.length > 0 ? now : person.roles.slice(0, 1);
  const lines = roles.map((role) =>
    isPast(role, model.today())
      ? card.was(role.title, writeDate(role.to ?? role.seen, messages))
      : role.title,
  );
  return <p class="role">{lines.join(" · ")}</p>;
}
