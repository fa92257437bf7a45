import { writeDate } from "@/data/dates.ts";
import type { Handle } from "@/data/facts.ts";
import type { Subject } from "../subject.ts";
import { Cited } from "./Cited.tsx";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  subject: Subject;
}

/** The accounts of somebody, each with its state, source and date, and what one can do with it. */
export function Handles({ model, subject }: Props) {
  if (subject.handles.length === 0)
    return <p class="found">{model.messages.value.card.noHandles}</p>;
  return (
    <ul class="handles">
      {subject.handles.map((handle) => (
        <li key={handle.network + handle.handle}>
          <HandleLine model={model} subject={subject} handle={handle} />
        </li>
      ))}
    </ul>
  );
}

function HandleLine({ model, subject, handle }: Props & { handle: Handle }) {
  const messages = model.messages.value;
  const words = messages.card;
  const network = model.networks.value[handle.network];
  const text = network.mention?.(handle.handle) ?? handle.handle;
  const source = model.sourceOf(handle.sources);
  return (
    <>
      <p>
        <span class="network">{network.name}</span> <b>{text}</b>
      </p>
      <p class={`state ${handle.state}`}>
        {handle.byYou
          ? words.byYou(writeDate(handle.date, messages))
          : messages.states[handle.state]}
      </p>
      {source && (
        <p class="source">
          <Cited
            source={source}
            words={words}
            date={writeDate(handle.date, messages)}
            what={words.accountOn(text, network.name)}
          />
        </p>
      )}
      <div class="acts">
        <button type="button" class="quiet" onClick={() => model.copy(text)}>
          {words.copyFor(network.name)}
          <span class="spoken"> {text}</span>
        </button>
        <a
          class="button quiet"
          href={network.profile(handle.handle)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.openOn(network.name)}
          <span class="spoken"> {words.openWhat(subject.name)}</span>
        </a>
      </div>
    </>
  );
}
