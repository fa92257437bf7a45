import { campaignTag } from "./campaign.ts";
import { type Network, type NetworkId, networkIds } from "./networks/network.ts";
import { placeAll, put } from "./place.ts";

/** The four questions of the story helper, in their order. */
export const questions = ["happened", "meaning", "change", "whom"] as const;

export type Question = (typeof questions)[number];

/** What somebody wrote under each question; lines end with `\n`. */
export type Answers = Readonly<Record<Question, string>>;

export const noAnswers: Answers = { happened: "", meaning: "", change: "", whom: "" };

/** Networks where a post can be text alone; on TikTok and YouTube it is a film. */
export const storyNetworks: readonly NetworkId[] = networkIds.filter(
  (id) => id !== "tiktok" && id !== "youtube",
);

/** One sentence of an answer, without the white space around it, with its UTF-16 offset in the answer. */
export interface Sentence {
  readonly question: Question;
  readonly text: string;
  readonly at: number;
}

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });

// Unicode's rule sees no end before a small letter, and many people write without capitals; three letters are mostly no abbreviation.
const endBeforeSmallLetter = /(?<=\p{L}{3}\.)\s+/u;

/** The sentences of a story, in their order. */
export function sentencesOf(answers: Answers): Sentence[] {
  return questions.flatMap((question) => {
    const found: Sentence[] = [];
    let at = 0;
    for (const { segment } of segmenter.segment(answers[question]))
      for (const part of segment.split(endBeforeSmallLetter)) {
        const text = part.trim();
        if (!text) continue;
        at = answers[question].indexOf(text, at);
        found.push({ question, text, at });
        at += text.length;
      }
    return found;
  });
}

/** A sentence where it stands in a post. */
export interface Piece extends Sentence {
  /** UTF-16 offset in the post. */
  readonly start: number;
}

/** A story as one post. */
export interface Post {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The sentences as one post in the person's own words, then the names, then the campaign's hashtag;
 * nothing of it twice, and "" when there is neither a sentence nor a name.
 */
export function writePost(
  answers: Answers,
  names: readonly string[] = [],
  leftOut: ReadonlySet<string> = new Set(),
): Post {
  const pieces: Piece[] = [];
  let text = "";
  let last: Piece | undefined;
  for (const sentence of sentencesOf(answers)) {
    if (leftOut.has(sentence.text)) continue;
    if (last)
      text +=
        last.question === sentence.question ? between(answers, last, sentence) : `${stop(text)} `;
    last = { ...sentence, start: text.length };
    pieces.push(last);
    text += sentence.text;
  }
  if (!text && names.length === 0) return { text, pieces };
  text += stop(text);
  const end = placeAll({ text }, [...names, campaignTag]);
  return { text: end ? put(text, end).trim() : text, pieces };
}

/** What stood between two sentences of one answer: a new line stays a new line. */
function between(answers: Answers, one: Sentence, other: Sentence): string {
  const gap = answers[one.question].slice(one.at + one.text.length, other.at);
  // When something in between is left out, a space is enough.
  return /\S/.test(gap) ? " " : gap.includes("\n") ? gap.replace(/[^\n]/g, "") : gap || " ";
}

/** The full stop that an answer lacks; none behind a link, a hashtag, a mention or any sign. */
function stop(text: string): string {
  const word = /\S*$/.exec(text)?.[0] ?? "";
  return /[\p{L}\p{N}]$/u.test(word) && !/^[#@]|:\/\//.test(word) ? "." : "";
}

/** The answers with a piece of the post (UTF-16 offsets) replaced; undefined when the piece is not within one sentence of theirs. */
export function mend(
  answers: Answers,
  { pieces }: Post,
  { start, end, replacement }: { start: number; end: number; replacement: string },
): Answers | undefined {
  const piece = pieces.find((one) => one.start <= start && end <= one.start + one.text.length);
  if (!piece) return undefined;
  const answer = answers[piece.question];
  const from = piece.at + start - piece.start;
  return {
    ...answers,
    [piece.question]: answer.slice(0, from) + replacement + answer.slice(from + end - start),
  };
}

/** With more sentences than this, choosing which could go is more work than writing a short text. */
export const mostToChoose = 20;

/** A sentence that somebody may leave out of a post. */
export interface Choice {
  readonly text: string;
  readonly isOut: boolean;
  /** Room left in the post, in the network's unit, without this sentence; negative when that is still too long. */
  readonly left: number;
}

/** Which sentences could go, in their order, each once; empty when there are more than `mostToChoose`. */
export function choicesOf(
  answers: Answers,
  names: readonly string[],
  leftOut: ReadonlySet<string>,
  network: Network,
): Choice[] {
  const texts = new Set(sentencesOf(answers).map(({ text }) => text));
  if (texts.size > mostToChoose) return [];
  return Array.from(texts, (text) => {
    const without = writePost(answers, names, new Set([...leftOut, text])).text;
    return { text, isOut: leftOut.has(text), left: network.limit - network.length(without) };
  });
}

/** The paragraphs of a story, whole, for a letter or a mail: one for each answer, and one for each empty line in it. */
export function paragraphsOf(answers: Answers): string[] {
  return questions.flatMap((question) =>
    answers[question]
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => part + stop(part)),
  );
}
