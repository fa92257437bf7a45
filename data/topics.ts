import { Index, type Level, type Part, type Range, type Use } from "./topic-index.ts";
import type { Topic, Topics, Wording } from "./topic-schema.ts";
import { wordsOf } from "./topic-words.ts";

export type { Topic, TopicGroup, Topics, Wording } from "./topic-schema.ts";

/** A topic recognised in a text. */
export interface TopicMatch {
  readonly topic: Topic;
  /** Weight of the words found; only good to compare within one text. */
  readonly score: number;
  /** The words it was recognised by, in UTF-16 offsets, in the order of the text. */
  readonly words: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** Tells which topics a text is about. */
export type TopicMatcher = (text: string) => TopicMatch[];

/** The campaign's hashtag as people write it. It says that a post is about disability, and nothing of voting. */
const campaign = /#?(?:2|twee)[ _-]?miljoen[ _-]?stemmen/giu;

/** What a word weighs that no other topic has; one of four topics weighs half. */
const weights = { keywords: 3, needsContext: 2, hints: 1 } as const satisfies Record<Level, number>;

/** A topic with less is not shown: one common word is no topic. */
const enough = 1;

/** A topic with less than this share of the best topic's score was only touched upon. */
const share = 0.34;

/** How many words away a disability word may be from the words that need it; about a post of 280 characters. */
const nearby = 40;

/** How many words away from each other the parts of `taxi + school` may be. */
const together = 12;

/** Where a term was found: the ranges of its parts, once for each time that the first part is there. */
interface Find {
  readonly use: Use;
  readonly places: readonly (readonly Range[])[];
}

/** The first range out of a sorted list that does not touch this one and stands at most so many words away. */
function beside(range: Range, list: readonly Range[], distance: number): Range | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < range.from - distance) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < list.length; at++) {
    const other = list[at]!;
    if (other.from > range.to + distance) return undefined;
    if (other.to <= range.from || other.from >= range.to) return other;
  }
  return undefined;
}

function inOrder(one: Range, other: Range): number {
  return one.from - other.from || one.to - other.to;
}

/** The terms of some lists, wherever all parts of a term are close together. */
function* finds(index: Index, found: Map<Part, Range[]>, sayings: boolean): Generator<Find> {
  for (const [part, ranges] of found)
    for (const use of index.uses[part]!) {
      if ((use.list === "sayings") !== sayings) continue;
      if (!use.others.every((other) => found.has(other))) continue;
      const places = ranges.flatMap((range): (readonly Range[])[] => {
        const others = use.others.map((other) => beside(range, found.get(other)!, together));
        return others.every((other) => other !== undefined) ? [[range, ...others]] : [];
      });
      if (places.length > 0) yield { use, places };
    }
}

/** Takes out what stands in an expression such as "blinde vlek". */
function withoutSayings(index: Index, found: Map<Part, Range[]>, length: number) {
  const silent = new Uint8Array(length);
  for (const { places } of finds(index, found, true))
    for (const { from, to } of places.flat()) silent.fill(1, from, to);
  if (!silent.includes(1)) return found;
  const rest = new Map<Part, Range[]>();
  for (const [part, ranges] of found) {
    const left = ranges.filter(({ from, to }) => !silent.subarray(from, to).includes(1));
    if (left.length > 0) rest.set(part, left);
  }
  return rest;
}

/** What one text says about one topic. */
class Evidence {
  readonly finds: Find[] = [];
  readonly context: Range[] = [];

  /**
   * Adds up what counts, each word once, and gives the ranges of those words. Common words count beside `speaking`, beside
   * the topic's own context, and all of them in a post for the campaign.
   */
  weigh(speaking: readonly Range[], forCampaign: boolean): { score: number; ranges: Range[] } {
    const context = this.context.sort(inOrder);
    const used = new Set<number>();
    const ranges: Range[] = [];
    let score = 0;
    for (const { use, places } of this.finds.sort(heaviest)) {
      const place = places.find((place) => {
        const [first] = place;
        if (place.some(({ from, to }) => isUsed(used, from, to))) return false;
        return (
          use.list === "keywords" ||
          forCampaign ||
          beside(first!, speaking, nearby) !== undefined ||
          beside(first!, context, nearby) !== undefined
        );
      });
      if (!place) continue;
      for (const { from, to } of place) for (let at = from; at < to; at++) used.add(at);
      ranges.push(...place);
      score += use.weight;
    }
    return { score, ranges: ranges.sort(inOrder) };
  }
}

function isUsed(used: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (used.has(at)) return true;
  return false;
}

/** Heavy before light, more words before fewer, early before late. */
function heaviest(one: Find, other: Find): number {
  const size = ({ places: [place] }: Find) =>
    place!.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    other.use.weight - one.use.weight ||
    size(other) - size(one) ||
    one.places[0]![0]!.from - other.places[0]![0]!.from
  );
}

/** Makes the function that tells which topics a text is about, best first; none when there is nothing to recognise. */
export function createTopicMatcher({ topics, disability, sayings }: Topics): TopicMatcher {
  const index = new Index();
  for (const written of sayings) index.learn(written, { list: "sayings", topic: -1, weight: 0 });
  for (const written of disability)
    index.learn(written, { list: "disability", topic: -1, weight: 0 });
  const levels = ["keywords", "needsContext", "hints"] as const;
  const homes = new Map<string, number>();
  for (const topic of topics)
    for (const level of levels)
      for (const written of topic[level]) homes.set(written, (homes.get(written) ?? 0) + 1);
  for (const [at, topic] of topics.entries()) {
    for (const level of levels)
      for (const written of topic[level]) {
        const weight = weights[level] / Math.sqrt(homes.get(written)!);
        index.learn(written, { list: level, topic: at, weight });
      }
    for (const written of topic.context)
      index.learn(written, { list: "context", topic: at, weight: 0 });
  }

  return (post) => {
    const text = post.replace(campaign, (tag) => " ".repeat(tag.length));
    const forCampaign = text !== post;
    const words = wordsOf(text);
    const found = withoutSayings(index, index.find(words), words.length);
    const speaking: Range[] = [];
    const evidence = new Map<number, Evidence>();
    for (const find of finds(index, found, false)) {
      const { list, topic } = find.use;
      if (list === "disability" || list === "keywords")
        for (const range of find.places.flat()) speaking.push(range);
      if (list === "disability") continue;
      const own = evidence.get(topic) ?? new Evidence();
      evidence.set(topic, own);
      if (list !== "context") own.finds.push(find);
      else for (const range of find.places.flat()) own.context.push(range);
    }
    speaking.sort(inOrder);

    const matches: TopicMatch[] = [];
    for (const [at, own] of evidence) {
      const { score, ranges } = own.weigh(speaking, forCampaign);
      if (score < enough) continue;
      const spans = ranges.map(({ from, to }) => {
        const start = words[from]!.start;
        const end = words[to - 1]!.end;
        return { start, end, text: text.slice(start, end) };
      });
      matches.push({ topic: topics[at]!, score, words: spans });
    }
    const best = Math.max(...matches.map(({ score }) => score));
    return matches
      .filter(({ score }) => score >= best * share)
      .sort((one, other) => other.score - one.score || one.words[0]!.start - other.words[0]!.start);
  };
}

/** A title or explanation in the language of the screen; in Dutch for a language that the topics do not have. */
export function wordingIn(wording: Wording, language: string): string {
  return Object.hasOwn(wording, language) ? wording[language as keyof Wording] : wording.nl;
}

/** What stands in a question when nobody is chosen. */
const nobody = "de politiek";

/**
 * One of the questions of a topic with the person or party filled in; each next turn gives the next one, and after the
 * last the first again. Without `who` the question goes to "de politiek".
 */
export function question({ questions }: Topic, turn: number, who = ""): string {
  const count = questions.length;
  const at = ((Math.trunc(turn) % count) + count) % count;
  return (questions[at || 0] ?? "").replaceAll("{who}", () => who || nobody);
}
