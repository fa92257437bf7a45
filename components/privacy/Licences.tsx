import type { Licence } from "@/data/licences.ts";
import type { Messages } from "@/data/locales/index.ts";

interface Props {
  words: Messages["privacy"];
  licences: readonly Licence[];
}

/** The programs of others that are shipped, each with its whole licence, as the licences ask. */
export function Licences({ words, licences }: Props) {
  return (
    <section>
      <h2>{words.licences}</h2>
      <p>{words.licencesHint}</p>
      <ul class="licences">
        {licences.map(({ name, version, licence, source, text }) => (
          <li key={name}>
            <p>
              <strong>{name}</strong> {version}
            </p>
            <details>
              <summary>{words.licenceOf(name, licence)}</summary>
              <p class="licence" lang="en">
                {text}
              </p>
            </details>
            <p>
              <a href={source} target="_blank" rel="noopener noreferrer">
                {words.source(name)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
