import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Topics } from "../../data/topic-schema.ts";
import { createTopicMatcher } from "../../data/topics.ts";
import { development } from "../data/posts.ts";

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const file = readFileSync(join(import.meta.dirname, "../../data/topics.json"), "utf8");
const topics = JSON.parse(file) as Topics;
const posts = development.map(({ text }) => text).join(" ");

/** What any recognition must do at least: look at each character, and look each word up once. */
function floor(known: ReadonlySet<string>, text: string): number {
  let found = 0;
  let word = "";
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at] ?? " ";
    if (letter > " ") word += letter;
    else {
      if (known.has(word)) found++;
      word = "";
    }
  }
  return found;
}

/** Milliseconds of one call in the quickest of some rounds, so that other work on the machine counts as little as can be. */
function milliseconds(act: () => unknown, calls: number): number {
  act();
  const rounds = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call++) act();
    return (performance.now() - start) / calls;
  });
  return Math.min(...rounds);
}

const known = new Set(topics.topics.flatMap(({ keywords }) => keywords));
const first = performance.now();
const match = createTopicMatcher(topics);
const made = performance.now() - first;

const rows = [500, 5_000, 50_000, 100_000].map((length) => {
  const text = posts.repeat(Math.ceil(length / posts.length)).slice(0, length);
  const calls = Math.max(1, Math.round(50_000 / length));
  const ours = milliseconds(() => match(text), calls);
  const least = milliseconds(() => floor(known, text), calls);
  return { characters: length, ours, floor: least, ratio: ours / least };
});
const result = {
  rows,
  milliseconds: { first: made, again: milliseconds(() => createTopicMatcher(topics), 1) },
  words: topics.topics.reduce(
    (sum, topic) => sum + topic.keywords.length + topic.needsContext.length + topic.hints.length,
    0,
  ),
  gzip: gzipSync(JSON.stringify(topics), { level: 9 }).length,
};

if (options.json) console.log(JSON.stringify(result));
else {
  console.log("Recognising topics, against a loop that looks each word up once (same run)");
  for (const { characters, ours, floor: least, ratio } of rows)
    console.log(
      `${String(characters).padStart(7)} characters  ${ours.toFixed(3)} ms  floor ${least.toFixed(3)} ms  ratio ${ratio.toFixed(0)}`,
    );
  const { first: cold, again } = result.milliseconds;
  console.log(
    `making the matcher: ${cold.toFixed(0)} ms the first time, ${again.toFixed(0)} ms again`,
  );
  console.log(
    `${result.words} words and combinations, ${(result.gzip / 1000).toFixed(1)} kB gzip with all texts`,
  );
}
