import { useEffect, useRef } from "preact/hooks";
import { questions } from "@/data/story.ts";
import { Answer } from "./Answer.tsx";
import { Result } from "./Result.tsx";
import type { Step } from "./StepsModel.ts";
import type { Story as Model } from "./StoryModel.ts";
import { Ways } from "./Ways.tsx";
import { Whom } from "./Whom.tsx";

/** The story with one question on the screen, and the way to the next; the focus goes along. */
export function Steps({ model }: { model: Model }) {
  const words = model.messages.value.story;
  const { step, hasMoved, isFirst, isLast, previous, next } = model.steps;
  const at = step.value;
  const room = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new step takes the focus
  useEffect(() => {
    if (!hasMoved.peek()) return;
    const place = room.current?.querySelector<HTMLElement>("textarea, h3");
    place?.focus();
    place?.scrollIntoView({ block: "center" });
  }, [at]);
  return (
    <>
      <div class="step" ref={room}>
        <Screen key={at} model={model} step={at} />
      </div>
      <div class="row turn">
        {!isFirst.value && (
          <button type="button" onClick={previous}>
            {words.previous}
          </button>
        )}
        {!isLast.value && (
          <button type="button" class="main" onClick={next}>
            {words.next}
          </button>
        )}
      </div>
    </>
  );
}

function Screen({ model, step }: { model: Model; step: Step }) {
  const words = model.messages.value.story;
  if (step === "people") return <Whom model={model} />;
  if (step === "text") {
    return (
      <>
        <Result model={model} />
        <Ways model={model} />
      </>
    );
  }
  return (
    <section class="block" aria-labelledby="story-step">
      <p id="story-step" class="when">
        {words.step(questions.indexOf(step) + 1, questions.length)}
      </p>
      <Answer model={model} question={step} />
    </section>
  );
}
