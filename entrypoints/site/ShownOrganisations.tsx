import packed from "virtual:facts";
import { signal } from "@preact/signals";
import { render } from "preact";
import { copy } from "@/components/clipboard.ts";
import { LinkBuilder } from "@/components/organisations/LinkBuilder.tsx";
import { Organisations } from "@/components/organisations/Organisations.tsx";
import { OrganisationsModel } from "@/components/organisations/OrganisationsModel.ts";
import nl from "@/data/locales/nl.ts";
import { unpack } from "@/data/pack.ts";
import { siteLink } from "@/data/site-address.ts";
import topics from "@/data/topics.json";

/** Puts buttons to copy beside the texts, and the field for a link under them. */
export function showOrganisations(root: HTMLElement): void {
  const here = new URL(".", location.href).href;
  const model = new OrganisationsModel(
    { loadFacts: async () => unpack(packed), loadTopics: async () => topics, copy },
    signal(nl),
    siteLink(here, "") ? here : "",
  );
  void model.load();
  root.replaceChildren();
  render(
    <>
      <p role="status">{model.status.text}</p>
      <Organisations messages={nl} logo={{ svg: "logo.svg", png: "logo.png" }} onCopy={model.copy}>
        <LinkBuilder model={model} />
      </Organisations>
    </>,
    root,
  );
}
