import { useEffect, useRef } from "preact/hooks";
import { questions } from "@/data/story.ts";
import { Answer } from "./Answer.tsx";
import { Letter } from "./Letter.tsx";
import type { Preset } from "./PresetModel.ts";
import { LinkField, Proposal } from "./Proposal.tsx";
import { Result } from "./Result.tsx";
import { Saved } from "./Saved.tsx";
import { Steps } from "./Steps.tsx";
import type { Story as Model } from "./StoryModel.ts";
import { Ways } from "./Ways.tsx";
import { Whom } from "./Whom.tsx";

/** Tell my story: four questions, whom it is for, the text that comes of it, and the ways to send it. */
export function Story({ model, preset }: { model: Model; preset: Preset }) {
  const messages = model.messages.value;
  const words = messages.story;
  const title = useRef<HTMLHeadingElement>(null);
  const { isOneByOne, isFirst, isLast } = model.steps;
  // Whoever follows a link to this part arrives at its title, or where they were writing.
  useEffect(() => {
    if (!model.draft.peek().caret) title.current?.focus();
  }, [model]);
  return (
    <div class="story">
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {(!isOneByOne.value || isFirst.value) && <p>{words.intro}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={isOneByOne.value}
          onChange={(event) => model.steps.choose(event.currentTarget.checked)}
        />
        {words.oneByOne}
      </label>
      <p class="spoken" role="status">
        {model.status.text}
      </p>
      <Proposal model={preset} onDone={() => title.current?.focus()} />
      {isOneByOne.value ? <Steps model={model} /> : <Whole model={model} />}
      {(!isOneByOne.value || isFirst.value || isLast.value) && (
        <>
          <LinkField model={preset} />
          <Saved model={model.drafts} messages={messages} />
        </>
      )}
      <Letter letter={model.letter.value} />
    </div>
  );
}

/** The whole story on one screen. */
function Whole({ model }: { model: Model }) {
  return (
    <>
      <section class="block" aria-label={model.messages.value.story.questionsTitle}>
        {questions.map((question) => (
          <Answer key={question} model={model} question={question} />
        ))}
      </section>
      <Whom model={model} />
      <Result model={model} />
      <Ways model={model} />
    </>
  );
}
