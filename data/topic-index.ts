import { join, squeeze, type Word, wordsOf } from "./topic-words.ts";
import { slips } from "./typing-error.ts";

/** From this length on, one slip in a word is forgiven; shorter words differ in one letter from too many others. */
const long = 8;

/** The three lists of a topic that weigh, the heaviest first. */
export type Level = "keywords" | "needsContext" | "hints";

/** Number of what the lists have between two `+`: a word or a few words. */
export type Part = number;

/** From one word up to, not including, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a term of the lists is for, kept with its first part. */
export interface Use {
  readonly others: readonly Part[];
  readonly list: "sayings" | "disability" | "context" | Level;
  /** Place of the topic in the file; -1 for the lists that all topics share. */
  readonly topic: number;
  readonly weight: number;
}

/** What words begin with, from a term such as `rolstoel*`. */
interface Head {
  readonly head: string;
  readonly part: Part;
}

/** Finds the words of the lists in a text. */
export class Index {
  readonly uses: Use[][] = [];
  private readonly parts = new Map<string, Part>();
  /** Words of the lists that were looked at already; many terms have the same. */
  private readonly pieces = new Map<string, readonly Word[]>();
  private readonly stems = new Map<string, Part[]>();
  private readonly wholes = new Map<string, Part[]>();
  /** What words begin with, by its first two letters. */
  private readonly beginnings = new Map<string, Head[]>();
  /** For each part with capitals, which of its words must be in capitals. */
  private readonly capitals = new Map<Part, readonly boolean[]>();
  /** How many words each part has. */
  private readonly sizes: number[] = [];
  /** How many words the longest part has that begins with this one. */
  private readonly reach = new Map<string, number>();
  private readonly known = new Set<string>();
  /** Long known words by first letter and length, give or take one. */
  private readonly similar = new Map<string, string[]>();

  /** Takes up a term such as `taxi + school`. */
  learn(written: string, { list, topic, weight }: Omit<Use, "others">): void {
    const [first, ...others] = written.split(" + ").map((part) => this.part(part));
    this.uses[first!]!.push({ others, list, topic, weight });
  }

  private part(written: string): Part {
    const old = this.parts.get(written);
    if (old !== undefined) return old;
    const part = this.sizes.length;
    this.parts.set(written, part);
    this.uses.push([]);
    const words = written.split(" ").flatMap((piece) => this.wordsIn(piece));
    this.sizes.push(words.length);
    const whole = words.map((word) => word.whole).join("");
    if (written.endsWith("*")) {
      const head = squeeze(whole);
      add(this.beginnings, head.slice(0, 2), { head, part });
    } else if (written.startsWith("=")) {
      add(this.wholes, whole, part);
    } else {
      const capitals = words.map((word) => word.capitals && word.end - word.start > 1);
      if (capitals.includes(true)) this.capitals.set(part, capitals);
      const stems = words.map((word) => word.stem).reduce(join);
      const fused = squeeze(whole.slice(0, -words.at(-1)!.whole.length) + words.at(-1)!.stem);
      add(this.stems, stems, part);
      if (fused !== stems) add(this.stems, fused, part);
      const { stem } = words[0]!;
      this.reach.set(stem, Math.max(this.reach.get(stem) ?? 0, words.length));
    }
    return part;
  }

  private wordsIn(piece: string): readonly Word[] {
    let words = this.pieces.get(piece);
    if (!words) {
      words = wordsOf(piece);
      this.pieces.set(piece, words);
      for (const { stem } of words) this.remember(stem);
    }
    return words;
  }

  private remember(stem: string): void {
    if (this.known.has(stem)) return;
    this.known.add(stem);
    if (stem.length >= long)
      for (const length of [stem.length - 1, stem.length, stem.length + 1])
        add(this.similar, `${stem[0]}${length}`, stem);
  }

  /** The known word that was probably meant. */
  private meant(stem: string): string {
    if (stem.length < long - 1 || this.known.has(stem)) return stem;
    const candidates = this.similar.get(`${stem[0]}${stem.length}`) ?? [];
    return candidates.find((word) => slips(stem, word, 0, word.length, 1, false)) ?? stem;
  }

  /** Where each part stands, in the order of the text. */
  find(words: readonly Word[]): Map<Part, Range[]> {
    const found = new Map<Part, Range[]>();
    const hit = (part: Part, from: number, to: number) => {
      const capitals = this.capitals.get(part);
      if (capitals?.some((needed, at) => needed && !words[from + at]?.capitals)) return;
      const ranges = found.get(part);
      if (!ranges) found.set(part, [{ from, to }]);
      else if (ranges.at(-1)!.from !== from) ranges.push({ from, to });
    };
    // "laag geletterd" is one word that was written as two; "do of" is not "doof".
    const hits = (key: string, from: number, to: number) => {
      for (const part of this.stems.get(key) ?? [])
        if (this.sizes[part]! >= to - from || key.length >= long) hit(part, from, to);
    };
    const stems = words.map((word) => this.meant(word.stem));
    for (const [from, { whole, stem }] of words.entries()) {
      for (const part of this.wholes.get(whole) ?? []) hit(part, from, from + 1);
      const squeezed = squeeze(whole);
      const heads = this.beginnings.get(squeezed.slice(0, 2)) ?? [];
      const likely = this.known.has(stem) ? [] : begun(squeezed, heads);
      const certain = heads.filter(({ head }) => squeezed.startsWith(head));
      for (const { part } of [...certain, ...likely]) hit(part, from, from + 1);
      hits(stems[from]!, from, from + 1);
      if (stem !== stems[from]) hits(stem, from, from + 1);
      if (squeezed !== stem) hits(squeezed, from, from + 1);
      const most = Math.max(2, this.reach.get(stems[from]!) ?? 0);
      let joinedStems = stems[from]!;
      let joined = whole;
      for (let to = from + 2; to <= from + most; to++) {
        const next = words[to - 1];
        if (!next || next.begins) break;
        joinedStems = join(joinedStems, stems[to - 1]!);
        const fused = squeeze(joined + stems[to - 1]!);
        joined += next.whole;
        hits(joinedStems, from, to);
        if (fused !== joinedStems) hits(fused, from, to);
        if (to === from + 2)
          for (const { head, part } of heads)
            if (
              head.length > squeezed.length + 2 &&
              head.length >= long &&
              squeeze(joined).startsWith(head)
            )
              hit(part, from, to);
      }
    }
    return found;
  }
}

/** The long beginnings that a word has but for one slip, which is not in their last letter. */
function begun(word: string, heads: readonly Head[]): readonly Head[] {
  return heads.filter(
    ({ head }) =>
      head.length >= long &&
      word.slice(head.length - 2, head.length + 1).includes(head.at(-1)!) &&
      slips(head, word, 0, word.length, 1, true),
  );
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
