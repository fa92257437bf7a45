import { writeMoment } from "@/data/dates.ts";
import { type StoryDraft, titleOf } from "@/data/drafts.ts";
import type { Messages } from "@/data/locales/index.ts";
import { download } from "../download.ts";
import type { Drafts as Model } from "./DraftsModel.ts";
import { WipeEverything } from "./WipeEverything.tsx";

interface Props {
  model: Model;
  messages: Messages;
}

/** The largest file that is read, in bytes: far more than a life of stories. */
const largestFile = 20_000_000;

/** The stories on this device: begin another, go back to one, carry them away, wipe them. */
export function Saved({ model, messages }: Props) {
  const words = messages.drafts;
  return (
    <section class="block" aria-labelledby="story-saved">
      <h3 id="story-saved">{words.title}</h3>
      <p>{words.hint}</p>
      {!model.isKept.value && <p class="error">{words.notKept}</p>}
      {model.unreadable.value.length > 0 && (
        <p class="error">{words.unreadable(model.unreadable.value.length)}</p>
      )}
      <ul class="saved">
        {model.others.value.map((draft) => (
          <Other key={draft.id} model={model} messages={messages} draft={draft} />
        ))}
      </ul>
      {model.forgotten.value && (
        <button type="button" onClick={model.putBack}>
          {words.putBack(nameOf(model.forgotten.value, words))}
        </button>
      )}
      <div class="row">
        <button type="button" onClick={() => model.startNew()}>
          {words.startNew}
        </button>
        {model.hasAny.value && (
          <button
            type="button"
            onClick={() => download(model.file(), words.fileName, "application/json")}
          >
            {words.save}
          </button>
        )}
      </div>
      <div class="answer">
        <label for="drafts-file">{words.read}</label>
        <input
          id="drafts-file"
          class="field"
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget: field }) => {
            const [file] = field.files ?? [];
            if (file) await model.take(file.size > largestFile ? "" : await file.text());
            field.value = "";
          }}
        />
      </div>
      <p class="told" aria-hidden="true">
        {model.told}
      </p>
      <WipeEverything model={model} words={words} />
    </section>
  );
}

function nameOf(draft: StoryDraft, words: Messages["drafts"]): string {
  return titleOf(draft) || words.untitled;
}

function Other({ model, messages, draft }: Props & { draft: StoryDraft }) {
  const words = messages.drafts;
  const name = nameOf(draft, words);
  const when = writeMoment(draft.changed, messages);
  return (
    <li>
      <p>
        <b dir="auto">{name}</b>
        <br />
        <span class="when">{words.changed(when)}</span>
      </p>
      <div class="row">
        <button type="button" onClick={() => model.open(draft)}>
          {words.open}
          <span class="spoken">
            {" "}
            {name}, {when}
          </span>
        </button>
        <button type="button" class="quiet" onClick={() => model.forget(draft)}>
          {words.forget}
          <span class="spoken">
            {" "}
            {name}, {when}
          </span>
        </button>
      </div>
    </li>
  );
}
