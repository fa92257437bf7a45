import { useEffect, useRef } from "preact/hooks";

interface Props {
  isAsking: boolean;
  words: {
    /** What will be done; stands on the button and above the question. */
    act: string;
    sure: string;
    no: string;
    yes: string;
  };
  onAsk: (isAsking: boolean) => void;
  onYes: () => void;
  /** How the question looks. */
  class: string;
}

/** Does what cannot be taken back after one question; the focus goes to the question and back. */
export function AskFirst({ isAsking, words, onAsk, onYes, class: look }: Props) {
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" ref={opener} onClick={() => onAsk(true)}>
        {words.act}
      </button>
    );
  return (
    <fieldset class={look}>
      <legend>{words.act}</legend>
      <p ref={question} tabIndex={-1}>
        {words.sure}
      </p>
      <div class="row">
        <button type="button" onClick={() => onAsk(false)}>
          {words.no}
        </button>
        <button type="button" class="main" onClick={onYes}>
          {words.yes}
        </button>
      </div>
    </fieldset>
  );
}
