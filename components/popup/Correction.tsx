import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { campaignAddresses } from "@/data/campaign.ts";
import { bareHandle } from "@/data/corrections.ts";
import { type NetworkId, networkIds } from "@/data/networks/network.ts";
import { isPerson, keyOf, type Subject } from "../subject.ts";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  subject: Subject;
}

/** Lets somebody confirm or correct an account for themself, and send the correction. */
export function Correction({ model, subject }: Props) {
  const words = model.messages.value.correction;
  const opener = useRef<HTMLButtonElement>(null);
  if (model.correcting.open.value === keyOf(subject)) {
    const close = () => {
      model.correcting.close(subject);
      requestAnimationFrame(() => opener.current?.focus());
    };
    return <Form model={model} subject={subject} onClose={close} />;
  }
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`${words.open} ${words.openWhat(subject.name)}`}
      ref={opener}
      onClick={() => model.correcting.show(subject)}
    >
      {words.open}
    </button>
  );
}

function Form({ model, subject, onClose }: Props & { onClose: () => void }) {
  const words = model.messages.value.correction;
  const networks = model.networks.value;
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const { correcting } = model;
  const key = keyOf(subject);
  const before = correcting.typed(subject);
  const network = useSignal<NetworkId>(before?.network ?? subject.handles[0]?.network ?? "x");
  const known = () => subject.handles.find((one) => one.network === network.value)?.handle ?? "";
  const text = useSignal(before?.text ?? known());
  const error = useSignal("");
  const keep = () => correcting.type(subject, { network: network.value, text: text.value });
  useLayoutEffect(() => {
    first.current?.focus();
    // A form that is away with its view does not take the focus when the view comes back.
    return () => correcting.leave(key);
  }, [correcting, key]);

  const kind = isPerson(subject) ? "person" : "party";
  const account = { kind, id: subject.id, network: network.value } as const;
  const { name } = networks[network.value];
  const isOwn = model.corrections.value.some(
    (one) => one.kind === kind && one.id === subject.id && one.network === network.value,
  );

  function save() {
    const handle = bareHandle(text.value, networks[network.value]);
    error.value = handle ? "" : words.invalid(name);
    if (!handle) return;
    void model.correct({ ...account, handle });
    model.status.say(words.saved(subject.name, name));
  }

  return (
    <fieldset class="correction">
      <legend>{words.legend(subject.name)}</legend>
      <p>{words.hint}</p>
      <label for={`${id}-network`}>{words.network}</label>
      <select
        id={`${id}-network`}
        class="field"
        ref={first}
        value={network.value}
        onChange={(event) => {
          network.value = event.currentTarget.value as NetworkId;
          text.value = known();
          error.value = "";
          keep();
        }}
      >
        {networkIds.map((one) => (
          <option key={one} value={one}>
            {networks[one].name}
          </option>
        ))}
      </select>
      <label for={`${id}-handle`}>{words.handle}</label>
      <p id={`${id}-hint`}>{words.handleHint}</p>
      <input
        id={`${id}-handle`}
        class="field"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error.value !== ""}
        value={text}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          keep();
        }}
      />
      <p id={`${id}-error`} class={error.value ? "error" : undefined} role="alert">
        {error}
      </p>
      <div class="row">
        <button type="button" class="main" onClick={save}>
          {words.save}
        </button>
        <button
          type="button"
          onClick={() => {
            error.value = "";
            void model.correct(account);
            model.status.say(words.removed(subject.name, name));
          }}
        >
          {words.none}
        </button>
        {isOwn && (
          <button
            type="button"
            onClick={() => {
              void model.withdraw(account);
              model.status.say(words.restored(subject.name, name));
            }}
          >
            {words.reset}
          </button>
        )}
        <a class="button" href={mailOf(model, subject, name, known(), text.value.trim())}>
          {words.mail}
        </a>
        <button type="button" class="quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </fieldset>
  );
}

/** A mail to the campaign with everything in it but the proof; it goes only when the user sends it. */
function mailOf(
  model: Model,
  subject: Subject,
  network: string,
  known: string,
  right: string,
): string {
  const words = model.messages.value.correction;
  const body = words.body(subject.name, network, known || words.nothing, right || words.nothing);
  const parts = [
    `subject=${encodeURIComponent(words.subject(subject.name, network))}`,
    `body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`,
  ];
  return `mailto:${campaignAddresses.stories}?${parts.join("&")}`;
}
