import { useEffect, useRef } from "preact/hooks";
import { questions } from "@/data/story.ts";
import { accountNote } from "../notes.ts";
import { Picker } from "../Picker.tsx";
import { Answer } from "./Answer.tsx";
import { Letter } from "./Letter.tsx";
import type { Preset } from "./PresetModel.ts";
import { LinkField, Proposal } from "./Proposal.tsx";
import { Result } from "./Result.tsx";
import { Saved } from "./Saved.tsx";
import type { Story as Model } from "./StoryModel.ts";
import { Ways } from "./Ways.tsx";

/** Tell my story: four questions, whom it is for, the text that comes of it, and the ways to send it. */
export function Story({ model, preset }: { model: Model; preset: Preset }) {
  const messages = model.messages.value;
  const words = messages.story;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever follows a link to this part arrives at its title, or where they were writing.
  useEffect(() => {
    if (!model.draft.peek().caret) title.current?.focus();
  }, [model]);
  return (
    <div class="story">
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.intro}</p>
      <p class="spoken" role="status">
        {model.status.text}
      </p>
      <Proposal model={preset} onDone={() => title.current?.focus()} />
      <section class="block" aria-label={words.questionsTitle}>
        {questions.map((question) => (
          <Answer key={question} model={model} question={question} />
        ))}
      </section>
      <section class="block" aria-labelledby="story-people">
        <h3 id="story-people">{words.people}</h3>
        <p>{words.peopleHint}</p>
        {model.facts.value ? (
          <Picker
            model={model.picker}
            parties={model.parties.value}
            messages={messages.picker}
            notes={(subject) =>
              [
                accountNote(subject, model.mentionOf(subject), model.network.value, messages),
              ].filter((note) => note !== undefined)
            }
          />
        ) : (
          <p>{model.hasFailed.value ? messages.picker.failed : messages.picker.loading}</p>
        )}
      </section>
      <Result model={model} />
      <Ways model={model} />
      <LinkField model={preset} />
      <Saved model={model.drafts} messages={messages} told={model.status.text} />
      <Letter letter={model.letter.value} />
    </div>
  );
}
