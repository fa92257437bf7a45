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
        <li key={handle.network + handle.handle}>{lineOf(model, subject, handle)}</li>
      ))}
    </ul>
  );
}

/** One account. Twenty of these may come with each letter, so there are no components in it, and names cost no element. */
function lineOf(model: Model, subject: Subject, handle: Handle) {
  const messages = model.messages.value;
  const words = messages.card;
  const network = model.networks.value[handle.network];
  const text = network.mention?.(handle.handle) ?? handle.handle;
  const source = model.sourceOf(handle.sources);
  const date = writeDate(handle.date, messages);
  const copy = words.copyFor(network.name);
  const open = words.openOn(network.name);
  return (
    <>
      <p>
        <span class="network">{network.name}</span> <b>{text}</b>
      </p>
      <p class={`state ${handle.state}`}>
        {handle.byYou ? words.byYou(date) : messages.states[handle.state]}
      </p>
      {source && (
        <p class="source">
          {Cited({ source, words, date, what: words.accountOn(text, network.name) })}
        </p>
      )}
      <div class="acts">
        <button
          type="button"
          class="quiet"
          aria-label={`${copy} ${text}`}
          onClick={() => model.copy(text)}
        >
          {copy}
        </button>
        <a
          class="button quiet"
          aria-label={`${open} ${words.openWhat(subject.name)}`}
          href={network.profile(handle.handle)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {open}
        </a>
      </div>
    </>
  );
}
