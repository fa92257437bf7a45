import { useEffect } from "preact/hooks";
import type { Messages } from "@/data/locales/index.ts";
import { trusted } from "./composer/press.ts";
import type { ReadAloud as Model } from "./ReadAloudModel.ts";

interface Props {
  model: Model;
  /** What is read, asked for at the press. */
  text: () => string;
  messages: Messages["aloud"];
}

/** The button that reads a text out loud and stops it; not there on a device without a Dutch voice. */
export function ReadAloud({ model, text, messages }: Props) {
  useEffect(() => model.stop, [model]);
  if (!model.canRead.value) return null;
  return (
    <button type="button" class="quiet" onClick={trusted(() => model.toggle(text()))}>
      {model.isReading.value ? messages.stop : messages.read}
    </button>
  );
}
