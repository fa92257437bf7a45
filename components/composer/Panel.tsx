import { useLayoutEffect, useRef } from "preact/hooks";
import { writeDate } from "@/data/dates.ts";
import { Languages } from "../Languages.tsx";
import { accountNote, reasonOf } from "../notes.ts";
import { Picker } from "../Picker.tsx";
import { keyOf, type Subject } from "../subject.ts";
import { TopicChoice, TopicLine } from "../Topics.tsx";
import type { Composer as Model } from "./ComposerModel.ts";
import { Finish } from "./Finish.tsx";
import { Tips } from "./Notices.tsx";
import { PostTools } from "./PostTools.tsx";
import { trusted } from "./press.ts";
import { useWait } from "./use-wait.ts";

/** What opens under the bar: what the post is about, whom one could ask, and the post as it will be. */
export function Panel({ model }: { model: Model }) {
  const messages = model.messages.value;
  const isWaitedFor = useWait(model.facts.value !== undefined);
  if (!model.facts.value) {
    const { picker, composer } = messages;
    const failed = model.isStale.value ? composer.stale : picker.failed;
    return <p class="note">{model.hasFailed.value ? failed : picker.loading}</p>;
  }
  const isChoosing = model.suggestions.place.value !== "closed";
  return (
    <div class="panel">
      {isChoosing ? (
        <TopicChoice suggestions={model.suggestions} messages={messages} />
      ) : (
        <People model={model} takesFocus={isWaitedFor} />
      )}
      <button type="button" class="quiet" onClick={trusted(model.close)}>
        {messages.composer.close}
      </button>
      <Languages
        messages={messages}
        onLanguage={(code, event) => trusted(() => model.speak(code))(event)}
      />
    </div>
  );
}

function People({ model, takesFocus }: { model: Model; takesFocus: () => boolean }) {
  const messages = model.messages.value;
  const { suggestions, picker } = model;
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the names have come
  useLayoutEffect(() => {
    if (!takesFocus()) return;
    const first = root.current?.querySelector<HTMLElement>("fieldset input, input[type=search]");
    (root.current?.querySelector<HTMLElement>("fieldset input") ?? first)?.focus();
  }, []);

  const others = () => {
    suggestions.next();
    model.status.say(messages.composer.others(suggestions.subjects.value.map(({ name }) => name)));
  };
  return (
    <div class="people" ref={root}>
      <TopicLine suggestions={suggestions} messages={messages} />
      <Picker
        model={picker}
        parties={model.parties.value}
        messages={messages.picker}
        notes={(subject) => notesOn(model, subject)}
        describedBy="topic-line"
      >
        {!picker.isSearching.value && suggestions.subjects.value.length > 0 && (
          <button type="button" class="quiet" onClick={trusted(others)}>
            {messages.composer.other}
          </button>
        )}
      </Picker>
      {model.tokens.value.length > 0 ? <Finish model={model} /> : <Tips model={model} />}
      <PostTools model={model} />
    </div>
  );
}

/** What to know before choosing a name: why it is there, that it has no account here, or that the handle is not confirmed. */
function notesOn(model: Model, subject: Subject): string[] {
  const messages = model.messages.value;
  const why = model.suggestions.why.value.get(keyOf(subject));
  const reason = why && reasonOf(why, messages);
  const before = model.askedBefore(subject);
  const asked = before && messages.asked[before.ago](writeDate(before.date, messages));
  const account = model.isAddressed(subject)
    ? messages.composer.alreadyIn
    : accountNote(subject, model.mentionOf(subject), model.network.value, messages);
  return [reason, asked, account].filter((note) => note !== undefined);
}
