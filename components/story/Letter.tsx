import type { Letter as Words } from "@/data/letter.ts";

/** The letter in large print; it stands on paper only. */
export function Letter({ letter }: { letter: Words }) {
  return (
    <article class="letter" lang="nl">
      <address>
        {letter.address.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      {letter.attention && <p>{letter.attention}</p>}
      <p>{letter.date}</p>
      <p>{letter.opening}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph} class="paragraph" dir="auto">
          {paragraph}
        </p>
      ))}
      <div class="signature">
        <p>{letter.closing}</p>
        {letter.name ? <p>{letter.name}</p> : <p class="line" />}
        <p class="campaign">{letter.campaign}</p>
      </div>
    </article>
  );
}
