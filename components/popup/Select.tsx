import { useId } from "preact/hooks";

interface Props {
  label: string;
  /** The words of the choice for nothing in particular. */
  none: string;
  value: string | undefined;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string | undefined) => void;
}

/** A list from which one thing is chosen, or nothing in particular. */
export function Select({ label, none, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div class="filter-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value ?? ""}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{none}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
