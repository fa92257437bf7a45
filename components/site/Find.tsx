import { useSignal } from "@preact/signals";
import type { SiteWords } from "@/data/locales/site/nl.ts";

interface Props {
  words: SiteWords["find"];
  /** Shows only the names that have these words, and tells how many. */
  filter: (query: string) => number;
}

/** The field with which one finds a name on the page of all names. */
export function Find({ words, filter }: Props) {
  const count = useSignal<number | undefined>(undefined);
  const said = count.value === 0 ? words.none : count.value && words.count(count.value);
  return (
    <search class="answer">
      <label for="find-query">{words.label}</label>
      <input
        id="find-query"
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => {
          const found = filter(value);
          count.value = value.trim() ? found : undefined;
        }}
      />
      <p role="status">{said}</p>
    </search>
  );
}
