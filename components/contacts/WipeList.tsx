import { AskFirst } from "../AskFirst.tsx";
import type { Contacts as Model } from "./ContactsModel.ts";

/** Wipes the list after one question. */
export function WipeList({ model }: { model: Model }) {
  const { wipe, sure, no, yes } = model.messages.value.contacts;
  const wipeAll = () => {
    // The buttons go with the list; the focus stays near.
    document.querySelector<HTMLElement>(".contacts h2")?.focus();
    void model.wipe();
  };
  return (
    <AskFirst
      class="wipe"
      isAsking={model.isAsking.value}
      words={{ act: wipe, sure, no, yes }}
      onAsk={model.askToWipe}
      onYes={wipeAll}
    />
  );
}
