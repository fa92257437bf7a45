import { LinkBuilder } from "./LinkBuilder.tsx";
import { Organisations } from "./Organisations.tsx";
import type { Organisations as Model } from "./OrganisationsModel.ts";

/** Everything for organisations that join, on the full page. */
export function ForOrganisations({ model }: { model: Model }) {
  const messages = model.messages.value;
  return (
    <div class="organisations">
      <h2 tabIndex={-1}>{messages.page.organisations}</h2>
      <p>{messages.organisations.intro}</p>
      <p class="status" role="status">
        {model.status.text}
      </p>
      <Organisations
        messages={messages}
        logo={{ svg: "/logo.svg", png: "/logo.png" }}
        onCopy={model.copy}
      >
        <LinkBuilder model={model} />
      </Organisations>
    </div>
  );
}
