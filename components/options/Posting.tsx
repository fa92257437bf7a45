import { useRef } from "preact/hooks";
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
      <p id="own-server-hint" class="hint">
        {words.serverHint}
      </p>
      <input
        id="own-server"
        ref={field}
        class="field"
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={fault ? "own-server-fault own-server-hint" : "own-server-hint"}
        aria-invalid={fault !== undefined}
        value={model.typed}
        onInput={(event) => model.type(event.currentTarget.value)}
      />
      <p id="own-server-fault" class={fault && "error"} role="alert">
        {fault && options.faults[fault.kind]("network" in fault ? fault.network : "")}
      </p>
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
