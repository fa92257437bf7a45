import type { Messages } from "@/data/locales/index.ts";
import { addressOf } from "./views.ts";

/** What an address that leads nowhere shows. */
export function Unknown({ words }: { words: Messages["page"] }) {
  return (
    <div class="view">
      <h2 tabIndex={-1}>{words.unknown}</h2>
      <p>{words.unknownHint}</p>
      <p>
        <a class="button" href={addressOf("lookUp")}>
          {words.back}
        </a>
      </p>
    </div>
  );
}
