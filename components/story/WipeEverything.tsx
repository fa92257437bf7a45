import type { Messages } from "@/data/locales/index.ts";
import { AskFirst } from "../AskFirst.tsx";
import type { Drafts as Model } from "./DraftsModel.ts";

interface Props {
  model: Pick<Model, "isAsking" | "askToForgetEverything" | "forgetEverything">;
  words: Messages["drafts"];
}

/** Empties the device after one question. */
export function WipeEverything({ model, words }: Props) {
  const { forgetEverything, sure, no, yes } = words;
  return (
    <div>
      <AskFirst
        class="shorten"
        isAsking={model.isAsking.value}
        words={{ act: forgetEverything, sure, no, yes }}
        onAsk={model.askToForgetEverything}
        onYes={model.forgetEverything}
      />
    </div>
  );
}
