import type { Facts, Handle, Party, Person, Role } from "./facts.ts";
import { fold, words } from "./fold.ts";
import type { NetworkId } from "./networks/network.ts";

/** By what somebody is found. */
export type By = "name" | "handle" | "former-name" | "role" | "topic" | "party";

/** Where a word can stand, and how far a match there lies from what somebody most likely means. */
export const places = [
  { by: "name", cost: 0 },
  { by: "handle", cost: 1 },
  { by: "former-name", cost: 1 },
  { by: "party", cost: 3 },
  { by: "former-name", cost: 4 },
  { by: "role", cost: 3 },
  { by: "topic", cost: 3 },
  { by: "role", cost: 4 },
  { by: "topic", cost: 4 },
  { by: "topic", cost: 5 },
] as const satisfies readonly { by: By; cost: number }[];

/** Numbers of `places`. A member is found by the party's names; a portfolio is nearer than a topic that belongs to it. */
export const place = {
  name: 0,
  handle: 1,
  formerName: 2,
  party: 3,
  formerParty: 4,
  office: 5,
  portfolio: 6,
  otherRole: 7,
  topic: 8,
  otherTopic: 9,
} as const;

/** Room for the number of a place beside another number. */
export const placeSize = 16;

/** What search takes from a topic: its words lead to those who answer for it. */
export interface SearchTopic {
  readonly title: { readonly nl: string };
  readonly keywords: readonly string[];
  readonly needsContext: readonly string[];
  readonly ministers: readonly { readonly person: string }[];
}

/** One text by which a party or person is found, and the folded words under which it is looked up. */
export interface Findable {
  readonly place: number;
  readonly text: string;
  readonly words: readonly string[];
  /** The network of a handle. */
  readonly network?: NetworkId;
}

/** Every word with whom it leads to, as plain lists that can be kept as JSON. Parties have the first numbers, then people. */
export interface SearchIndex {
  /** Every word once, with a line feed before and after each. */
  readonly words: string;
  /** How many of `postings` each word has. */
  readonly counts: readonly number[];
  /** Number of the party or person × `placeSize` + number of the place, word after word. */
  readonly postings: readonly number[];
  /** How many words of each name decide something. */
  readonly sizes: readonly number[];
  /** The parties and people in the order of their names. */
  readonly order: readonly number[];
}

/** Words that stand in many names and questions and decide nothing when there is another word. */
const light = new Set(
  (
    "van de der den het een en of ten ter te t s n d v r vd vdr el al la le du von in op aan tot voor met over uit " +
    "naar door om bij is wie wat welke onze mijn dhr mw mevr mevrouw meneer heer"
  )
    .split(" ")
    .map(fold),
);

/** The words that decide; all of them when none does, as in "van der". */
export function deciding(folded: readonly string[]): readonly string[] {
  const heavy = folded.filter((word) => !light.has(word));
  return heavy.length > 0 ? heavy : folded;
}

/** What people call a role, besides its title. */
const called: Readonly<Partial<Record<Role["kind"], readonly string[]>>> = {
  "prime-minister": ["premier"],
  leader: ["partijleider"],
  member: ["kamerlid"],
};

/** The texts by which a party is found. */
export function findablesOfParty(party: Party): Findable[] {
  return [
    ...[party.short, party.name, party.hashtag].map((text) => named(place.name, text, true)),
    ...party.aka.map((text) => named(place.formerName, text, true)),
    ...party.handles.map(account),
  ];
}

/** The texts by which a person is found, but for those of the party. */
export function findablesOfPerson(
  person: Person,
  topics: ReadonlyMap<string, readonly SearchTopic[]>,
): Findable[] {
  const found = [named(place.name, person.name, false)];
  for (const text of person.aka) found.push(named(place.formerName, text, false));
  for (const handle of person.handles) found.push(account(handle));
  for (const role of person.roles) found.push(...findablesOfRole(role));
  for (const topic of topics.get(person.id) ?? []) found.push(findableOfTopic(topic, person));
  return found;
}

function findablesOfRole(role: Role): Findable[] {
  const isOther = role.kind === "committee" || role.kind === "debate";
  if (role.kind === "candidate" || (role.to !== undefined && role.kind !== "debate")) return [];
  const also = [...initials(role.title), ...(called[role.kind] ?? [])];
  return [
    {
      place: isOther ? place.otherRole : place.office,
      text: role.title,
      words: [...words(role.title), ...also],
    },
    ...(role.portfolio ?? []).map((text) => ({
      place: place.portfolio,
      text,
      words: deciding(words(text)),
    })),
  ];
}

/** A topic is found by its words as they are, not by the parts of "dwang in de zorg". */
function findableOfTopic(
  { title, keywords, needsContext, ministers }: SearchTopic,
  { id }: Person,
): Findable {
  return {
    place: ministers[0]?.person === id ? place.topic : place.otherTopic,
    text: title.nl,
    words: [title.nl, ...keywords, ...needsContext]
      .filter((text) => !text.includes("+"))
      .map((text) => words(text).join("")),
  };
}

/** Besides its words a name is looked up as one word, without the first word, with its prefixes cut short, and by sound. */
function named(at: number, text: string, isParty: boolean): Findable {
  const found = words(text);
  const apart = found.length;
  for (let number = 0; number < apart; number++) {
    const word = found[number] ?? "";
    if (word.includes("ph")) found.push(word.replace("ph", "f"));
  }
  if (apart > 1) {
    let rest = "";
    let surname = "";
    let prefixes = "";
    for (let number = 1; number < apart; number++) {
      const word = found[number] ?? "";
      rest += word;
      if (light.has(word)) prefixes += word[0];
      else surname += word;
    }
    found.push(found[0] + rest);
    if (apart > 2) found.push(rest);
    if (prefixes !== "") found.push(prefixes + surname);
  }
  if (isParty) found.push(...initials(text));
  return { place: at, text, words: found };
}

function account({ handle, network }: Handle): Findable {
  const found = [words(handle).join("")];
  if (/[@.]/.test(handle)) found.push(words(handle.split(/[@.]/, 1)[0] ?? "").join(""));
  return { place: place.handle, text: handle, words: found, network };
}

/** "PvdD", "VWS", "CU", "IenW": the first letters of all words, of those with a capital, and with "en" left whole. */
function initials(text: string): string[] {
  const parts = text.match(/\p{Lu}?\p{Ll}+|\p{Lu}/gu) ?? [];
  const isCapital = (part: string) => /^\p{Lu}/u.test(part);
  const capitals = parts.filter(isCapital);
  if (capitals.length < 2) return [];
  const first = (from: readonly string[]) => fold(from.map((part) => part[0]).join(""));
  const andWhole = parts.filter((part) => part === "en" || isCapital(part));
  return [
    first(parts),
    first(capitals),
    fold(andWhole.map((part) => (part === "en" ? part : part[0])).join("")),
  ];
}

/** The topics of each person, by id. */
export function topicsByPerson(topics: readonly SearchTopic[]): Map<string, SearchTopic[]> {
  const found = new Map<string, SearchTopic[]>();
  for (const topic of topics)
    for (const { person } of topic.ministers) {
      const known = found.get(person);
      if (known) known.push(topic);
      else found.set(person, [topic]);
    }
  return found;
}

/** Reads all facts once, so that a query need not. */
export function buildIndex(facts: Facts, topics: readonly SearchTopic[] = []): SearchIndex {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const sizes: number[] = [];
  const names: string[] = [];
  const add = (name: string, findables: readonly Findable[]) => {
    const entry = names.push(fold(name)) - 1;
    sizes.push(deciding(words(name)).length);
    for (const findable of findables)
      for (const word of findable.words) {
        if (word === "") continue;
        const number = numbers.get(word);
        const list = number === undefined ? [] : lists[number];
        if (number === undefined) {
          numbers.set(word, lists.length);
          lists.push(list as number[]);
        }
        if (list) remember(list, entry, findable.place);
      }
  };
  for (const party of facts.parties) add(party.short, findablesOfParty(party));
  const topicsOf = topicsByPerson(topics);
  for (const person of facts.people) add(person.name, findablesOfPerson(person, topicsOf));
  const order = names.map((_, entry) => entry);
  order.sort((one, other) => compare(names[one] ?? "", names[other] ?? "") || one - other);
  return {
    words: `\n${[...numbers.keys()].join("\n")}\n`,
    counts: lists.map(({ length }) => length),
    postings: lists.flat(),
    sizes,
    order,
  };
}

function remember(list: number[], entry: number, at: number): void {
  const last = list.length - 1;
  const known = list[last];
  if (known === undefined || Math.floor(known / placeSize) !== entry)
    list.push(entry * placeSize + at);
  else list[last] = Math.min(known, entry * placeSize + at);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
