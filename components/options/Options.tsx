import { WipeEverything } from "../story/WipeEverything.tsx";
import { Top } from "../Top.tsx";
import { Habits } from "./Habits.tsx";
import type { Habits as HabitsModel } from "./HabitsModel.ts";
import { Keys } from "./Keys.tsx";
import { Language } from "./Language.tsx";
import type { Options as Model } from "./OptionsModel.ts";
import { Posting } from "./Posting.tsx";
import { Reading } from "./Reading.tsx";
import { ServerForm } from "./ServerForm.tsx";
import { SiteList } from "./SiteList.tsx";
import type { Wishes } from "./WishesModel.ts";

interface Props {
  model: Model;
  wishes: Wishes;
  habits: HabitsModel;
}

/** Everything that somebody can change: reading, where the control stands, the post, keys, and what the device keeps. */
export function Options({ model, wishes, habits }: Props) {
  const words = model.messages.value.options;
  return (
    <>
      <Top messages={model.messages.value} title={words.title} />
      <p class="status" role="status">
        {model.status.text}
      </p>
      <main>
        <Language model={model} />
        <Reading model={wishes} />
        <section aria-labelledby="where">
          <h2 id="where">{words.where}</h2>
          <p>{words.whereHint}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={model.choices.value.nowhere}
              onChange={(event) => model.showNowhere(event.currentTarget.checked)}
            />
            {words.nowhere}
          </label>
          <SiteList model={model} rows={model.named.value} />
        </section>
        <section aria-labelledby="others">
          <h2 id="others" tabIndex={-1}>
            {words.others}
          </h2>
          <p>{words.othersHint}</p>
          <SiteList model={model} rows={model.others.value} />
          <ServerForm model={model} />
        </section>
        <Posting model={wishes} />
        <Habits model={habits} />
        <Keys model={wishes} />
        <section aria-labelledby="device">
          <h2 id="device">{model.messages.value.wishes.device}</h2>
          <p>{model.messages.value.wishes.deviceHint}</p>
          <WipeEverything model={wishes} words={model.messages.value.drafts} />
        </section>
      </main>
      <footer>
        <p>{model.messages.value.popup.promise}</p>
      </footer>
    </>
  );
}
