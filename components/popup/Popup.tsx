import { useComputed } from "@preact/signals";
import { writeDate } from "@/data/dates.ts";
import type { LanguageCode } from "@/data/locales/index.ts";
import type { Address } from "../frame/AddressModel.ts";
import { Arrival } from "../frame/Arrival.tsx";
import { Unknown } from "../frame/Unknown.tsx";
import { addressOf, addressOfView } from "../frame/views.ts";
import { Top } from "../Top.tsx";
import { Chamber } from "./Chamber.tsx";
import { ChamberLink } from "./ChamberLink.tsx";
import { Chosen } from "./Chosen.tsx";
import { Filters } from "./Filters.tsx";
import { Here } from "./Here.tsx";
import { PartyPage } from "./PartyPage.tsx";
import { PersonPage } from "./PersonPage.tsx";
import type { Popup as Model } from "./PopupModel.ts";
import { Results } from "./Results.tsx";
import { Saved } from "./Saved.tsx";
import { Search } from "./Search.tsx";
import { StatusLine } from "./StatusLine.tsx";

interface Props {
  model: Model;
  address: Address;
  onLanguage: (code: LanguageCode) => void;
  /** Opens the full page beside the tab; absent where the browser has no such place. */
  openBeside?: (() => void) | undefined;
}

/** Look somebody up, and put the hashtag or a mention in the post that is open in the tab. */
export function Popup({ model, address, onLanguage, openBeside }: Props) {
  const messages = model.messages.value;
  // A signal of its own, so that a letter changes this link and does not draw the whole popup anew.
  const large = useComputed(() => {
    const query = model.find.query.value.trim();
    const asked = query && `?q=${encodeURIComponent(query.toWellFormed())}`;
    return `/page.html${asked}${addressOfView(address.view.value)}`;
  });
  return (
    <>
      <Top messages={messages} onLanguage={onLanguage} />
      <Arrival address={address}>
        <Shown model={model} address={address} />
        <Chosen model={model} />
        <Here model={model} />
      </Arrival>
      <footer>
        <p class="row">
          <a class="button" href={`/page.html${addressOf("story")}`} target="_blank" rel="noopener">
            {messages.page.story}
            <span class="spoken"> ({messages.page.newTab})</span>
          </a>
          <a class="button" href={large} target="_blank" rel="noopener">
            {messages.page.open}
            <span class="spoken"> ({messages.page.newTab})</span>
          </a>
          {openBeside && (
            <button type="button" onClick={openBeside}>
              {messages.page.openBeside}
            </button>
          )}
        </p>
        <p>{messages.popup.promise}</p>
        <a class="button quiet" href="/options.html" target="_blank" rel="noopener">
          {`${messages.options.title} (${messages.card.newTab})`}
        </a>
        {model.facts.value && (
          <p>{messages.popup.age(writeDate(model.facts.value.date, messages))}</p>
        )}
      </footer>
    </>
  );
}

/** The view that somebody is at; what the popup has no room for stands on the full page. */
function Shown({ model, address }: Pick<Props, "model" | "address">) {
  const { name, id } = address.view.value;
  switch (name) {
    case "person":
      return <PersonPage model={model} id={id} />;
    case "party":
      return <PartyPage model={model} id={id} />;
    case "chamber":
      return <Chamber model={model} />;
    case "lookUp":
      return (
        <>
          <Search model={model} takesFocus={!address.cameFrom.peek()} />
          <Filters model={model}>
            <ChamberLink model={model} />
          </Filters>
          <StatusLine model={model} />
          <Saved model={model} />
          <Results model={model} />
        </>
      );
    default:
      return <Unknown words={model.messages.value.page} />;
  }
}
