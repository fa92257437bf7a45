interface Props<Value extends string> {
  legend: string;
  /** The name that holds the buttons together. */
  name: string;
  /** Each choice with its words. */
  choices: Readonly<Record<Value, string>>;
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few: a group of buttons of which one is chosen. */
export function Choice<Value extends string>({
  legend,
  name,
  choices,
  value,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {(Object.entries(choices) as [Value, string][]).map(([one, words]) => (
          <label key={one} class="check">
            <input
              type="radio"
              name={name}
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
