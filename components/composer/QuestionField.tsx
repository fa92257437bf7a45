import { useLayoutEffect, useRef } from "preact/hooks";
import type { Composer as Model } from "./ComposerModel.ts";
import { trusted } from "./press.ts";

/** An example question that somebody may put in the post and change first. */
export function QuestionField({ model }: { model: Model }) {
  const { question, network } = model;
  const words = model.messages.value.question;
  const field = useRef<HTMLTextAreaElement>(null);
  const isOn = question.isOn.value;
  const wasOn = useRef(isOn);
  useLayoutEffect(() => {
    if (isOn && !wasOn.current) field.current?.focus();
    wasOn.current = isOn;
  }, [isOn]);

  if (!question.isPossible.value) return null;
  if (!isOn) {
    return (
      <button type="button" class="quiet" onClick={trusted(question.add)}>
        {words.add}
      </button>
    );
  }
  return (
    <div class="question">
      <label class="picker-label" for="question">
        {words.label}
      </label>
      <p class="picker-hint" id="question-hint">
        {question.isExample.value
          ? `${words.example} ${words.same(network.value.name)}`
          : words.hint}
      </p>
      <textarea
        id="question"
        class="field"
        rows={3}
        lang="nl"
        ref={field}
        aria-describedby="question-hint"
        value={question.text.value}
        onInput={(event) => question.write(event.currentTarget.value)}
      />
      <div class="bar">
        <button type="button" class="quiet" onClick={trusted(question.another)}>
          {words.another}
        </button>
        <button type="button" class="quiet" onClick={trusted(question.leaveOut)}>
          {words.leaveOut}
        </button>
      </div>
    </div>
  );
}
