import { type Emoji, emojiIn } from "../length.ts";
import { type Fault, fault, type Seen } from "./fault.ts";

/** From how many emoji in a row a screen reader gets tiresome: more than this. */
const manyEmoji = 3;

// Mathematical alphabets, letters in circles and squares, and wide letters; some letters of the first stand among other signs.
const styledRun =
  /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f149}\uff21-\uff3a\uff41-\uff5a](?:[\u{1d400}-\u{1d7ff}\u2102-\u2138\u24b6-\u24e9\u{1f130}-\u{1f149}\uff21-\uff3a\uff41-\uff5a ]*[\u{1d400}-\u{1d7ff}\u2102-\u2138\u24b6-\u24e9\u{1f130}-\u{1f149}\uff21-\uff3a\uff41-\uff5a])+/gu;
/** Letters and emoji that a screen reader cannot read well. */
export function letterFaults(seen: Seen): Fault[] {
  const found: Fault[] = [];
  for (const { 0: run, index } of seen.text.matchAll(styledRun))
    found.push(
      fault(
        seen,
        "styled-letters",
        { start: index, end: index + run.length },
        run.normalize("NFKC"),
      ),
    );
  for (const run of emojiRuns(seen.text)) {
    if (run.length <= manyEmoji) continue;
    const place = { start: run[0]!.start, end: run.at(-1)!.end };
    const isRepeated = run.every(({ text }) => text === run[0]!.text);
    const amounts = { count: run.length, most: manyEmoji };
    found.push(fault(seen, "emoji-run", place, isRepeated ? run[0]!.text : undefined, amounts));
  }
  return found;
}

/** Emoji that follow each other with at most a space between them. */
function emojiRuns(text: string): Emoji[][] {
  const runs: Emoji[][] = [];
  for (const emoji of emojiIn(text)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && /^ ?$/.test(text.slice(last.end, emoji.start))) run.push(emoji);
    else runs.push([emoji]);
  }
  return runs;
}
