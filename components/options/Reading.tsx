import { Choice } from "./Choice.tsx";
import type { Wishes as Model } from "./WishesModel.ts";

/** How large, how wide and in which colours one reads. */
export function Reading({ model }: { model: Model }) {
  const words = model.messages.value.wishes;
  const { size, spacing, contrast } = model.appearance.value;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{words.reading}</h2>
      <p>{words.readingHint}</p>
      <Choice
        legend={words.size}
        name="size"
        choices={words.sizes}
        value={size}
        onChoose={(one) => model.look({ size: one })}
      />
      <Choice
        legend={words.spacing}
        name="spacing"
        choices={words.spacings}
        value={spacing}
        onChoose={(one) => model.look({ spacing: one })}
      />
      <Choice
        legend={words.contrast}
        name="contrast"
        choices={words.contrasts}
        value={contrast}
        onChoose={(one) => model.look({ contrast: one })}
      />
    </section>
  );
}
