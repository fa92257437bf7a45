import { useEffect, useRef } from "preact/hooks";
import type { Messages } from "@/data/locales/index.ts";
import type { Drafts as Model } from "./DraftsModel.ts";

interface Props {
  model: Pick<Model, "isAsking" | "askToForgetEverything" | "forgetEverything">;
  words: Messages["drafts"];
}

/** Empties the device after one question; the focus goes to the question and back. */
export function WipeEverything({ model, words }: Props) {
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isAsking = model.isAsking.value;
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <p>
        <button type="button" ref={opener} onClick={() => model.askToForgetEverything(true)}>
          {words.forgetEverything}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="shorten">
      <legend>{words.forgetEverything}</legend>
      <p ref={question} tabIndex={-1}>
        {words.sure}
      </p>
      <div class="row">
        <button type="button" onClick={() => model.askToForgetEverything(false)}>
          {words.no}
        </button>
        <button type="button" class="main" onClick={model.forgetEverything}>
          {words.yes}
        </button>
      </div>
    </fieldset>
  );
}
