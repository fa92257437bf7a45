import type { ComponentChildren } from "preact";
import type { Party } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Picker as Model } from "./PickerModel.ts";
import { keyOf, partyLabel, type Subject } from "./subject.ts";

interface Props {
  model: Model;
  parties: ReadonlyMap<string, Party>;
  messages: Messages["picker"];
  /** What to know about a name before choosing it: why it is suggested, no account here, not confirmed. */
  notes?: (subject: Subject) => readonly string[];
  /** The id of what the names stand for together, such as the topic. */
  describedBy?: string;
  /** How deep the heading above who is chosen stands; 2 when absent. */
  level?: 2 | 4;
  /** What stands under the names, before who is chosen. */
  children?: ComponentChildren;
}

/** A search field that filters a plain group of checkboxes, with the chosen names under it. */
export function Picker({
  model,
  parties,
  messages,
  notes,
  describedBy,
  level = 2,
  children,
}: Props) {
  const shown = model.shown.value;
  const left = model.left.value;
  return (
    <div class="picker">
      <label class="picker-label" for="picker-query">
        {messages.label}
      </label>
      <p class="picker-hint" id="picker-hint">
        {messages.hint}
      </p>
      <input
        id="picker-query"
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="picker-hint"
        value={model.query}
        onInput={(event) => model.type(event.currentTarget.value)}
      />
      {shown.length > 0 && (
        <fieldset class="picker-names" aria-describedby={describedBy}>
          <legend>{messages.legend}</legend>
          {shown.map((subject) => (
            <Choice
              key={keyOf(subject)}
              subject={subject}
              label={partyLabel(subject, parties)}
              notes={notes?.(subject) ?? []}
              checked={model.chosenKeys.value.has(keyOf(subject))}
              onChange={(yes) => model.choose(subject, yes)}
            />
          ))}
        </fieldset>
      )}
      {left > 0 && (
        <button type="button" class="quiet" onClick={model.showMore}>
          {messages.more(left)}
        </button>
      )}
      {children}
      <Chosen model={model} messages={messages} level={level} />
    </div>
  );
}

interface ChoiceProps {
  subject: Subject;
  label: string | undefined;
  notes: readonly string[];
  checked: boolean;
  onChange: (yes: boolean) => void;
}

function Choice({ subject, label, notes, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span class="choice-name">{subject.name}</span>
        {label && ` (${label})`}
        {notes.map((note) => (
          <span key={note} class="choice-note">
            {note}
          </span>
        ))}
      </span>
    </label>
  );
}

function Chosen({ model, messages, level }: Required<Pick<Props, "model" | "messages" | "level">>) {
  const Title = `h${level}` as const;
  const chosen = model.chosen.value;
  if (chosen.length === 0) return null;
  return (
    <div class="chosen">
      <Title class="chosen-title">{messages.chosen(chosen.length)}</Title>
      <ul>
        {chosen.map((subject) => (
          <li key={keyOf(subject)}>
            <button type="button" class="quiet" onClick={() => model.choose(subject, false)}>
              {messages.remove(subject.name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
