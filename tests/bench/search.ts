import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import uFuzzy from "@leeoniya/ufuzzy";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { build } from "vite";
import { withCandidates } from "../../data/candidates.ts";
import { collect, collectCandidates } from "../../data/collect.ts";
import type { Facts, Party, Person } from "../../data/facts.ts";
import { fold, words } from "../../data/fold.ts";
import { dataFolder, readFacts } from "../../data/refresh/read.ts";
import { createSearch } from "../../data/search.ts";
import { buildIndex, deciding } from "../../data/search-index.ts";
import type { Topics } from "../../data/topic-schema.ts";
import { candidateQueries, queries } from "../data/queries.ts";

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const records = readFacts();
const office = collect(records);
const everybody = withCandidates(office, collectCandidates(records));
const { topics } = JSON.parse(readFileSync(join(dataFolder, "topics.json"), "utf8")) as Topics;

/** As many people as asked, the real ones first; the others have the first name of one and the surname of another. */
function grown(size: number): Facts {
  const people = [...everybody.people];
  const names = people.map(({ name }) => name.split(" "));
  for (let made = 0; people.length < size; made++) {
    const first = names[(made * 7) % names.length]?.[0] ?? "";
    const at = made * 13 + 5 * Math.floor(made / names.length);
    const surname = names[at % names.length]?.slice(1).join(" ") ?? "";
    const name = `${first} ${surname}`;
    people.push({
      id: `made-${made}`,
      name,
      party: everybody.parties[made % everybody.parties.length]?.id ?? "",
      roles: [
        {
          kind: "candidate",
          title: "kandidaat",
          to: "2026-03-18",
          seen: "2026-03-18",
          sources: [],
        },
      ],
      handles:
        made % 3 === 0
          ? [
              {
                network: "x",
                handle: `${name.replace(/[^a-z]/gi, "")}${made % 100}`,
                state: "reported",
                date: "2026",
                sources: [],
              },
            ]
          : [],
      aka: [],
    });
  }
  return { ...everybody, people: people.slice(0, size) };
}

/** What a library is given of a party or person: folded words, because that is how a query comes too. */
interface Card {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly handles: string;
  readonly roles: string;
  readonly isOffice: boolean;
}

function cards({ parties, people }: Facts): Card[] {
  const partyText = new Map(parties.map((one) => [one.id, textOfParty(one)]));
  const topicsOf = (id: string) =>
    topics
      .filter(({ ministers }) => ministers.some(({ person }) => person === id))
      .flatMap(({ title, keywords, needsContext }) => [title.nl, ...keywords, ...needsContext]);
  const handlesOf = ({ handles }: Party | Person) =>
    handles.map(({ handle }) => words(handle).join("")).join(" ");
  return [
    ...parties.map((one) => ({
      id: one.id,
      name: textOfParty(one),
      party: "",
      handles: handlesOf(one),
      roles: "",
      isOffice: one.seats > 0,
    })),
    ...people.map((one) => {
      const current = one.roles.filter(({ to, kind }) => !to || kind === "debate");
      const roles = current.flatMap(({ title, portfolio = [] }) => [title, ...portfolio]);
      return {
        id: one.id,
        name: words([one.name, ...one.aka].join(" ")).join(" "),
        party: partyText.get(one.party ?? "") ?? "",
        handles: handlesOf(one),
        roles: words([...roles, ...topicsOf(one.id)].join(" ")).join(" "),
        isOffice: current.some(({ kind }) => kind !== "candidate"),
      };
    }),
  ];
}

function textOfParty({ short, name, hashtag, aka }: Party): string {
  return [...new Set(words([short, name, hashtag, ...aka].join(" ")))].join(" ");
}

/** Words that decide, so that no library stumbles over "van der". */
const terms = (query: string) => [...deciding(words(query.slice(0, 200)))];

interface Contestant {
  readonly name: string;
  /** Code that ships, as an import; absent where nothing does. */
  readonly code?: string;
  readonly open: (facts: Facts) => (query: string) => string[];
}

const idsOf = (search: ReturnType<typeof createSearch>, query: string) =>
  search
    .find(query, { limit: 20 })
    .map((hit) => (hit.kind === "party" ? hit.party.id : hit.person.id));

const floor: Contestant = {
  name: "plain loop over folded names (floor)",
  open: ({ parties, people }) => {
    const all = [...parties, ...people].map(({ id, name }) => ({ id, name: fold(name) }));
    return (query) => {
      const typed = fold(query);
      const found: string[] = [];
      for (const { id, name } of all) if (name.includes(typed)) found.push(id);
      return found.slice(0, 20);
    };
  },
};

const contestants: readonly Contestant[] = [
  floor,
  {
    name: "ours, index built at start",
    code: `export { createSearch } from ${JSON.stringify(join(dataFolder, "search.ts"))}`,
    open: (facts) => {
      const search = createSearch(facts, topics);
      return (query) => idsOf(search, query);
    },
  },
  {
    name: "ours, index kept as JSON",
    open: (facts) => {
      const search = createSearch(facts, topics, JSON.parse(keptIndex(facts)));
      return (query) => idsOf(search, query);
    },
  },
  {
    name: "MiniSearch 7.2.0",
    code: 'export { default } from "minisearch"',
    open: (facts) => {
      const search = new MiniSearch<Card>({
        fields: ["name", "party", "handles", "roles"],
        storeFields: ["isOffice"],
        tokenize: (text) => text.split(" "),
        processTerm: (term) => term || null,
      });
      search.addAll(cards(facts));
      return (query) =>
        search
          .search(terms(query).join(" "), {
            prefix: true,
            fuzzy: (term) => (term.length > 8 ? 2 : term.length > 3 ? 1 : false),
            combineWith: "AND",
            boost: { name: 6, handles: 3 },
            boostDocument: (_, __, stored) => (stored?.isOffice ? 2 : 1),
          })
          .slice(0, 20)
          .map(({ id }) => String(id));
    },
  },
  {
    name: "uFuzzy 1.0.19",
    code: 'export { default } from "@leeoniya/ufuzzy"',
    open: (facts) => {
      const all = cards(facts).sort((one, other) => Number(other.isOffice) - Number(one.isOffice));
      const lines = all.map((one) => [one.name, one.handles, one.party, one.roles].join(" | "));
      const search = new uFuzzy({ intraMode: 1, intraIns: 1 });
      return (query) => {
        const [places, , order] = search.search(lines, terms(query).join(" "), 3, 1000);
        const found = order && places ? order.map((at) => places[at] ?? 0) : (places ?? []);
        return found.slice(0, 20).map((at) => all[at]?.id ?? "");
      };
    },
  },
  {
    name: "FlexSearch 0.8.212",
    code: 'export { Index } from "flexsearch"',
    open: (facts) => {
      const all = cards(facts);
      const search = new FlexSearch.Index({ tokenize: "forward", resolution: 9 });
      all.forEach((one, at) => {
        search.add(at, [one.name, one.handles, one.party, one.roles].join(" "));
      });
      return (query) =>
        search
          .search(terms(query).join(" "), { limit: 20, suggest: true })
          .map((at) => all[Number(at)]?.id ?? "");
    },
  },
  {
    name: "fuse.js 7.5.0",
    code: 'export { default } from "fuse.js"',
    open: (facts) => {
      const search = new Fuse(cards(facts), {
        keys: [
          { name: "name", weight: 6 },
          { name: "handles", weight: 3 },
          { name: "party", weight: 1 },
          { name: "roles", weight: 1 },
        ],
        threshold: 0.25,
        ignoreLocation: true,
      });
      const keys = ["name", "handles", "party", "roles"];
      return (query) => {
        const each = terms(query).map((term) => ({ $or: keys.map((key) => ({ [key]: term })) }));
        if (each.length === 0) return [];
        return search.search({ $and: each }, { limit: 20 }).map(({ item }) => item.id);
      };
    },
  },
];

const indexes = new Map<Facts, string>();
function keptIndex(facts: Facts): string {
  const known = indexes.get(facts) ?? JSON.stringify(buildIndex(facts, topics));
  indexes.set(facts, known);
  return known;
}

const asked = [...Object.values(queries), ...Object.values(candidateQueries)].flat();

function quality(find: (query: string) => string[]) {
  let first = 0;
  let topThree = 0;
  for (const [typed, ...means] of asked) {
    const found = find(typed);
    if (means.includes(found[0] ?? "")) first++;
    if (found.slice(0, 3).some((id) => means.includes(id))) topThree++;
  }
  return { first: first / asked.length, topThree: topThree / asked.length };
}

/** CPU time in milliseconds, which says more than the clock on a machine that has other work too. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What somebody types on the way to a query: every so many letters of every so many queries. */
function keystrokes(everyQuery: number, everyLetter: number): string[] {
  return asked
    .filter((_, number) => number % everyQuery === 0)
    .flatMap(([typed]) =>
      Array.from({ length: Math.ceil(typed.length / everyLetter) }, (_, step) =>
        typed.slice(0, typed.length - step * everyLetter),
      ),
    );
}

async function size(code: string | undefined): Promise<number | undefined> {
  if (!code) return undefined;
  const id = "virtual:measured";
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "measured",
        enforce: "pre",
        resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
        load: (wanted) => (wanted === `\0${id}` ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: id, preserveEntrySignatures: "strict" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) return undefined;
  const text = output.output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  return gzipSync(text).length;
}

interface Row {
  readonly people: number;
  readonly name: string;
  readonly buildMs: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly toFloor: number;
}

function race(facts: Facts, keys: readonly string[], rounds: number): Row[] {
  console.error(`${facts.people.length} people, ${keys.length} keys …`);
  keptIndex(facts);
  const builds = contestants.map(() => [] as number[]);
  const finds: ((query: string) => string[])[] = [];
  for (let round = 0; round < rounds; round++)
    contestants.forEach(({ open }, number) => {
      builds[number]?.push(
        cost(() => {
          finds[number] = open(facts);
        }),
      );
    });
  const times = contestants.map(() => [] as number[]);
  for (const key of keys)
    finds.forEach((find, number) => {
      const runs = Array.from({ length: rounds }, () => {
        const start = performance.now();
        find(key);
        return performance.now() - start;
      });
      times[number]?.push(Math.min(...runs));
    });
  for (const list of [...times, ...builds]) list.sort((one, other) => one - other);
  return contestants.map(({ name }, number) => {
    const list = times[number] ?? [];
    return {
      people: facts.people.length,
      name,
      buildMs: at(builds[number] ?? [], 0.5),
      p50: at(list, 0.5),
      p90: at(list, 0.9),
      p99: at(list, 0.99),
      toFloor: at(list, 0.5) / at(times[0] ?? [], 0.5),
    };
  });
}

const qualities = contestants.map(({ open }) => quality(open(everybody)));
const sizes = await Promise.all(contestants.map(({ code }) => size(code)));
const rows = [
  ...race(office, keystrokes(6, 3), 3),
  ...race(grown(1_300), keystrokes(6, 3), 3),
  ...race(grown(10_000), keystrokes(24, 4), 3),
  ...race(grown(60_000), keystrokes(60, 6), 3),
];

if (options.json) {
  const found = contestants.map(({ name }, number) => ({
    name,
    ...qualities[number],
    gzip: sizes[number],
  }));
  console.log(JSON.stringify({ queries: asked.length, found, rows }, undefined, 2));
} else {
  const percent = (share = 0) => `${(share * 100).toFixed(1)} %`;
  console.log(`${asked.length} queries over ${everybody.people.length} people\n`);
  console.log("| search | first | among three | gzip |\n| --- | --- | --- | --- |");
  contestants.forEach(({ name }, number) => {
    const { first, topThree } = qualities[number] ?? {};
    console.log(`| ${name} | ${percent(first)} | ${percent(topThree)} | ${sizes[number] ?? ""} |`);
  });
  console.log(
    "\n| people | search | build ms | key p50 ms | p90 | p99 | p50 to floor |\n| --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const row of rows)
    console.log(
      `| ${row.people} | ${row.name} | ${row.buildMs.toFixed(1)} | ${row.p50.toFixed(3)} | ${row.p90.toFixed(3)} | ${row.p99.toFixed(3)} | ${row.toFloor.toFixed(1)} |`,
    );
  for (const [facts, text] of indexes)
    console.log(
      `\nindex of ${facts.people.length} people: ${text.length} characters, ${gzipSync(text).length} bytes gzip`,
    );
}
