import { ReadAloud } from "../ReadAloud.tsx";
import type { Composer as Model } from "./ComposerModel.ts";
import { trusted } from "./press.ts";
import { ReadingHints } from "./ReadingHints.tsx";

/** What somebody may do with the post as it will be, before they put the words in. */
export function PostTools({ model }: { model: Model }) {
  if (!model.finished.value.trim()) return null;
  return (
    <>
      <div class="post-tools">
        <ReadAloud
          model={model.aloud}
          text={() => model.finished.value}
          messages={model.messages.value.aloud}
        />
        <button
          type="button"
          class="quiet"
          aria-expanded={model.reading.isAsked.value}
          onClick={trusted(model.reading.toggle)}
        >
          {model.messages.value.reading.ask}
        </button>
      </div>
      <ReadingHints model={model} />
    </>
  );
}
