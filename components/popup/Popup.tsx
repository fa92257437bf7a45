import { useEffect, useRef } from "preact/hooks";
import { campaignTag } from "@/data/campaign.ts";
import { writeDate } from "@/data/dates.ts";
import { keyOf, subjectOf } from "../subject.ts";
import { Top } from "../Top.tsx";
import { Card } from "./Card.tsx";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  onLanguage: () => void;
}

/** Look somebody up, and put the hashtag or a mention in the post that is open in the tab. */
export function Popup({ model, onLanguage }: Props) {
  const messages = model.messages.value;
  return (
    <>
      <Top messages={messages} onLanguage={onLanguage} />
      <main>
        <Search model={model} />
        <p class="status" role="status">
          {model.status.text}
        </p>
        <Results model={model} />
        <Here model={model} />
      </main>
      <footer>
        <p class="row">
          <a class="button" href="/page.html#verhaal" target="_blank" rel="noopener">
            {messages.page.story}
            <span class="spoken"> ({messages.page.newTab})</span>
          </a>
          <a class="button" href="/page.html#zoeken" target="_blank" rel="noopener">
            {messages.page.open}
            <span class="spoken"> ({messages.page.newTab})</span>
          </a>
        </p>
        <p>{messages.popup.promise}</p>
        <a class="button quiet" href="/options.html" target="_blank" rel="noopener">
          {`${messages.options.title} (${messages.card.newTab})`}
        </a>
        {model.facts.value && (
          <p>{messages.popup.age(writeDate(model.facts.value.date, messages.code))}</p>
        )}
      </footer>
    </>
  );
}

/** The field to look people and parties up with; it has the focus from the start. */
export function Search({ model }: { model: Model }) {
  const words = model.messages.value.picker;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <search class="search">
      <label for="query">{words.label}</label>
      <p id="query-hint">{words.hint}</p>
      <input
        id="query"
        ref={field}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="query-hint"
        value={model.query}
        onInput={(event) => model.type(event.currentTarget.value)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={model.wantsCandidates}
          onChange={(event) => model.showCandidates(event.currentTarget.checked)}
        />
        {model.messages.value.popup.candidates}
      </label>
    </search>
  );
}

/** Who was found, five at a time. */
export function Results({ model }: { model: Model }) {
  const messages = model.messages.value;
  if (model.hasFailed.value) return <p>{messages.picker.failed}</p>;
  const shown = model.shown.value;
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="results">
      <h2 id="results" class="spoken">
        {messages.popup.results}
      </h2>
      <ul class="cards">
        {shown.map((hit) => (
          <li key={keyOf(subjectOf(hit))}>
            <Card model={model} hit={hit} />
          </li>
        ))}
      </ul>
      {model.left.value > 0 && (
        <button type="button" onClick={model.showMore}>
          {messages.picker.more(model.left.value)}
        </button>
      )}
    </section>
  );
}

/** What one can do in the tab from which the popup was opened. */
function Here({ model }: { model: Model }) {
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
          <button type="button" class="main" onClick={() => model.place(campaignTag)}>
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
