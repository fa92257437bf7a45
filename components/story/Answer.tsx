import { useEffect, useRef } from "preact/hooks";
import type { Question } from "@/data/story.ts";
import type { Story as Model } from "./StoryModel.ts";

interface Props {
  model: Model;
  question: Question;
}

/** One question with room for the answer; a pasted page becomes plain text here. */
export function Answer({ model, question }: Props) {
  const words = model.messages.value.story.questions[question];
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, answers } = model.draft.value;
  const isLoaded = model.drafts.isLoaded.value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret goes back once for each draft that is opened
  useEffect(() => {
    const { caret } = model.draft.peek();
    if (!isLoaded || caret?.question !== question) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.start, caret.end);
  }, [id, isLoaded]);

  const keepCaret = () => {
    const { selectionStart, selectionEnd } = field.current!;
    model.moveCaret(question, selectionStart, selectionEnd);
  };
  return (
    <div class="answer">
      <label for={`answer-${question}`}>{words.label}</label>
      <p id={`hint-${question}`}>{words.hint}</p>
      <textarea
        id={`answer-${question}`}
        ref={field}
        class="field"
        rows={3}
        dir="auto"
        aria-describedby={`hint-${question}`}
        value={answers[question]}
        onInput={(event) => {
          model.answer(question, event.currentTarget.value);
          keepCaret();
        }}
        onKeyUp={keepCaret}
        onPointerUp={keepCaret}
        onFocus={keepCaret}
      />
    </div>
  );
}
