import { computed, createModel, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Messages } from "@/data/locales/index.ts";
import type { Hit } from "@/data/search.ts";
import type { Status } from "./StatusModel.ts";
import { keyOf, type Subject, subjectOf } from "./subject.ts";

/** How many names stand on the screen at first, and how many come with "Toon meer". */
const page = 5;

/** Shows who is suggested until one looks a name up, and keeps who is chosen meanwhile. */
export const PickerModel = createModel(
  (
    find: (query: string) => readonly Hit[],
    suggested: ReadonlySignal<readonly Subject[]>,
    status: Status,
    words: () => Messages["picker"],
  ) => {
    const query = signal("");
    const pages = signal(1);
    const chosen = signal<readonly Subject[]>([]);
    const found = computed(() => (query.value.trim() ? find(query.value).map(subjectOf) : []));
    const isSearching = computed(() => query.value.trim() !== "");
    const listed = computed(() => found.value.slice(0, pages.value * page));
    const shown = computed(() => (isSearching.value ? listed.value : suggested.value));
    const left = computed(() => Math.min(page, found.value.length - listed.value.length));

    effect(() => {
      const all = found.value.length;
      const seen = listed.value.length;
      const { count, none } = words();
      status.sayAfterRest(isSearching.value ? (all ? count(seen, all) : none) : "");
    });

    return {
      query,
      chosen,
      isSearching,
      shown,
      left,
      type(text: string) {
        pages.value = 1;
        query.value = text;
      },
      showMore() {
        pages.value += 1;
      },
      chosenKeys: computed(() => new Set(chosen.value.map(keyOf))),
      choose(subject: Subject, yes: boolean) {
        const others = chosen.value.filter((other) => keyOf(other) !== keyOf(subject));
        chosen.value = yes ? [...others, subject] : others;
        status.say((yes ? words().picked : words().unpicked)(subject.name));
      },
      clear() {
        chosen.value = [];
        query.value = "";
        pages.value = 1;
      },
    };
  },
);

export type Picker = InstanceType<typeof PickerModel>;
