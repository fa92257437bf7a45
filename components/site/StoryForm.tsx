import type { Messages } from "@/data/locales/index.ts";
import type { SiteWords } from "@/data/locales/site/nl.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { type Question, questions } from "@/data/story.ts";
import { accountNote } from "../notes.ts";
import { Picker } from "../Picker.tsx";
import { Pictogram } from "../Pictogram.tsx";
import { Proposal } from "../story/Proposal.tsx";
import type { StoryForm as Model } from "./StoryFormModel.ts";
import { StoryWays } from "./StoryWays.tsx";

interface Props {
  model: Model;
  messages: Messages;
  words: SiteWords["story"];
}

/** The story on the site: the four questions, the names, the text that comes of it, and the ways to send it. */
export function StoryForm({ model, messages, words }: Props) {
  return (
    <>
      <h2>{words.write}</h2>
      <p class="spoken" role="status">
        {model.status.text}
      </p>
      <Proposal model={model.preset} onDone={() => document.getElementById("inhoud")?.focus()} />
      <TopicHint model={model} words={words} />
      <section class="block" aria-label={messages.story.questionsTitle}>
        {questions.map((question) => (
          <Field key={question} model={model} messages={messages} question={question} />
        ))}
        <p>{model.isKept.value ? words.kept : words.notKept}</p>
      </section>
      <section class="block" aria-labelledby="story-people">
        <h3 id="story-people">{messages.story.people}</h3>
        <p>{messages.story.peopleHint}</p>
        <Picker
          model={model.picker}
          parties={model.parties.value}
          messages={messages.picker}
          notes={(subject) =>
            [accountNote(subject, model.mentionOf(subject), model.network.value, messages)].filter(
              (note) => note !== undefined,
            )
          }
        />
      </section>
      <Text model={model} messages={messages} />
      <StoryWays model={model} messages={messages} words={words} />
    </>
  );
}

function TopicHint({ model, words }: Omit<Props, "messages">) {
  const topic = model.topic.value;
  if (!topic) return null;
  return (
    <section class="block" aria-labelledby="story-topic">
      <h3 id="story-topic" class="proposed">
        <Pictogram topic={topic.id} />
        {words.about(topic.title.nl)}
      </h3>
      <p>{words.examples}</p>
      <ul>
        {model.examples.value.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Field({ model, messages, question }: Omit<Props, "words"> & { question: Question }) {
  const { label, hint } = messages.story.questions[question];
  return (
    <div class="answer">
      <label for={`answer-${question}`}>{label}</label>
      <p id={`hint-${question}`}>{hint}</p>
      <textarea
        id={`answer-${question}`}
        class="field"
        rows={3}
        dir="auto"
        aria-describedby={`hint-${question}`}
        value={model.answers.value[question]}
        onInput={(event) => model.answer(question, event.currentTarget.value)}
      />
    </div>
  );
}

function Text({ model, messages }: Omit<Props, "words">) {
  const words = messages.story;
  const { left, unit } = model.room.value;
  return (
    <section class="block" aria-labelledby="story-text">
      <h3 id="story-text">{words.text}</h3>
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
      {model.text.value ? (
        <>
          <p class="finished" dir="auto">
            {model.text}
          </p>
          <p class={left < 0 ? "room error" : "room"}>
            {left > 0
              ? messages.meter.left(left)
              : left === 0
                ? messages.meter.full
                : messages.meter.over(-left)}
            <span class="unit"> {messages.meter.units[unit]}</span>
          </p>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
    </section>
  );
}
