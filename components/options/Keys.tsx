import type { Wishes as Model } from "./WishesModel.ts";

/** The keys that work anywhere in the browser; nothing where it has none, as on a phone. */
export function Keys({ model }: { model: Model }) {
  const words = model.messages.value.wishes;
  const shortcuts = model.shortcuts.value;
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words.keys}</h2>
      <p>{words.keysHint}</p>
      <dl class="keys">
        {shortcuts.map(({ id, keys }) => (
          <div key={id}>
            <dt>{words.commands[id]}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : words.noKey}</dd>
          </div>
        ))}
      </dl>
      {model.canChangeKeys.value && (
        <button type="button" onClick={model.changeKeys}>
          {words.changeKeys}
        </button>
      )}
    </section>
  );
}
