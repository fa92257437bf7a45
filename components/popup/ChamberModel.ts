import { computed, createModel, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type Group, groupsOf } from "@/data/chamber.ts";
import type { Facts } from "@/data/facts.ts";
import { passes } from "@/data/filters.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import type { Status } from "../StatusModel.ts";

/** Which seats of the Tweede Kamer light up: those of a party, of whoever has an account on a network, or of both. */
export const ChamberModel = createModel(
  (
    facts: ReadonlySignal<Facts | undefined>,
    networks: Readonly<Record<NetworkId, Network>>,
    status: Status,
    words: () => Messages["chamber"],
  ) => {
    const party = signal<string | undefined>();
    const network = signal<NetworkId | undefined>();
    const groups = computed(() => (facts.value ? groupsOf(facts.value) : []));
    const isAsked = computed(() => party.value !== undefined || network.value !== undefined);
    const filters = computed(() => ({
      ...(party.value ? { party: party.value } : {}),
      ...(network.value ? { network: network.value } : {}),
    }));
    const isLit = (person: Group["people"][number]) =>
      isAsked.value && passes(person, filters.value, []);
    /** For each seat, in the order of the picture, whether it lights up. */
    const lit = computed(() => groups.value.flatMap(({ people }) => people.map(isLit)));
    const sentence = computed(() => {
      const all = lit.value.length;
      if (!isAsked.value) return words().none(all);
      return words().lit({
        count: lit.value.filter(Boolean).length,
        all,
        party: groups.value.find((one) => one.party?.id === party.value)?.party?.short,
        network: network.value && networks[network.value].name,
      });
    });
    effect(() => {
      status.sayAfterRest(isAsked.value ? sentence.value : "");
    });
    return {
      party,
      network,
      lit,
      sentence,
      /** The parties that one can let light up, in the order of the picture. */
      parties: computed(() => groups.value.flatMap((group) => group.party ?? [])),
      isAsked,
      /** Who stands in the list: whoever lights up, or everybody as long as nothing is chosen. */
      listed: computed(() =>
        groups.value
          .map(({ party, people }) => ({
            party,
            people: isAsked.value ? people.filter(isLit) : people,
          }))
          .filter(({ people }) => people.length > 0),
      ),
    };
  },
);
