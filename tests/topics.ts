import type { Known } from "@/components/SuggestionsModel.ts";
import type { Person } from "@/data/facts.ts";
import topics from "@/data/topics.json";
import { facts } from "./facts.ts";

const minister: Person = {
  id: "mirjam-sterk",
  name: "Mirjam Sterk",
  roles: [
    {
      kind: "minister",
      title: "minister van Langdurige Zorg, Jeugd en Sport",
      from: "2026-02-23",
      seen: "2026-02-23",
      sources: ["own-page"],
    },
  ],
  handles: [],
  aka: [],
};

const people = facts.people.map((person) => ({
  ...person,
  roles: [
    ...person.roles,
    {
      kind: "member",
      title: "Tweede Kamerlid",
      seen: "2026-03-13",
      sources: ["own-page"],
    } as const,
  ],
}));

/** What a composer knows in tests: a small set of facts with one minister, and all topics. */
export const known: Known = {
  facts: { ...facts, people: [...people, minister] },
  topics,
  turn: 0,
};
