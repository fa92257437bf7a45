import { computed, createModel, signal } from "@preact/signals";
import type { BarePictures } from "@/data/networks/network.ts";

/** What the reminder asks of what is around it. */
export interface PictureActs {
  /** Whether the user wants to be reminded. */
  isReminding(): Promise<boolean>;
  /** The pictures at this post box that have no text yet. */
  barePictures(): BarePictures | undefined;
  /** The pictures of which this page was told already. */
  readonly reminded: Set<string>;
}

/** Reminds once of a picture without a text; never stops anybody, and never writes that text. */
export const PictureModel = createModel(({ isReminding, barePictures, reminded }: PictureActs) => {
  const shown = signal<string | undefined>();
  return {
    /** What the site calls the control that gives the picture a text, while the reminder is shown. */
    shown: computed(() => shown.value),
    async look() {
      const bare = (await isReminding()) ? barePictures() : undefined;
      const isNew = bare?.keys.some((key) => !reminded.has(key));
      for (const key of bare?.keys ?? []) reminded.add(key);
      if (!bare) shown.value = undefined;
      else if (isNew) shown.value = bare.control;
    },
    dismiss() {
      shown.value = undefined;
    },
  };
});
