import { writeDate } from "@/data/dates.ts";
import type { Party } from "@/data/facts.ts";
import type { Descent, FormerName } from "@/data/history.ts";
import { Cited } from "./Cited.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { SubjectLink } from "./SubjectLink.tsx";

interface Props {
  model: Model;
  party: Party;
}

/** Where a party came from, what came of it, and the names it had. */
export function Descents({ model, party }: Props) {
  const words = model.messages.value.party;
  const { descents = [], names = [] } = model.history.value ?? {};
  const own = descents.filter(({ older, newer }) => older === party.id || newer === party.id);
  const former = names.filter((one) => one.party === party.id);
  if (own.length + former.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.past}</h3>
      <ul class="roles">
        {own.map((descent) => (
          <li key={descent.older + descent.newer}>
            <DescentLine model={model} party={party} descent={descent} />
          </li>
        ))}
        {former.map((one) => (
          <li key={one.name}>
            <NameLine model={model} former={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DescentLine({ model, party, descent }: Props & { descent: Descent }) {
  const messages = model.messages.value;
  const { party: words } = messages;
  const older = model.parties.value.get(descent.older);
  const newer = model.parties.value.get(descent.newer);
  if (!older || !newer) return null;
  const sentence = words.descent[descent.kind](
    older.short,
    newer.short,
    writeDate(descent.date, messages),
  );
  return (
    <>
      <p>
        <SubjectLink subject={older === party ? newer : older} text={sentence} />
      </p>
      <Source model={model} sources={descent.sources} what={sentence} />
    </>
  );
}

function NameLine({ model, former }: { model: Model; former: FormerName }) {
  const messages = model.messages.value;
  const { party: words, person } = messages;
  const write = (date: string | undefined) => date && writeDate(date, messages);
  const period = person.period(write(former.from), write(former.to));
  return (
    <>
      <p>
        {words.formerName(former.name)}
        {period && ` (${period})`}
      </p>
      <Source model={model} sources={former.sources} what={former.name} />
    </>
  );
}

interface SourceProps {
  model: Model;
  sources: readonly string[];
  what: string;
}

function Source({ model, sources, what }: SourceProps) {
  const messages = model.messages.value;
  const { card } = messages;
  const source = model.sourceOf(sources);
  if (!source) return null;
  return (
    <p class="source">
      <Cited source={source} words={card} date={writeDate(source.date, messages)} what={what} />
    </p>
  );
}
