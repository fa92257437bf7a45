/**
 * How long counting, linking, placing and looking for faults take, in milliseconds per 1,000 characters,
 * and how many times that is what a plain loop over the characters takes in the same run.
 * The bar is 5 ms per 1,000 characters, for every text.
 */
import { parseArgs } from "node:util";
import { faults } from "../../data/faults.ts";
import { meter } from "../../data/meter.ts";
import { networkList } from "../../data/networks/index.ts";
import { place } from "../../data/place.ts";

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const say = (words: string) => {
  if (!options.json) console.log(words);
};

const hashtag = "#2MiljoenStemmen";
const post =
  "Al drie jaar wacht mijn zoon op een aangepaste fiets. Wat vindt @D66 daarvan? Zie https://www.2miljoenstemmen.nl/doe-mee #2MiljoenStemmen ";

function long(piece: string): string {
  return piece.repeat(Math.ceil(100_000 / piece.length));
}

const texts: Record<string, string> = {
  "a post of 280": post.repeat(2).slice(0, 280),
  "100,000 of those": long(post),
  "accents and emoji": long("Één 👩‍🦯 op twee is te veel: 日本 ♿️ "),
  "lone surrogates": long("\ud83d"),
  "joined without end": long("👩\u200d"),
  "combining marks": long("e\u0301\u0301"),
  "null characters": long("\0"),
  "right-to-left marks": long("\u202eמ"),
  "half flags": long("🇳"),
  "hashes and digits": long("#1"),
  "at signs": long("@a"),
  "dots and labels": long("a.nl"),
  "open brackets": long("https://a.nl/(a"),
  "all faults": long("a#b @d66.nl c.nl (#d) 𝐙𝐨 🎉🎉🎉🎉 #e-F "),
};

/** Median milliseconds of some runs, the first of which is not counted. */
function median(runs: number, act: () => unknown): number {
  act();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)]!;
}

function plainLoop(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index) > 127 ? 1 : 0;
  return sum;
}

let worst = { perThousand: 0, floor: 0, what: "" };
for (const [name, text] of Object.entries(texts)) {
  const thousands = text.length / 1000;
  const runs = thousands < 1 ? 201 : 5;
  const floor = median(runs, () => plainLoop(text)) / thousands;
  say(`\n${name} (a plain loop: ${floor.toFixed(5)} ms per 1,000)`);
  const acts: Record<string, (network: (typeof networkList)[number]) => unknown> = {
    length: (network) => network.length(text),
    links: (network) => network.links(text),
    meter: (network) => meter(text, network),
    faults: (network) => faults(text, network, { hashtag }),
    place: () => place({ text, selection: { start: 9, end: 9 } }, hashtag),
  };
  for (const [act, run] of Object.entries(acts)) {
    const times = networkList.slice(0, 4).map((network) => {
      const perThousand = median(runs, () => run(network)) / thousands;
      if (perThousand > worst.perThousand)
        worst = { perThousand, floor, what: `${act} on ${network.name}, ${name}` };
      return `${network.name} ${perThousand.toFixed(3)} (${Math.round(perThousand / floor)}×)`;
    });
    say(`  ${act.padEnd(7)} ${act === "place" ? times[0]!.replace("X ", "") : times.join("  ")}`);
  }
}
if (options.json) console.log(JSON.stringify(worst));
say(
  `\nThe slowest: ${worst.perThousand.toFixed(2)} ms per 1,000 characters, ${worst.what}; the bar is 5.`,
);
