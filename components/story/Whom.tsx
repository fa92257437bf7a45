import { useLayoutEffect, useRef } from "preact/hooks";
import { accountNote, reasonOf } from "../notes.ts";
import { Picker } from "../Picker.tsx";
import { keyOf, type Subject } from "../subject.ts";
import { TopicChoice, TopicLine } from "../Topics.tsx";
import type { Story as Model } from "./StoryModel.ts";

/** What the story is about, and whom it asks. */
export function Whom({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.story;
  return (
    <section class="block" aria-labelledby="story-people">
      <h3 id="story-people" tabIndex={-1}>
        {words.people}
      </h3>
      <p>{words.peopleHint}</p>
      {model.facts.value ? (
        <People model={model} />
      ) : (
        <p>{model.hasFailed.value ? messages.picker.failed : messages.picker.loading}</p>
      )}
    </section>
  );
}

function People({ model }: { model: Model }) {
  const messages = model.messages.value;
  const { picker, suggestions, parties } = model.people;
  const room = useRef<HTMLDivElement>(null);
  const isChoosing = suggestions.place.value !== "closed";
  const wasChoosing = useRef(isChoosing);
  useLayoutEffect(() => {
    if (wasChoosing.current && !isChoosing)
      room.current?.querySelector<HTMLElement>(".topic button")?.focus();
    wasChoosing.current = isChoosing;
  }, [isChoosing]);

  const others = () => {
    suggestions.next();
    model.status.say(messages.composer.others(suggestions.subjects.value.map(({ name }) => name)));
  };
  return (
    <div class="whom" ref={room}>
      {isChoosing ? (
        <TopicChoice suggestions={suggestions} messages={messages} />
      ) : (
        <>
          <TopicLine suggestions={suggestions} messages={messages} />
          <Picker
            model={picker}
            parties={parties.value}
            messages={messages.picker}
            notes={(subject) => notesOn(model, subject)}
            describedBy="topic-line"
            level={4}
          >
            {!picker.isSearching.value && suggestions.subjects.value.length > 0 && (
              <p>
                <button type="button" class="quiet" onClick={others}>
                  {messages.composer.other}
                </button>
              </p>
            )}
          </Picker>
        </>
      )}
    </div>
  );
}

/** What to know before choosing a name: why it is there, that it has no account, or that the handle is not confirmed. */
function notesOn(model: Model, subject: Subject): string[] {
  const messages = model.messages.value;
  const why = model.people.suggestions.why.value.get(keyOf(subject));
  return [
    why && reasonOf(why, messages),
    accountNote(subject, model.people.mentionOf(subject), model.network.value, messages),
  ].filter((note) => note !== undefined);
}
