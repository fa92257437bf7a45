import type { NetworkId } from "@/data/networks/network.ts";
import { mostToChoose } from "@/data/story.ts";
import { CautionLine } from "../composer/Notices.tsx";
import { ReadAloud } from "../ReadAloud.tsx";
import type { Story as Model } from "./StoryModel.ts";

/** With more characters the page would become too long to walk through. */
const mostToShow = 4000;

/** The finished text for one network: how long it is, what will not work in it, and which sentence could go. */
export function Result({ model }: { model: Model }) {
  const words = model.messages.value.story;
  const text = model.text.value;
  return (
    <section class="block" aria-labelledby="story-text">
      <h3 id="story-text" tabIndex={-1}>
        {words.text}
      </h3>
      <div class="answer">
        <label for="story-network">{words.network}</label>
        <select
          id="story-network"
          class="field"
          value={model.network.value.id}
          onChange={(event) => model.chooseNetwork(event.currentTarget.value as NetworkId)}
        >
          {model.networks.value.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {text ? (
        <>
          <p class="finished" dir="auto" lang="nl">
            {text.slice(0, mostToShow)}
          </p>
          {text.length > mostToShow && <p>{words.beginning}</p>}
          <Room model={model} />
          <ReadAloud model={model.aloud} text={() => text} messages={model.messages.value.aloud} />
          <CautionLine caution={model.caution} messages={model.messages.value} />
          <Faults model={model} />
          <Shorten model={model} />
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
    </section>
  );
}

function Room({ model }: { model: Model }) {
  const words = model.messages.value.meter;
  const { left, unit } = model.room.value;
  return (
    <p class={left < 0 ? "room error" : "room"}>
      {left > 0 ? words.left(left) : left === 0 ? words.full : words.over(-left)}
      <span class="unit"> {words.units[unit]}</span>
    </p>
  );
}

function Faults({ model }: { model: Model }) {
  const messages = model.messages.value;
  const faults = model.faults.value;
  if (faults.length === 0) return null;
  return (
    <div>
      <h4>{messages.story.faults}</h4>
      <ul class="faults">
        {faults.slice(0, 5).map((fault) => {
          const words = messages.faults[fault.id];
          return (
            <li key={`${fault.id}-${fault.start}`}>
              <p>{words.message(fault)}</p>
              {words.repair && model.mended(fault) && (
                <button type="button" onClick={() => model.repair(fault)}>
                  {words.repair(fault)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Which sentence could go; nothing is lost by it, the answers stay as they are. */
function Shorten({ model }: { model: Model }) {
  const words = model.messages.value.story;
  if (model.fitsWhole.value) return null;
  const name = model.network.value.name;
  const choices = model.choices.value;
  if (choices.length === 0) return <p>{words.tooMany(model.count.value, mostToChoose, name)}</p>;
  return (
    <fieldset class="shorten">
      <legend>{words.shorten}</legend>
      <p>{words.shortenHint(name)}</p>
      {choices.map(({ text, isOut, left }) => (
        <label class="choice" key={text}>
          <input
            type="checkbox"
            checked={isOut}
            onChange={(event) => model.leaveOut(text, event.currentTarget.checked)}
          />
          <span>
            <span dir="auto" lang="nl">
              {text}
            </span>
            {!isOut && left >= 0 && model.room.value.left < 0 && (
              <span class="choice-note">{words.thenFits}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
