import { useRef } from "preact/hooks";
import { AddressField } from "./AddressField.tsx";
import { Choice } from "./Choice.tsx";
import type { Wishes as Model } from "./WishesModel.ts";

/** Where words go in a post, and where a post for Mastodon opens. */
export function Posting({ model }: { model: Model }) {
  const words = model.messages.value.wishes;
  return (
    <section aria-labelledby="posting">
      <h2 id="posting">{words.posting}</h2>
      <Choice
        legend={words.placing}
        name="placing"
        choices={words.placings}
        value={model.placing.value}
        onChoose={(one) => model.put(one)}
      />
      <OwnServer model={model} />
    </section>
  );
}

function OwnServer({ model }: { model: Model }) {
  const { wishes: words, options } = model.messages.value;
  const field = useRef<HTMLInputElement>(null);
  const fault = model.fault.value;
  return (
    <form
      class="server"
      aria-labelledby="own-server-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void model.keepServer().then((isKept) => isKept || field.current?.focus());
      }}
    >
      <h3 id="own-server-title">
        <label for="own-server">{words.server}</label>
      </h3>
      <AddressField
        id="own-server"
        field={field}
        value={model.typed}
        hint={words.serverHint}
        fault={fault && options.faults[fault.kind]("network" in fault ? fault.network : "")}
        onType={model.type}
      />
      <div class="row">
        <button type="submit" class="main">
          {words.keepServer}
        </button>
        {model.server.value && (
          <button
            type="button"
            onClick={() => {
              void model.forgetServer();
              field.current?.focus();
            }}
          >
            {words.forgetServer}
          </button>
        )}
      </div>
    </form>
  );
}
