import { writeDate } from "@/data/dates.ts";
import type { Handle, Party, Person } from "@/data/facts.ts";
import type { World } from "./world.ts";

/** The accounts of somebody: how it is written, how sure we are, from which source and of which date. */
export function Accounts({ subject, world }: { subject: Party | Person; world: World }) {
  if (subject.handles.length === 0) return <p>{world.messages.card.noHandles}</p>;
  return (
    <ul class="accounts">
      {subject.handles.map((handle) => (
        <li key={handle.network + handle.handle}>
          <Account name={subject.name} handle={handle} world={world} />
        </li>
      ))}
    </ul>
  );
}

function Account({ name, handle, world }: { name: string; handle: Handle; world: World }) {
  const { messages, words, networks, sources } = world;
  const network = networks[handle.network];
  const text = network.mention?.(handle.handle) ?? handle.handle;
  const [source] = handle.sources
    .flatMap((id) => sources.get(id) ?? [])
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  const cited =
    source && messages.card.source(source.publisher, writeDate(handle.date, world.messages));
  return (
    <>
      <p>
        <span class="network">{network.name}</span>{" "}
        <a class="account" href={network.profile(handle.handle)} rel="noopener noreferrer">
          {text}
          <span class="spoken"> {words.account.look(name, network.name)}</span>
        </a>
      </p>
      <p class={`state ${handle.state}`}>
        {messages.states[handle.state]}
        {source && " · "}
        {source?.url ? (
          <a href={source.url} rel="noopener noreferrer">
            {cited}
            <span class="spoken"> {words.account.of(text, network.name)}</span>
          </a>
        ) : (
          cited
        )}
      </p>
    </>
  );
}
