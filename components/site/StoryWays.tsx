import { campaignAddresses } from "@/data/campaign.ts";
import { writeDate } from "@/data/dates.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { SiteWords } from "@/data/locales/site/nl.ts";
import type { StoryForm as Model } from "./StoryFormModel.ts";

interface Props {
  model: Model;
  messages: Messages;
  words: SiteWords["story"];
}

/** The ways the story goes out from the site, and the way to wipe it. */
export function StoryWays({ model, messages, words }: Props) {
  if (model.isBlank.value) return null;
  const { story } = messages;
  const mail = model.mail.value;
  const { stories, date } = campaignAddresses;
  return (
    <section class="block" aria-labelledby="story-ways">
      <h3 id="story-ways">{story.ways}</h3>
      <p>{story.waysHint}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => model.copy()}>
          {story.copy}
        </button>
        {model.ways.value.map(({ name, text, href }) => (
          <a
            key={name}
            class="button"
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            // Copied first, so that a page to log in costs nothing.
            onClick={() => void model.copy(text)}
          >
            {story.open(name)}
            <span class="spoken"> ({messages.page.newTab})</span>
          </a>
        ))}
        {model.canShare.value && (
          <button type="button" onClick={model.share}>
            {story.share}
          </button>
        )}
      </div>
      <p class="told" aria-hidden="true">
        {model.status.text}
      </p>
      <div class="way">
        <h4>{words.mail}</h4>
        <p>{words.mailHint(writeDate(date, messages))}</p>
        {!mail.carriesText && (
          <>
            <p>{story.mailTooLong}</p>
            <p>
              <button type="button" onClick={() => model.copy(model.whole.value)}>
                {story.copyMail}
              </button>
            </p>
          </>
        )}
        <p>
          <a class="button" href={mail.href}>
            {words.mailTo(stories)}
          </a>
        </p>
      </div>
      <div class="way">
        {model.isAsking.value ? (
          <>
            <p>{words.sure}</p>
            <div class="row">
              <button type="button" onClick={model.clear}>
                {words.yes}
              </button>
              <button type="button" onClick={() => model.ask(false)}>
                {words.no}
              </button>
            </div>
          </>
        ) : (
          <p>
            <button type="button" class="quiet" onClick={() => model.ask(true)}>
              {words.clear}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
