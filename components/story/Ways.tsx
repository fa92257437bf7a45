import { campaignAddresses } from "@/data/campaign.ts";
import { writeDate } from "@/data/dates.ts";
import type { Story as Model } from "./StoryModel.ts";

/** The ways a story goes out: copy, open somewhere, mail, or print; nothing is ever sent from here. */
export function Ways({ model }: { model: Model }) {
  const words = model.messages.value.story;
  if (!model.text.value) return null;
  const { id, name } = model.network.value;
  return (
    <section class="block" aria-labelledby="story-ways">
      <h3 id="story-ways">{words.ways}</h3>
      <p>{words.waysHint}</p>
      <Place model={model} />
      <div class="row">
        <button type="button" class={model.view.value?.box ? "" : "main"} onClick={model.copy}>
          {words.copy}
        </button>
        <button type="button" onClick={() => model.share(id, name)}>
          {words.open(name)}
        </button>
        <button type="button" onClick={() => model.share("whatsapp", "WhatsApp")}>
          {words.open("WhatsApp")}
        </button>
        <button type="button" onClick={() => model.share("telegram", "Telegram")}>
          {words.open("Telegram")}
        </button>
        {model.canShare.value && (
          <button type="button" onClick={model.shareOn}>
            {words.share}
          </button>
        )}
      </div>
      <p class="told" aria-hidden="true">
        {model.told}
      </p>
      <Mail model={model} />
      <Print model={model} />
    </section>
  );
}

/** Puts the text in the post box of the tab beside this, once it is made for that network. */
function Place({ model }: { model: Model }) {
  const words = model.messages.value.story;
  const { box = false, network } = model.view.value ?? {};
  if (!box) return null;
  const other = model.networks.value.find(
    ({ id }) => id === network && id !== model.network.value.id,
  );
  return (
    <p>
      {other ? (
        <button type="button" class="main" onClick={() => model.chooseNetwork(other.id)}>
          {words.fit(other.name)}
        </button>
      ) : (
        <button type="button" class="main" onClick={model.place}>
          {words.place}
        </button>
      )}
    </p>
  );
}

function Mail({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.story;
  const link = model.mail.value;
  const { stories, organisations, date } = campaignAddresses;
  return (
    <div class="way">
      <h4>{words.mail}</h4>
      <p>{words.mailHint(writeDate(date, messages))}</p>
      {!link.carriesText && (
        <>
          <p>{words.mailTooLong}</p>
          <button type="button" onClick={model.copyMail}>
            {words.copyMail}
          </button>
        </>
      )}
      <p>
        <a class="button" href={link.href}>
          {words.mailTo(stories)}
        </a>
      </p>
      <p>
        {words.organisations} <a href={`mailto:${organisations}`}>{organisations}</a>
      </p>
    </div>
  );
}

function Print({ model }: { model: Model }) {
  const words = model.messages.value.letter;
  return (
    <div class="way">
      <h4>{words.title}</h4>
      <p>{words.hint}</p>
      <div class="answer">
        <label for="letter-name">{words.name}</label>
        <p id="letter-name-hint">{words.nameHint}</p>
        <input
          id="letter-name"
          class="field"
          autocomplete="name"
          aria-describedby="letter-name-hint"
          value={model.draft.value.name}
          onInput={(event) => model.signWith(event.currentTarget.value)}
        />
      </div>
      <p>
        <button type="button" onClick={model.print}>
          {words.print}
        </button>
      </p>
    </div>
  );
}
