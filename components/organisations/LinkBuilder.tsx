import { mostNames } from "@/data/preset.ts";
import { wordingIn } from "@/data/topics.ts";
import { Picker } from "../Picker.tsx";
import type { Organisations as Model } from "./OrganisationsModel.ts";

/** Makes a link that opens the story with a topic and names in it. */
export function LinkBuilder({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.organisations;
  const link = model.link.value;
  return (
    <section class="block" aria-labelledby="organisation-link">
      <h3 id="organisation-link">{words.link}</h3>
      <p>{words.linkHint}</p>
      {model.facts.value ? (
        <>
          <TopicField model={model} />
          <p id="link-names">{words.names(mostNames)}</p>
          <Picker
            model={model.picker}
            parties={model.parties.value}
            messages={messages.picker}
            describedBy="link-names"
            level={4}
          />
          {model.hasTooMany.value && <p class="error">{words.tooMany(mostNames)}</p>}
        </>
      ) : (
        <p>{model.hasFailed.value ? messages.picker.failed : messages.picker.loading}</p>
      )}
      {model.asksAddress.value && <AddressField model={model} />}
      <div class="answer">
        <h4>{words.yourLink}</h4>
        {link ? (
          <>
            <p class="ready">{link}</p>
            <p>
              <button type="button" class="main" onClick={() => model.copy(link)}>
                {words.copyLink}
              </button>
            </p>
          </>
        ) : (
          <p>{words.noAddress}</p>
        )}
      </div>
    </section>
  );
}

function TopicField({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.organisations;
  const { topics, groups } = model.topics.value;
  return (
    <div class="answer">
      <label for="link-topic">{words.topic}</label>
      <select
        id="link-topic"
        class="field"
        value={model.topic}
        onChange={(event) => model.chooseTopic(event.currentTarget.value)}
      >
        <option value="">{words.noTopic}</option>
        {groups.map((group) => (
          <optgroup key={group.id} label={wordingIn(group.title, messages.code)}>
            {topics
              .filter(({ id }) => group.topics.includes(id))
              .map((topic) => (
                <option key={topic.id} value={topic.id}>
                  {wordingIn(topic.title, messages.code)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function AddressField({ model }: { model: Model }) {
  const words = model.messages.value.organisations;
  const isWrong = model.address.value.trim() !== "" && !model.link.value;
  return (
    <div class="answer">
      <label for="link-address">{words.address}</label>
      <p id="link-address-hint">{words.addressHint}</p>
      <input
        id="link-address"
        class="field"
        type="url"
        autocomplete="url"
        spellcheck={false}
        aria-describedby={isWrong ? "link-address-hint link-address-wrong" : "link-address-hint"}
        aria-invalid={isWrong}
        value={model.address}
        onInput={(event) => model.writeAddress(event.currentTarget.value)}
      />
      {isWrong && (
        <p id="link-address-wrong" class="error">
          {words.wrongAddress}
        </p>
      )}
    </div>
  );
}
