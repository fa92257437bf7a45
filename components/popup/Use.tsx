import { useId } from "preact/hooks";
import type { Messages } from "@/data/locales/index.ts";
import { storyNetworks } from "@/data/story.ts";
import type { Popup as Model } from "./PopupModel.ts";
import type { Target } from "./UseModel.ts";

/** What the messengers call themselves. */
const messengers = { whatsapp: "WhatsApp", telegram: "Telegram" } as const;

/** The chosen names as a text for one place, what to know of it before, and the ways there. */
export function Use({ model }: { model: Model }) {
  const { use: words } = model.messages.value;
  const { use } = model;
  const id = useId();
  return (
    <>
      <label for={id}>{words.where}</label>
      <select
        id={id}
        class="field"
        value={use.target.value}
        onChange={(event) => {
          use.target.value = event.currentTarget.value as Target;
        }}
      >
        {storyNetworks.map((network) => (
          <option key={network} value={network}>
            {model.networks.value[network].name}
          </option>
        ))}
        {Object.entries(messengers).map(([messenger, name]) => (
          <option key={messenger} value={messenger}>
            {name}
          </option>
        ))}
        <option value="mail">{words.mail}</option>
        {use.canShare.value && <option value="device">{words.device}</option>}
      </select>
      <p>{words.text}</p>
      <p class="finished" lang="nl">
        {use.text}
      </p>
      <Remarks model={model} />
      <Ways model={model} />
    </>
  );
}

/** What does not fit or will not work there. */
function Remarks({ model }: { model: Model }) {
  const { use: words, faults } = model.messages.value;
  const { use } = model;
  const remarks = [
    ...(use.out.value.length > 0 ? [words.out(use.out.value)] : []),
    ...use.notes.value,
    ...use.faults.value.map((fault) => faults[fault.id].message(fault)),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

function Ways({ model }: { model: Model }) {
  const messages = model.messages.value;
  const { use } = model;
  return (
    <p class="row">
      <button type="button" onClick={use.copy}>
        {messages.story.copy}
      </button>
      <Way model={model} messages={messages} />
    </p>
  );
}

function Way({ model, messages }: { model: Model; messages: Messages }) {
  const { use } = model;
  const target = use.target.value;
  if (target === "mail")
    return (
      <a class="button" href={use.mailLink.value}>
        {messages.use.openMail}
      </a>
    );
  if (target === "device")
    return (
      <button type="button" onClick={use.share}>
        {messages.use.share}
      </button>
    );
  const name = use.network.value?.name ?? messengers[target as keyof typeof messengers];
  return (
    <button type="button" onClick={() => use.open(name)}>
      {messages.story.open(name)}
    </button>
  );
}
