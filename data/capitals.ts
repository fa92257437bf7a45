import type { Facts } from "./facts.ts";

// Words that Dutch hashtags about disability are made of; joined words that are one word in Dutch ("onderwijs") stand here whole.
const words = new Set(
  `aan als alle alleen alles altijd beperkt beperking beperkingen ben bent bij blijf daar dan dat de die dit doe doen doet
  door een eigen en er geef geen geld gelijk goed goede handicap heb hebben heeft het hier hoor hoort hulp iedereen iemand ik
  in inclusie inclusief is jij je jullie kan kansen kies kind kinderen kun kunnen laat land leven luister maak mag maar me mee
  meedoen meer mens mensen met mij mijn miljoen minder moet moeten mogen naar nederland niemand niet niets niks nooit nog nu of
  om onbeperkt onderwijs ons onze ook op over ouders plek politiek praat recht rechten red samen school stem stemmen stop te
  thuis toch toegankelijk toegankelijke toegankelijkheid toekomst twee uit van verdrag vervoer vn voor vraag waar wat wel werk
  wet wie wij wil willen wonen zelf zie zij zijn zo zonder zorg`.split(/\s+/),
);
const longestWord = Math.max(...Array.from(words, ({ length }) => length));

/**
 * A hashtag of several words in lower case, with a capital for each word, so that a screen reader can tell them apart:
 * "#niksoveronszonderons" becomes "#NiksOverOnsZonderOns".
 * Undefined when it has a capital already, or is one word, or is not known to be more; only names and three words or more are recognised.
 */
export function withCapitals(hashtag: string, facts?: Facts): string | undefined {
  const name = hashtag.slice(1);
  if (name !== name.toLowerCase()) return undefined;
  const known = facts && knownNames(facts).get(name);
  if (known) return `#${known}`;
  const parts = wordsOf(name);
  if (!parts || parts.length < 3) return undefined;
  return `#${parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join("")}`;
}

/** The fewest words that make up a name; undefined when it is not made of words we know. */
function wordsOf(name: string): string[] | undefined {
  if (name.length > 100) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= name.length; end += 1) {
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = best[start];
      const word = name.slice(start, end);
      if (!before || !words.has(word)) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  return best[name.length];
}

const namesByFacts = new WeakMap<Facts, Map<string, string>>();

/** Names of parties and people as hashtags, by their lower case. */
function knownNames(facts: Facts): Map<string, string> {
  const found = namesByFacts.get(facts);
  if (found) return found;
  const names = new Map<string, string>();
  for (const { name } of [...facts.people, ...facts.parties]) {
    const parts = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const joined = parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join("");
    if (parts.length > 1) names.set(joined.toLowerCase(), joined);
  }
  // An abbreviation is no row of words.
  for (const { hashtag } of facts.parties)
    if (/\p{Lu}\p{Ll}{2}.*\p{Lu}\p{Ll}/u.test(hashtag)) names.set(hashtag.toLowerCase(), hashtag);
  namesByFacts.set(facts, names);
  return names;
}
