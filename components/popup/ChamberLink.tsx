import { addressOf } from "../frame/views.ts";
import type { Popup as Model } from "./PopupModel.ts";

/** The way to the picture of the Tweede Kamer. */
export function ChamberLink({ model }: { model: Model }) {
  return (
    <p>
      <a class="button" href={addressOf("chamber")}>
        {model.messages.value.chamber.open}
      </a>
    </p>
  );
}
