import { pictograms } from "./pictograms.ts";

/** The drawing of a topic, beside its word and never instead of it; nothing where we have no drawing. */
export function Pictogram({ topic }: { topic: string }) {
  const lines = pictograms[topic];
  if (!lines) return null;
  return (
    <svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines} />
    </svg>
  );
}
