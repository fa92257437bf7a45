import { download } from "../download.ts";
import { addressOf } from "../frame/views.ts";
import type { Contacts as Model } from "./ContactsModel.ts";
import { NotYet } from "./NotYet.tsx";
import { WipeList } from "./WipeList.tsx";

/** Whom somebody asked already, and whom not yet. */
export function Contacts({ model }: { model: Model }) {
  const messages = model.messages.value;
  const words = messages.contacts;
  const count = model.list.value.length;
  return (
    <div class="view contacts">
      <h2 tabIndex={-1}>{words.title}</h2>
      <p>{words.hint}</p>
      <p class="status" role="status">
        {model.status.text}
      </p>
      <section class="block" aria-labelledby="asked">
        <h3 id="asked">{words.asked(count)}</h3>
        {count === 0 && <p>{words.nobody}</p>}
        <ul class="asked">
          {model.shown.value.map((one) => (
            <li key={`${one.kind}-${one.id}-${one.network}-${one.date}`}>
              {model.isKnown(one) ? (
                <a class="link" href={addressOf(one.kind, one.id)}>
                  {one.name}
                  <span class="spoken">
                    {" "}
                    {model.networkOf(one)}, {model.dateOf(one)}
                  </span>
                </a>
              ) : (
                <b>{one.name}</b>
              )}
              <p>{[model.networkOf(one), model.dateOf(one), ...model.topicsOf(one)].join(" · ")}</p>
            </li>
          ))}
        </ul>
        {model.left.value > 0 && (
          <button type="button" onClick={model.showMore}>
            {words.moreAsked(model.left.value)}
          </button>
        )}
        {count > 0 && (
          <div class="row">
            <button
              type="button"
              onClick={() => download(model.table(), words.fileName, "text/csv;charset=utf-8")}
            >
              {words.save}
            </button>
            <button type="button" onClick={model.print}>
              {words.print}
            </button>
            <WipeList model={model} />
          </div>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={model.isRemembering.value}
            onChange={(event) => model.remember(event.currentTarget.checked)}
          />
          {words.remember}
        </label>
      </section>
      <NotYet model={model} />
    </div>
  );
}
