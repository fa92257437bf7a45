import { usedNetworks } from "@/data/filters.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { BackLink } from "./Back.tsx";
import { HalfCircle } from "./HalfCircle.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { Select } from "./Select.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { SubjectLinks } from "./SubjectLink.tsx";

/** The Tweede Kamer as a picture in which seats light up, with everybody by name under it. */
export function Chamber({ model }: { model: Model }) {
  const { chamber: words, picker } = model.messages.value;
  const { chamber } = model;
  const facts = model.facts.value;
  return (
    <div class="view">
      <BackLink model={model} />
      <h2 tabIndex={-1}>{words.title}</h2>
      {facts ? (
        <>
          <div class="filter-choices">
            <Select
              label={words.party}
              none={words.noParty}
              value={chamber.party.value}
              options={chamber.parties.value.map(({ id, short }) => [id, short])}
              onChange={(value) => {
                chamber.party.value = value;
              }}
            />
            <Select
              label={words.network}
              none={words.noNetwork}
              value={chamber.network.value}
              options={usedNetworks(facts).map((id) => [id, model.networks.value[id].name])}
              onChange={(value) => {
                chamber.network.value = value as NetworkId | undefined;
              }}
            />
          </div>
          <StatusLine model={model} />
          <HalfCircle lit={chamber.lit.value} text={`${words.picture} ${chamber.sentence.value}`} />
          <p>{words.order}</p>
          <Names model={model} />
        </>
      ) : (
        <p>{model.hasFailed.value ? picker.failed : picker.loading}</p>
      )}
    </div>
  );
}

/** Everybody in the picture by name; folded by party as long as nothing is chosen. */
function Names({ model }: { model: Model }) {
  const words = model.messages.value.chamber;
  const { isAsked, listed } = model.chamber;
  return (
    <section class="part">
      <h3>{isAsked.value ? words.litNames : words.names}</h3>
      {listed.value.map((group) => (
        <details key={group.party?.id} open={isAsked.value}>
          <summary>{words.group(group.party?.short ?? words.alone, group.people.length)}</summary>
          <SubjectLinks subjects={group.people} />
        </details>
      ))}
    </section>
  );
}
