import { computed, createModel, effect, signal } from "@preact/signals";

/** What reads a text out loud on this device. */
export interface Speech {
  /** Tells whether there is a Dutch voice on the device, now and each time that changes; gives what ends the telling. */
  watch(tell: (canRead: boolean) => void): () => void;
  /** Reads a text; resolves when it was read or stopped. */
  read(text: string): Promise<void>;
  stop(): void;
}

/** Reads a text out loud when somebody asks for it, and stops at a second press; never begins by itself. */
export const ReadAloudModel = createModel((speech: Speech) => {
  const canRead = signal(false);
  const isReading = signal(false);
  let readings = 0;

  effect(() =>
    speech.watch((yes) => {
      canRead.value = yes;
    }),
  );

  function stop() {
    if (!isReading.value) return;
    isReading.value = false;
    speech.stop();
  }
  effect(() => stop);

  return {
    canRead: computed(() => canRead.value),
    isReading: computed(() => isReading.value),
    async toggle(text: string) {
      if (isReading.value) return stop();
      if (!canRead.value || !text.trim()) return;
      readings += 1;
      const own = readings;
      isReading.value = true;
      await speech.read(text);
      // Somebody may have stopped this one and begun another.
      if (own === readings) isReading.value = false;
    },
    stop,
  };
});

export type ReadAloud = InstanceType<typeof ReadAloudModel>;
