import { writeDate } from "@/data/dates.ts";
import { writePreset } from "@/data/preset.ts";
import { question, type Topic } from "@/data/topics.ts";
import { Pictogram } from "../Pictogram.tsx";
import { pageOf } from "./FindPage.tsx";
import { rolesNow } from "./PartyPage.tsx";
import { Write } from "./Write.tsx";
import type { World } from "./world.ts";

/** All topics, in their groups. */
export function TopicsPage({ world }: { world: World }) {
  const { groups, topics } = world.topics;
  return (
    <>
      <p>{world.words.topics.intro}</p>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={group.id}>
          <h2 id={group.id}>{group.title.nl}</h2>
          <ul class="topics">
            {topics
              .filter(({ id }) => group.topics.includes(id))
              .map(({ id, title, explanation }) => (
                <li key={id}>
                  <a class="topic-link" href={world.to(`onderwerp/${id}.html`)}>
                    <Pictogram topic={id} />
                    {title.nl}
                  </a>
                  <p>{explanation.nl}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** One topic: whom to address, and questions to begin with. */
export function TopicPage({ topic, world }: { topic: Topic; world: World }) {
  const { words, facts, to } = world;
  const parties = facts.parties
    .filter(({ seats, ended }) => seats > 0 && !ended)
    .sort((one, other) => one.name.localeCompare(other.name, "nl"));
  return (
    <>
      <p class="proposed">
        <Pictogram topic={topic.id} />
        {topic.explanation.nl}
      </p>
      <p>
        <a
          class="button main"
          href={to(`verhaal.html${writePreset({ topic: topic.id, parties: [], people: [] })}`)}
        >
          {words.topics.story}
        </a>
      </p>
      <section class="block" aria-labelledby="who">
        <h2 id="who">{words.topics.who}</h2>
        <Ministers topic={topic} world={world} />
      </section>
      <section class="block" aria-labelledby="questions">
        <h2 id="questions">{words.topics.questions}</h2>
        <p>{words.topics.questionsHint}</p>
        <ul>
          {topic.questions.map((one, at) => (
            <li key={one}>{question(topic, at)}</li>
          ))}
        </ul>
      </section>
      <section class="block" aria-labelledby="parties">
        <h2 id="parties">{words.topics.parties}</h2>
        <p>{words.topics.partiesHint}</p>
        {parties.map((party, at) => (
          <Write
            key={party.id}
            subject={party}
            world={world}
            post={(who) => question(topic, at, who)}
          />
        ))}
      </section>
      <p>
        <a class="button" href={to("onderwerpen.html")}>
          {words.topics.all}
        </a>
      </p>
    </>
  );
}

function Ministers({ topic, world }: { topic: Topic; world: World }) {
  const { words, facts, to } = world;
  return (
    <>
      {topic.ministers.map(({ person: id, portfolio }, at) => {
        const person = facts.people.find((one) => one.id === id);
        if (!person) return null;
        const [role] = rolesNow(person);
        return (
          <div key={id} class="person">
            <p>
              <a href={to(pageOf(person))}>{person.name}</a>, {role?.title},{" "}
              {words.topics.minister(new Intl.ListFormat("nl").format(portfolio))}
              {role && (
                <span class="when">
                  {" "}
                  ({words.topics.source(writeDate(role.seen, world.messages))})
                </span>
              )}
            </p>
            <Write subject={person} world={world} post={(who) => question(topic, at, who)} />
          </div>
        );
      })}
    </>
  );
}
