import type { Options as Model, Row } from "./OptionsModel.ts";

/** The sites with what stands there, and what one can change about it. */
export function SiteList({ model, rows }: { model: Model; rows: readonly Row[] }) {
  return (
    <ul class="sites">
      {rows.map((row) => (
        <li key={row.site.id} class="site">
          <SiteLine model={model} row={row} />
        </li>
      ))}
    </ul>
  );
}

function SiteLine({ model, row: { site, state } }: { model: Model; row: Row }) {
  const words = model.messages.value.options;
  const isOff = model.choices.value.nowhere && state === "shown";
  const hosts = site.hosts.join(", ");
  return (
    <>
      <h3>{site.name}</h3>
      {hosts !== site.name && <p class="hosts">{hosts}</p>}
      <p class={`state ${isOff ? "off" : state}`}>
        {isOff ? words.states.nowhere : words.states[state]}
      </p>
      {state !== "off" && (
        <label class="check">
          <input
            type="checkbox"
            checked={!model.choices.value.hidden.includes(site.id)}
            onChange={(event) => model.show(site, event.currentTarget.checked)}
          />
          {words.show(site.name)}
        </label>
      )}
      {state === "withheld" && (
        <button type="button" onClick={() => model.add(site)}>
          {words.askAgain(site.name)}
        </button>
      )}
      {!site.isNamed && (
        <button
          type="button"
          onClick={async (event) => {
            if (state === "off") return void model.add(site);
            const button = event.currentTarget;
            await model.giveBack(site);
            // The line of a server that the user added goes away with its button.
            if (!button.isConnected) document.getElementById("others")?.focus();
          }}
        >
          {(state === "off" ? words.ask : words.giveBack)(site.name)}
        </button>
      )}
    </>
  );
}
