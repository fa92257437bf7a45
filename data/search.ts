import type { Facts, Party, Person, RoleKind } from "./facts.ts";
import { words } from "./fold.ts";
import type { NetworkId } from "./networks/network.ts";
import {
  type By,
  buildIndex,
  deciding,
  type Findable,
  findablesOfParty,
  findablesOfPerson,
  place,
  placeSize,
  places,
  type SearchIndex,
  type SearchTopic,
  topicsByPerson,
} from "./search-index.ts";
import { match, matchCosts, matchOf, openWords } from "./search-words.ts";

/** Why somebody was found: by what, and the text that matched as the facts have it. */
export interface Why {
  readonly by: By;
  readonly text: string;
}

/** A party or person that was found. */
export type Hit =
  | { readonly kind: "party"; readonly party: Party; readonly why: Why }
  | { readonly kind: "person"; readonly person: Person; readonly why: Why };

export interface FindOptions {
  /** At most so many hits; 50 unless told. */
  readonly limit?: number;
  /** Where the post is: whose handle was typed as it is here comes first. */
  readonly network?: NetworkId;
}

/** Looks up parties and people by name, handle, role, party or topic. */
export interface Search {
  /** The best first; empty for a query without letters or digits. Takes any text, however long. */
  find(query: string, options?: FindOptions): Hit[];
}

/** Longer queries are cut off: no name is as long. */
const longestQuery = 200;
const mostWords = 8;
/** The first thing hits are sorted by; then come office-holders, the cost, small words that match, and the name. */
const tiers = { whole: 0, clear: 1, related: 2, inside: 3, guess: 4 } as const;
/** Guesses that cost so much more than the best one are left out. */
const guessSpread = 2;
const offices: readonly RoleKind[] = [
  "prime-minister",
  "minister",
  "state-secretary",
  "member",
  "leader",
];
/** A match and a place in one number above 0, and the cost of both. */
const codeOf = (how: number, at: number) => how * placeSize + at + 1;
const matchIn = (code: number) => Math.floor((code - 1) / placeSize);
const placeIn = (code: number) => (code - 1) % placeSize;
const costs = [0];
matchCosts.forEach((matchCost, how) => {
  places.forEach((at, number) => {
    costs[codeOf(how, number)] = matchCost + at.cost;
  });
});
const costOf = (code: number) => costs[code] ?? Number.POSITIVE_INFINITY;
const exactName = codeOf(match.exact, place.name);
/** By which place a member is found when the party is found by another. */
const memberPlaces: Readonly<Record<number, number>> = {
  [place.name]: place.party,
  [place.formerName]: place.formerParty,
};

interface Reach {
  readonly typed: string;
  /** By number of the party or person; 0 for nobody. */
  readonly codes: Uint8Array;
  /** Who has a code. */
  readonly entries: readonly number[];
}

interface Ranking {
  /** Parties and people, best first. */
  readonly entries: readonly number[];
  /** Whether words of somebody there begin with what was typed. */
  readonly isSure: boolean;
  /** Where the words that decide led. */
  readonly reached: readonly Reach[];
}

/** Makes facts searchable. An index that was built from the same facts and topics before saves the time to build it. */
export function createSearch(
  facts: Facts,
  topics: readonly SearchTopic[] = [],
  index: SearchIndex = buildIndex(facts, topics),
): Search {
  const { parties, people } = facts;
  const count = parties.length + people.length;
  const topicsOf = topicsByPerson(topics);
  const numberOfParty = new Map(parties.map(({ id }, number) => [id, number]));
  const membersOf: number[][] = parties.map(() => []);
  const partyOf = people.map(({ party }, number) => {
    const found = numberOfParty.get(party ?? "");
    if (found !== undefined) membersOf[found]?.push(parties.length + number);
    return found;
  });
  const isMinor = Uint8Array.from([
    ...parties.map(({ seats }) => (seats === 0 ? 1 : 0)),
    ...people.map(({ roles }) =>
      roles.some(({ kind, to }) => to === undefined && offices.includes(kind)) ? 0 : 1,
    ),
  ]);
  const rankOf = new Int32Array(count);
  index.order.forEach((entry, rank) => {
    rankOf[entry] = rank;
  });
  const wholeNames = wholeNamesOf(parties);
  const list = openWords(index.words);
  const firsts = new Int32Array(index.counts.length + 1);
  index.counts.forEach((length, word) => {
    firsts[word + 1] = (firsts[word] ?? 0) + length;
  });

  /** All whom a typed word leads to, with the nearest match and its place. */
  const reach = (typed: string, guesses: boolean): Reach => {
    const codes = new Uint8Array(count);
    const entries: number[] = [];
    const improve = (entry: number, code: number) => {
      const known = codes[entry] ?? 0;
      if (known === 0) entries.push(entry);
      if (known === 0 || costOf(code) < costOf(known)) codes[entry] = code;
    };
    const take = (word: number, how: number) => {
      const end = firsts[word + 1] ?? 0;
      for (let at = firsts[word] ?? 0; at < end; at++) {
        const posting = index.postings[at] ?? 0;
        improve(Math.floor(posting / placeSize), codeOf(how, posting % placeSize));
      }
    };
    list.eachWith(typed, take);
    if (guesses) list.eachNear(typed, take);
    for (const party of entries.filter((entry) => entry < parties.length)) {
      const code = codes[party] ?? 0;
      const at = memberPlaces[placeIn(code)];
      if (at === undefined) continue;
      for (const member of membersOf[party] ?? []) improve(member, codeOf(matchIn(code), at));
    }
    return { typed, codes, entries };
  };

  /** All who match every word that decides, best first; with guesses only those who need one. */
  const rank = (typed: readonly string[], guesses: boolean): Ranking => {
    const needed = [...new Set(deciding(typed))];
    const reached = needed.map((word) => reach(word, guesses));
    const helpful = typed
      .filter((word) => !needed.includes(word))
      .map((word) => reach(word, false));
    const whole = wholeNames.get(typed.join("")) ?? wholeNames.get(needed.join(""));
    const fewest = reached.reduce((one, other) =>
      other.entries.length < one.entries.length ? other : one,
    );
    const keys: number[] = [];
    let isSure = false;
    let least = Number.POSITIVE_INFINITY;
    for (const entry of fewest.entries) {
      let cost = 0;
      let worst = 0;
      let exactNames = 0;
      let isNamed = false;
      for (const { codes } of reached) {
        const code = codes[entry] ?? 0;
        if (code === 0) worst = Number.POSITIVE_INFINITY;
        cost += costOf(code);
        worst = Math.max(worst, matchIn(code));
        if (placeIn(code) <= place.formerName) isNamed = true;
        if (code === exactName) exactNames++;
      }
      if (worst > match.twoSlips || (guesses && worst < match.oneSlip)) continue;
      const isParty = entry < parties.length;
      const wholeAt = isParty ? whole?.get(entry) : undefined;
      const isWhole = isParty
        ? wholeAt !== undefined
        : exactNames === needed.length && exactNames === index.sizes[entry];
      if (wholeAt !== undefined) cost = places[wholeAt]?.cost ?? cost;
      let tier: number = isNamed || worst === match.exact ? tiers.clear : tiers.related;
      if (worst >= match.oneSlip) tier = tiers.guess;
      else if (worst === match.inside) tier = tiers.inside;
      if (isWhole) tier = tiers.whole;
      if (tier <= tiers.related) isSure = true;
      let missing = 0;
      for (const { codes } of helpful) if (codes[entry] === 0) missing++;
      // Tier, office, cost, small words, kind and name in one number, because numbers sort fast.
      let key = tier * 2 + (isMinor[entry] ?? 0);
      key = key * 128 + cost;
      key = key * 16 + missing;
      key = key * 2 + (isParty === isWhole ? 0 : 1);
      key = key * count + (rankOf[entry] ?? 0);
      least = Math.min(least, cost);
      keys.push(key);
    }
    const costIn = (key: number) => Math.floor(key / (count * 2 * 16)) % 128;
    const kept = guesses ? keys.filter((key) => costIn(key) <= least + guessSpread) : keys;
    const entries = Array.from(
      Float64Array.from(kept).sort(),
      (key) => index.order[key % count] ?? 0,
    );
    return { entries, isSure, reached };
  };

  const known = new Map<number, readonly Findable[]>();
  const findablesOf = (entry: number): readonly Findable[] => {
    const found = known.get(entry) ?? readFindables(entry);
    known.set(entry, found);
    return found;
  };
  const readFindables = (entry: number): Findable[] => {
    const party = parties[entry];
    if (party) return findablesOfParty(party);
    const person = people[entry - parties.length] as Person;
    const of = parties[partyOf[entry - parties.length] ?? -1];
    return [...findablesOfPerson(person, topicsOf), ...(of ? findablesOfMember(of) : [])];
  };

  /** Of the words that decide the one that says most: an own name, else the topic before the role before the party. */
  const whyOf = (entry: number, reached: readonly Reach[], network?: NetworkId): Why => {
    const [first, ...others] = reached
      .map(({ typed, codes }) => ({ typed, code: codes[entry] ?? 0 }))
      .map(({ typed, code }) => ({ typed, how: matchIn(code), at: placeIn(code) }));
    if (first === undefined) throw new Error("Somebody was found without a word.");
    const own = (at: number) => (at <= place.formerName ? place.formerName - at : -1);
    const best = others.reduce((one, other) => {
      const difference = own(other.at) - own(one.at) || other.at - one.at;
      return difference > 0 ? other : one;
    }, first);
    const texts = findablesOf(entry)
      .filter((one) => one.place === best.at)
      .filter((one) => one.words.some((word) => matchOf(best.typed, word) === best.how));
    const here = texts.filter((one) => one.network !== undefined && one.network === network);
    const [text = ""] = (here.length > 0 ? here : texts)
      .map((one) => one.text)
      .sort((one, other) => one.length - other.length);
    return { by: places[best.at]?.by ?? "name", text };
  };

  return {
    find(query, { limit = 50, network } = {}) {
      const text = query.slice(0, longestQuery);
      const account = accountIn(text);
      const typed = words(account ?? text).slice(0, mostWords);
      const together = typed.join("");
      if (together === "") return [];
      const found = new Map<number, readonly Reach[]>();
      let isSure = false;
      const collect = (entries: readonly number[], reached: readonly Reach[]) => {
        for (const entry of entries) {
          if (found.size >= limit) return;
          if (!found.has(entry)) found.set(entry, reached);
        }
      };
      const look = (by: readonly string[], guesses = false) => {
        const ranking = rank(by, guesses);
        collect(ranking.entries, ranking.reached);
        if (ranking.isSure) isSure = true;
      };
      if (account !== undefined && network) {
        const { entries, reached } = rank([together], false);
        const isHere = (entry: number) =>
          findablesOf(entry).some((one) => one.network === network && one.words.includes(together));
        collect(entries.slice(0, limit).filter(isHere), reached);
      }
      if (account !== undefined || wholeNames.has(together)) look([together]);
      if (typed.length > 1 || account === undefined) look(typed);
      if (found.size === 0) for (const joined of joinings(typed)) look(joined);
      if (!isSure) look(typed, true);
      if (found.size === 0 && typed.length > 1) look([together], true);
      return [...found].map(([entry, reached]): Hit => {
        let known: Why | undefined;
        const why = () => {
          known ??= whyOf(entry, reached, network);
          return known;
        };
        const party = parties[entry];
        // To say why costs as much as to find, and is asked only of the few who are shown.
        if (party)
          return {
            kind: "party",
            party,
            get why() {
              return why();
            },
          };
        return {
          kind: "person",
          person: people[entry - parties.length] as Person,
          get why() {
            return why();
          },
        };
      });
    },
  };
}

/** The parties that have a name, by the name without spaces, with the place of the name. */
function wholeNamesOf(parties: readonly Party[]): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>();
  const add = (text: string, number: number, at: number) => {
    const apart = words(text);
    for (const key of [apart.join(""), deciding(apart).join("")]) {
      const known = found.get(key) ?? new Map<number, number>();
      found.set(key, known.set(number, Math.min(at, known.get(number) ?? at)));
    }
  };
  parties.forEach(({ short, name, hashtag, aka }, number) => {
    for (const text of [short, name, hashtag]) add(text, number, place.name);
    for (const text of aka) add(text, number, place.formerName);
  });
  return found;
}

/** The texts of a party by which its members are found. */
function findablesOfMember(party: Party): Findable[] {
  return findablesOfParty(party).flatMap((one): Findable[] => {
    if (one.place === place.name) return [{ ...one, place: place.party, text: party.short }];
    return one.place === place.formerName ? [{ ...one, place: place.formerParty }] : [];
  });
}

/** The words with two neighbours written as one, for each pair of neighbours: "ja 21 eerdmans" holds "ja21". */
function joinings(typed: readonly string[]): string[][] {
  return typed
    .slice(1)
    .map((word, at) => [...typed.slice(0, at), `${typed[at]}${word}`, ...typed.slice(at + 2)]);
}

/** What comes before the account in the address of a profile. */
const folders = new Set(["profile", "in", "user", "company", "channel", "c", "people", "pages"]);

/** The account in "@handle", in "handle.server" or in the address of a profile; undefined when the query is something else. */
function accountIn(query: string): string | undefined {
  const text = query.trim();
  if (/\s/.test(text)) return undefined;
  const path = /^(?:[a-z]+:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/([^?#]*)/i.exec(text)?.[1];
  const account = path?.split("/").find((part) => part !== "" && !folders.has(part.toLowerCase()));
  if (account !== undefined) return decoded(account);
  return /^@|[._]/.test(text) ? text : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
