import { useRef } from "preact/hooks";
import type { Habit, Habits as Model } from "./HabitsModel.ts";

const habits: readonly Habit[] = ["caution", "pictures", "remembering"];

/** What the extension does of itself while somebody writes, to switch off and on. */
export function Habits({ model }: { model: Model }) {
  const words = model.messages.value.habits;
  const { on, kept } = model.state.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const wipe = () => {
    // The button goes with the list; the focus stays near.
    heading.current?.focus();
    void model.wipe();
  };
  return (
    <section aria-labelledby="habits">
      <h2 id="habits" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {habits.map((habit) => (
        <div key={habit}>
          <label class="check">
            <input
              type="checkbox"
              checked={on[habit]}
              aria-describedby={`habit-${habit}`}
              onChange={(event) => model.turn(habit, event.currentTarget.checked)}
            />
            {words[habit]}
          </label>
          <p id={`habit-${habit}`}>{words[`${habit}Hint`]}</p>
        </div>
      ))}
      {!on.remembering && kept > 0 && (
        <div class="site">
          <p>{words.kept(kept)}</p>
          <button type="button" onClick={wipe}>
            {words.wipe}
          </button>
        </div>
      )}
    </section>
  );
}
