import { campaignTag } from "@/data/campaign.ts";
import type { Popup as Model } from "./PopupModel.ts";

/** What one can do in the tab from which the popup was opened. */
export function Here({ model }: { model: Model }) {
  if (!model.hasLooked.value) return null;
  const words = model.messages.value.popup;
  const view = model.view.value;
  const network = model.network.value;
  return (
    <section class="here">
      <p>
        {!view
          ? words.closed
          : network
            ? (view.box ? words.here : words.hereNoBox)(network.name)
            : view.box
              ? words.elsewhereBox
              : words.elsewhere}
      </p>
      <div class="row">
        {view?.box && (
          <button type="button" class="main" onClick={() => model.placeTag()}>
            {words.add}
          </button>
        )}
        <button type="button" onClick={() => model.copy(campaignTag)}>
          {words.copyTag}
        </button>
      </div>
    </section>
  );
}
