import { addressOf } from "../frame/views.ts";
import type { Popup as Model } from "./PopupModel.ts";
import { StatusLine } from "./StatusLine.tsx";

/** The way back to looking up. */
export function BackLink({ model }: { model: Model }) {
  return (
    <p>
      <a class="button quiet back" href={addressOf("lookUp")}>
        {model.messages.value.page.back}
      </a>
    </p>
  );
}

/** The way back to looking up, and what was said last. */
export function Back({ model }: { model: Model }) {
  return (
    <>
      <BackLink model={model} />
      <StatusLine model={model} />
    </>
  );
}
