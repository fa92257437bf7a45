import { useLayoutEffect, useRef } from "preact/hooks";
import type { Messages } from "@/data/locales/index.ts";
import { wordingIn } from "@/data/topics.ts";
import { trusted } from "./composer/press.ts";
import { Pictogram } from "./Pictogram.tsx";
import type { Suggestions } from "./SuggestionsModel.ts";

interface Props {
  suggestions: Suggestions;
  messages: Messages;
}

/** What the post is about, and the button to say it oneself. */
export function TopicLine({ suggestions, messages }: Props) {
  const { topics: words, code } = messages;
  const { topics, picked, browse } = suggestions;
  const titles = topics.value.map(({ title }) => wordingIn(title, code));
  const nothing = picked.value === "none" ? words.without : words.none;
  return (
    <div class="topic">
      <p id="topic-line">{titles.length > 0 ? words.about(titles) : nothing}</p>
      <button type="button" class="quiet" onClick={trusted(() => browse("groups"))}>
        {words.choose}
      </button>
    </div>
  );
}

/** One topic to choose: first the group, then the topic, at most five on a screen. */
export function TopicChoice({ suggestions, messages }: Props) {
  const { topics: words, code } = messages;
  const { place, groups, choices, browse, pick } = suggestions;
  const root = useRef<HTMLDivElement>(null);
  const at = place.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen takes the focus
  useLayoutEffect(() => root.current?.querySelector("button")?.focus(), [at]);

  const isInGroup = typeof at !== "string";
  const buttons = isInGroup
    ? choices.value.map((topic) => ({ ...topic, act: () => pick(topic) }))
    : groups.value.map((group) => ({ ...group, act: () => browse(group) }));
  return (
    <div class="topic-choice" ref={root}>
      <fieldset class="picker-names">
        <legend>{words.legend}</legend>
        {buttons.map(({ id, title, act }) => (
          <button key={id} type="button" onClick={trusted(act)}>
            {isInGroup && <Pictogram topic={id} />}
            {wordingIn(title, code)}
          </button>
        ))}
      </fieldset>
      {!isInGroup && (
        <button type="button" class="quiet" onClick={trusted(() => pick("none"))}>
          {words.leaveOut}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        onClick={trusted(() => browse(isInGroup ? "groups" : "closed"))}
      >
        {isInGroup ? words.groups : words.back}
      </button>
    </div>
  );
}
