import type { Source } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";

interface Props {
  source: Source;
  words: Messages["card"];
  date: string;
  /** What the source is of, so that no two links sound the same. */
  what: string;
}

/** Where a fact comes from, as a link where there is a page to look at. */
export function Cited({ source, words, date, what }: Props) {
  const text = words.source(source.publisher, date);
  if (!source.url) return <span>{text}</span>;
  return (
    <a
      href={source.url}
      aria-label={`${text} ${what}, ${words.newTab}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      {text}
    </a>
  );
}
