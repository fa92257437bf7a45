import { noAnswers, writePost } from "./story.ts";

/** How much of a limit a text uses. */
interface Room {
  readonly limit: number;
  readonly length: (text: string) => number;
}

/** As many names as fit in one post with the campaign's hashtag, in their order. */
export interface Fitted {
  readonly text: string;
  /** Numbers of the names that do not fit. */
  readonly out: readonly number[];
}

/** Makes one text of names and the campaign's hashtag; without a limit they all fit. */
export function fitNames(names: readonly string[], room?: Room): Fitted {
  const fits = (text: string) => !room || room.length(text) <= room.limit;
  const within: string[] = [];
  const out: number[] = [];
  names.forEach((name, number) => {
    if (fits(writePost(noAnswers, [...within, name]).text)) within.push(name);
    else out.push(number);
  });
  return { text: writePost(noAnswers, within).text, out };
}
