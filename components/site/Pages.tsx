import { campaignAddresses, campaignSite, campaignTag } from "@/data/campaign.ts";
import { writeDate } from "@/data/dates.ts";
import { mailSubject } from "@/data/letter.ts";
import { shareLink } from "@/data/share.ts";
import { questions } from "@/data/story.ts";
import { Organisations } from "../organisations/Organisations.tsx";
import { type Section, sections } from "./Layout.tsx";
import { WriteTag } from "./Write.tsx";
import type { World } from "./world.ts";

/** The first page: the hashtag, and where one can go. */
export function HomePage({ world }: { world: World }) {
  const { words, to } = world;
  return (
    <>
      <p class="lead">{words.home.intro}</p>
      <section class="block" aria-labelledby="tag">
        <h2 id="tag">{words.home.tag}</h2>
        <p class="tag">{campaignTag}</p>
        <p>{words.home.tagHint}</p>
        <h3>{words.home.share}</h3>
        <WriteTag world={world} />
      </section>
      <section aria-labelledby="what">
        <h2 id="what">{words.home.what}</h2>
        <ul class="ways">
          {(Object.keys(sections) as Section[]).map((one) => (
            <li key={one}>
              <a href={to(sections[one])}>{words.nav[one]}</a>
              <p>{words.home[one]}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The story for who has no script: the four questions, the mail, and a post to begin. Where a script runs, it puts the fields in place. */
export function StoryPage({ world }: { world: World }) {
  const { words, messages } = world;
  const asked = questions.map((one) => messages.story.questions[one]);
  const { stories, date } = campaignAddresses;
  const mail = shareLink("mail", {
    to: stories,
    subject: mailSubject,
    text: asked.map(({ label }) => `${label}\n\n`).join("\n"),
  });
  return (
    <>
      <p>{words.story.intro}</p>
      <div id="story">
        <section class="block" aria-label={messages.story.questionsTitle}>
          <ol>
            {asked.map(({ label, hint }) => (
              <li key={label}>
                <b>{label}</b>
                <br />
                {hint}
              </li>
            ))}
          </ol>
        </section>
        <section class="block" aria-labelledby="mail">
          <h2 id="mail">{words.story.mail}</h2>
          <p>{words.story.mailHint(writeDate(date, world.messages))}</p>
          <p>{words.story.mailPlain}</p>
          <p>
            <a class="button" href={mail.href}>
              {words.story.mailTo(stories)}
            </a>
          </p>
        </section>
        <section class="block" aria-labelledby="post">
          <h2 id="post">{words.story.post}</h2>
          <p>{words.story.postHint}</p>
          <WriteTag world={world} />
        </section>
      </div>
      <section class="block" aria-labelledby="extension">
        <h2 id="extension">{words.story.extension}</h2>
        <p>{words.story.extensionHint}</p>
        <div id="extension-link" />
        <p>{words.story.without}</p>
      </section>
    </>
  );
}

/** For organisations; where a script runs, it puts buttons to copy and the field for a link in place. */
export function OrganisationsPage({ world }: { world: World }) {
  return (
    <>
      <p>{world.messages.organisations.intro}</p>
      <h2>{world.words.organisations.use}</h2>
      <div id="organisations" class="organisations">
        <Organisations
          messages={world.messages}
          logo={{ svg: world.to("logo.svg"), png: world.to("logo.png") }}
        />
      </div>
    </>
  );
}

/** What this site is, in Dutch and in English, and where the facts come from. */
export function AboutPage({ world }: { world: World }) {
  const { words, facts } = world;
  const { english } = words.about;
  return (
    <>
      {words.about.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{words.about.print}</p>
      <p>{words.about.logo}</p>
      <p>
        <a class="button" href={campaignSite} rel="noopener noreferrer">
          {words.about.campaign}
        </a>
      </p>
      <section aria-labelledby="sources">
        <h2 id="sources">{words.about.sources}</h2>
        <ul class="sources">
          {facts.sources.map(({ id, title, publisher, url, date }) => (
            <li key={id}>
              {url ? (
                <a href={url} rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}{" "}
              <span class="when">
                ({publisher}, {writeDate(date, world.messages)})
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="block" lang="en" aria-labelledby="english">
        <h2 id="english">{english.title}</h2>
        {english.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </>
  );
}
