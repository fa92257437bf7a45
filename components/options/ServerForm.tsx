import { useRef } from "preact/hooks";
import { AddressField } from "./AddressField.tsx";
import type { Options as Model } from "./OptionsModel.ts";

/** Adds a server that is typed by hand. */
export function ServerForm({ model }: { model: Model }) {
  const words = model.messages.value.options;
  const field = useRef<HTMLInputElement>(null);
  const fault = model.fault.value;
  const chosen = model.kind.value ?? model.kinds.value[0]?.id;
  return (
    <form
      class="server"
      aria-labelledby="server-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void model.addServer().then((isAdded) => isAdded || field.current?.focus());
      }}
    >
      <h3 id="server-title">{words.server}</h3>
      <label for="server">{words.address}</label>
      <AddressField
        id="server"
        field={field}
        value={model.server}
        hint={words.addressHint}
        fault={fault && words.faults[fault.kind]("network" in fault ? fault.network : "")}
        onType={model.type}
      />
      <fieldset>
        <legend>{words.kind}</legend>
        {model.kinds.value.map(({ id, name }) => (
          <label key={id} class="check">
            <input
              type="radio"
              name="kind"
              checked={id === chosen}
              onChange={() => {
                model.kind.value = id;
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="main">
        {words.addServer}
      </button>
    </form>
  );
}
