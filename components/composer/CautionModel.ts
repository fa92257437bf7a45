import { computed, createModel, signal } from "@preact/signals";
import { type Caution, cautions } from "@/data/caution.ts";

/** What the caution asks of what is around it. */
export interface CautionActs {
  /** Whether the user wants to be told. */
  isCautious(): Promise<boolean>;
  /** The words of which this page told already, in lower case; nothing else keeps them. */
  readonly told: Set<string>;
}

/** Tells once of private details in a post, before everybody can read them; it never stops anybody. */
export const CautionModel = createModel(({ isCautious, told }: CautionActs) => {
  const shown = signal<Caution | undefined>();
  const key = ({ text }: Caution) => text.toLowerCase();

  return {
    shown: computed(() => shown.value),
    async look(text: string) {
      const found = (await isCautious()) ? cautions(text) : [];
      const now = shown.value;
      if (now && found.some((one) => key(one) === key(now))) return;
      shown.value = found.find((one) => !told.has(key(one)));
      if (shown.value) told.add(key(shown.value));
    },
    dismiss() {
      shown.value = undefined;
    },
  };
});

export type Cautions = InstanceType<typeof CautionModel>;
