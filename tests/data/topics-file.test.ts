import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Topics } from "@/data/topic-schema.ts";
import { join as fuse, squeeze, wordsOf } from "@/data/topic-words.ts";
import json from "@/data/topics.json";

const data = join(import.meta.dirname, "../../data");
const read = (name: string) => JSON.parse(readFileSync(join(data, name), "utf8"));
const lists = ["keywords", "needsContext", "hints", "context"] as const;

test("has the agreed shape", () => {
  const result = v.safeParse(Topics, json);
  const problems = result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  expect(problems ?? []).toEqual([]);
});

test("is written in the agreed order and form", async () => {
  const sorted = {
    ...json,
    topics: json.topics.map((topic) => ({
      ...topic,
      ...Object.fromEntries(lists.map((list) => [list, [...topic[list]].sort()])),
    })),
    disability: [...json.disability].sort(),
    sayings: [...json.sayings].sort(),
  };
  await expect(`${JSON.stringify(sorted, null, 2)}\n`).toMatchFileSnapshot(
    join(data, "topics.json"),
  );
});

test("has 24 topics, each in one group, and five or fewer on a screen", () => {
  const grouped = json.groups.flatMap((group) => group.topics);
  expect(json.topics).toHaveLength(24);
  expect(grouped.toSorted()).toEqual(json.topics.map(({ id }) => id).toSorted());
  expect(json.groups.length).toBeLessThanOrEqual(5);
});

test("has no id, title or question twice", () => {
  for (const texts of [
    json.topics.map(({ id }) => id),
    json.groups.map(({ id }) => id),
    json.topics.flatMap(({ questions }) => questions),
    ...(["nl", "easy", "en", "fy"] as const).map((language) =>
      [...json.topics, ...json.groups].map(({ title }) => title[language]),
    ),
  ])
    expect(new Set(texts).size).toBe(texts.length);
});

const ministers = new Set(
  [...readdirSync(join(data, "parties")).map((name) => `parties/${name}`), "without-party.json"]
    .flatMap((name): { id: string; roles: { kind: string }[] }[] => read(name).people ?? [])
    .filter(({ roles }) => roles.some(({ kind }) => /minister|state-secretary/.test(kind)))
    .map(({ id }) => id),
);
const committees = read("committees.json").map(({ name }: { name: string }) => name);
const sources = Object.keys(read("sources.json"));
const parties = readdirSync(join(data, "parties"))
  .map((name) => read(`parties/${name}`))
  .flatMap(({ name, short }: { name: string; short: string }) => [name, short]);

describe.each(json.topics)("$id", (topic) => {
  test("names ministers and state secretaries who are in the cabinet, with the source", () => {
    for (const { person, sources: cited } of topic.ministers) {
      expect(ministers, `${person} is no minister in data/parties`).toContain(person);
      for (const source of cited) expect(sources, "see data/sources.json").toContain(source);
    }
  });

  test("names committees as data/committees.json does", () => {
    for (const committee of topic.committees) expect(committees).toContain(committee);
  });

  test("has each word once, as the recognition reads it", () => {
    const read = (written: string) =>
      written
        .split(" + ")
        .map((part) => {
          const words = wordsOf(part);
          if (/[=*]/.test(part)) return part[0] + squeeze(words.map(({ whole }) => whole).join(""));
          return (/[A-Z]{2}/.test(part) ? "^" : "") + words.map(({ stem }) => stem).reduce(fuse);
        })
        .toSorted()
        .join(" + ");
    for (const words of [
      [...topic.keywords, ...topic.needsContext, ...topic.hints],
      topic.context,
    ]) {
      const first = new Map<string, string>();
      for (const word of words) {
        const same = first.get(read(word));
        expect(same, `"${word}" is the same as "${same}": keep one`).toBeUndefined();
        first.set(read(word), word);
      }
    }
  });

  test("asks, without accusing, without a party, and with room for who is addressed", () => {
    for (const question of topic.questions) {
      const rest = question.replace(" {who} ", " iedereen ");
      expect(question).toMatch(/^[^{}@#]+ \{who\} [^{}@#]+[.?]$/);
      expect(rest).not.toMatch(
        /\b(schande|schandalig|belachelijk|waarom doen|schuld|beloofd|liegen|nooit)\b/i,
      );
      expect(rest, "no diagnosis in somebody's mouth").not.toMatch(
        /\bik (ben|heb|lijd)\b|\bmijn (ziekte|beperking|handicap|stoornis)\b/i,
      );
      for (const party of parties)
        expect(` ${rest} `.split(/[ .,?!:]+/), `names the party ${party}`).not.toContain(party);
    }
  });
});
