import { useEffect, useRef } from "preact/hooks";
import type { Contacts as Model } from "./ContactsModel.ts";

/** Wipes the list after one question; the focus goes to the question and back. */
export function WipeList({ model }: { model: Model }) {
  const words = model.messages.value.contacts;
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isAsking = model.isAsking.value;
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" ref={opener} onClick={() => model.askToWipe(true)}>
        {words.wipe}
      </button>
    );
  return (
    <fieldset class="wipe">
      <legend>{words.wipe}</legend>
      <p ref={question} tabIndex={-1}>
        {words.sure}
      </p>
      <div class="row">
        <button type="button" onClick={() => model.askToWipe(false)}>
          {words.no}
        </button>
        <button
          type="button"
          class="main"
          onClick={() => {
            // The buttons go with the list; the focus stays near.
            document.querySelector<HTMLElement>(".contacts h2")?.focus();
            void model.wipe();
          }}
        >
          {words.yes}
        </button>
      </div>
    </fieldset>
  );
}
