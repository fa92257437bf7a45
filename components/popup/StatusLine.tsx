import { useEffect } from "preact/hooks";
import type { Popup as Model } from "./PopupModel.ts";

/** The line that says what became of an act; what was said in another view is not said again. */
export function StatusLine({ model }: { model: Model }) {
  useEffect(() => model.status.say(""), [model]);
  return (
    <p class="status" role="status">
      {model.status.text}
    </p>
  );
}
