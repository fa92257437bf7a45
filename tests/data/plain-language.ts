import { hardWords as inPosts } from "@/data/hard-words.ts";

/** The sentences of a text; a title without a full stop is one. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a text; "VN-verdrag" is one, and so are "pgb's" and "2016". */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** How many syllables a Dutch word has: its groups of vowels, with "aai", "eeu" and the like as one. */
export function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g);
  return Math.max(1, groups?.length ?? 0);
}

/** How easily a Dutch text reads (Flesch as W.H. Douma adapted it, 1960): 100 is very easy, below 50 is hard. */
export function readingEase(text: string): number {
  const words = wordsOf(text);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (
    206.8 - 0.77 * ((100 * spoken) / words.length) - 0.93 * (words.length / sentences(text).length)
  );
}

/** Words that the product does not use, with what it says instead; some of them may be right in what somebody else writes. */
export const hardWords: Readonly<Record<string, string>> = {
  ...inPosts,
  realiseren: "maken",
  welke: "die",
};

/** Dutch words that a Frisian text does not have, with what it has instead. */
export const dutchInFrisian: Readonly<Record<string, string>> = {
  aan: "oan",
  achter: "efter",
  altijd: "altyd",
  anders: "oars",
  bericht: "berjocht",
  berichten: "berjochten",
  bestand: "bestân",
  bewaar: "bewarje",
  bewaren: "bewarje",
  brengen: "bringe",
  daar: "dêr",
  daarna: "dêrnei",
  deze: "dizze",
  die: "dy’t",
  door: "troch",
  een: "in",
  eerst: "earst",
  geen: "gjin",
  gekozen: "keazen",
  gevonden: "fûn",
  groot: "grut",
  haal: "helje",
  hebben: "hawwe",
  heeft: "hat",
  hele: "hiele",
  het: "it",
  hier: "hjir",
  iedereen: "elkenien",
  iemand: "ien",
  iets: "wat",
  jaar: "jier",
  je: "do",
  jij: "do",
  jouw: "dyn",
  kan: "kin",
  kopieer: "kopiearje",
  kun: "kinst",
  kunnen: "kinne",
  kunt: "kinst",
  kwijt: "kwyt",
  lezen: "lêze",
  maak: "meitsje",
  maar: "mar",
  maken: "meitsje",
  meer: "mear",
  mensen: "minsken",
  met: "mei",
  mijn: "myn",
  moet: "moat",
  moeten: "moatte",
  na: "nei",
  naam: "namme",
  naar: "nei",
  namen: "nammen",
  netwerk: "netwurk",
  niemand: "nimmen",
  niet: "net",
  niets: "neat",
  nieuw: "nij",
  nieuwe: "nije",
  nog: "noch",
  nooit: "nea",
  nu: "no",
  onder: "ûnder",
  onderwerp: "ûnderwerp",
  ook: "ek",
  openen: "iepenje",
  opnieuw: "op ’e nij",
  over: "oer",
  politicus: "politikus",
  schrijf: "skriuw",
  sluit: "slút",
  staan: "steane",
  staat: "stiet",
  terug: "werom",
  toon: "lit sjen",
  tweede: "twadde",
  uit: "út",
  van: "fan",
  verander: "feroarje",
  verberg: "ferbergje",
  verhaal: "ferhaal",
  verhalen: "ferhalen",
  vertel: "fertel",
  voor: "foar",
  vraag: "fraach",
  vragen: "fragen",
  waar: "wêr",
  wanneer: "wannear",
  weer: "wer",
  werk: "wurk",
  wij: "wy",
  wil: "wol",
  wilt: "wolst",
  woord: "wurd",
  woorden: "wurden",
  worden: "wurde",
  zeker: "wis",
  zelf: "sels",
  zet: "set",
  zetten: "sette",
  zich: "him",
  zie: "sjoch",
  ziet: "sjochst",
  zijn: "binne",
  zin: "sin",
  zinnen: "sinnen",
  zoek: "sykje",
  zoeken: "sykje",
  zonder: "sûnder",
};

/** In Frisian too, two words for one thing confuse: what to say instead. */
export const otherFrisian: Readonly<Record<string, string>> = {
  ekstinsje: "útwreiding",
  fak: "fjild",
  kriget: "krijt",
  link: "keppeling",
  opnij: "op ’e nij",
  tab: "ljepblêd",
  tabblêd: "ljepblêd",
  typest: "typst",
};
