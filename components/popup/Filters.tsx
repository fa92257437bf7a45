import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { type Filters as Chosen, filterRoles, usedNetworks } from "@/data/filters.ts";
import type { Popup as Model } from "./PopupModel.ts";
import { Select } from "./Select.tsx";

interface Props {
  model: Model;
  /** What else is folded away with the choices. */
  children?: ComponentChildren;
}

/** Whom one wants to see: by party, network, role and topic. Folded away, with what is chosen in words outside it. */
export function Filters({ model, children }: Props) {
  const words = model.messages.value.filters;
  const isOpen = useSignal(false);
  const id = useId();
  if (!model.facts.value) return null;
  return (
    <div class="filters">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {words.open}
      </button>
      <div id={id} class="filter-choices" hidden={!isOpen.value}>
        {isOpen.value && (
          <>
            <Choices model={model} />
            {children}
          </>
        )}
      </div>
      {model.find.isFiltering.value && (
        <div class="filtered">
          <p>{sentenceOf(model)}</p>
          <button type="button" onClick={model.find.clearFilters}>
            {words.clear}
          </button>
        </div>
      )}
    </div>
  );
}

function Choices({ model }: { model: Model }) {
  const { filters: words, code } = model.messages.value;
  const facts = model.facts.value!;
  const parties = facts.parties
    .filter(({ ended }) => !ended)
    .sort((one, other) => one.short.localeCompare(other.short, "nl"));
  return (
    <>
      <Choice
        model={model}
        part="party"
        options={parties.map(({ id, short }) => [id, short] as const)}
      />
      <Choice
        model={model}
        part="network"
        options={usedNetworks(facts).map((id) => [id, model.networks.value[id].name] as const)}
      />
      <Choice
        model={model}
        part="role"
        options={filterRoles.map((role) => [role, words.roles[role]] as const)}
      />
      <Choice
        model={model}
        part="topic"
        options={model.topics.value.map(({ id, title }) => [id, title[code]] as const)}
      />
    </>
  );
}

interface ChoiceProps {
  model: Model;
  part: keyof Chosen;
  options: readonly (readonly [value: string, text: string])[];
}

function Choice({ model, part, options }: ChoiceProps) {
  const { label, all } = model.messages.value.filters.parts[part];
  return (
    <Select
      label={label}
      none={all}
      value={model.find.filters.value[part]}
      options={options}
      onChange={(value) => model.find.filter({ [part]: value })}
    />
  );
}

/** What is chosen, in words. */
function sentenceOf(model: Model): string {
  const { filters: words, code } = model.messages.value;
  const { party, network, role, topic } = model.find.filters.value;
  const title = model.topics.value.find(({ id }) => id === topic)?.title;
  return words.seen({
    role,
    party: model.parties.value.get(party ?? "")?.short,
    network: network && model.networks.value[network].name,
    topic: title?.[code],
  });
}
