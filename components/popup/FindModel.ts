import { computed, createModel, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Facts } from "@/data/facts.ts";
import { browse, type Filters, type FilterTopic, isFiltering, passes } from "@/data/filters.ts";
import type { Messages } from "@/data/locales/index.ts";
import { createSearch, type Hit } from "@/data/search.ts";
import type { SearchIndex, SearchTopic } from "@/data/search-index.ts";
import type { Status } from "../StatusModel.ts";
import { isPerson, type Subject, subjectOf } from "../subject.ts";

/** How many results stand on the screen at first, and how many come with "Toon meer". */
const page = 5;

/** How many are found at most by words; who wants to see more, looks by filters alone. */
const most = 50;

/** Whom one looks for, by words, by filters, or by both, and who is found. */
export const FindModel = createModel(
  (
    facts: ReadonlySignal<Facts | undefined>,
    topics: ReadonlySignal<readonly (SearchTopic & FilterTopic)[]>,
    status: Status,
    words: () => Messages["picker"],
    /** The index of just these facts and topics, when it was built before. */
    index?: ReadonlySignal<SearchIndex | undefined>,
  ) => {
    const query = signal("");
    const filters = signal<Filters>({});
    const pages = signal(1);
    const search = computed(
      () => facts.value && createSearch(facts.value, topics.value, index?.value),
    );
    const filtering = computed(() => isFiltering(filters.value));
    const isAsked = computed(() => query.value.trim() !== "" || filtering.value);

    const hits = computed((): readonly Hit[] => {
      if (!facts.value || !isAsked.value) return [];
      if (query.value.trim() === "")
        return browse(facts.value, filters.value, topics.value).map(seen);
      const limit = filtering.value ? Number.POSITIVE_INFINITY : most;
      return (search.value?.find(query.value, { limit }) ?? [])
        .filter((hit) => passes(subjectOf(hit), filters.value, topics.value))
        .slice(0, most);
    });
    const shown = computed(() => hits.value.slice(0, pages.value * page));

    effect(() => {
      const all = hits.value.length;
      const { count, none, noneHere } = words();
      const nobody = filtering.value ? noneHere : none;
      const isKnown = isAsked.value && facts.value !== undefined;
      status.sayAfterRest(isKnown ? (all ? count(shown.value.length, all) : nobody) : "");
    });

    return {
      query,
      filters,
      isFiltering: filtering,
      /** Whether anybody is looked for. */
      isAsked,
      hits,
      shown,
      left: computed(() => Math.min(page, hits.value.length - shown.value.length)),
      type(text: string) {
        pages.value = 1;
        query.value = text;
      },
      /** Changes one part of the filters; undefined lets everybody through. */
      filter(part: Filters) {
        pages.value = 1;
        filters.value = { ...filters.value, ...part };
      },
      clearFilters() {
        pages.value = 1;
        filters.value = {};
      },
      showMore() {
        pages.value += 1;
      },
    };
  },
);

/** Somebody seen without having been looked for by words. */
function seen(subject: Subject): Hit {
  const why = { by: "name", text: subject.name } as const;
  return isPerson(subject)
    ? { kind: "person", person: subject, why }
    : { kind: "party", party: subject, why };
}
