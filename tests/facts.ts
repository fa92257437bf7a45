import type { Facts, Party, Person } from "@/data/facts.ts";

const source = {
  id: "own-page",
  title: "Eigen pagina",
  publisher: "De partij",
  url: "https://example.org/",
  date: "2026-07-20",
};

/** A party for tests that need a known, small set of facts. */
export const party: Party = {
  id: "d66",
  name: "Democraten 66",
  short: "D66",
  hashtag: "D66",
  seats: 26,
  handles: [
    { network: "x", handle: "D66", state: "confirmed", date: "2026-07-20", sources: ["own-page"] },
  ],
  aka: [],
};

/** Somebody with a confirmed account on X, one on Bluesky that is not confirmed, and none elsewhere. */
export const person: Person = {
  id: "rob-jetten",
  name: "Rob Jetten",
  party: "d66",
  roles: [
    {
      kind: "prime-minister",
      title: "minister-president",
      from: "2026-02-23",
      seen: "2026-07-20",
      sources: ["own-page"],
    },
  ],
  handles: [
    {
      network: "x",
      handle: "RobJetten",
      state: "confirmed",
      date: "2026-07-20",
      sources: ["own-page"],
    },
    {
      network: "bluesky",
      handle: "jetten.example.org",
      state: "reported",
      date: "2025-10-27",
      sources: ["own-page"],
    },
  ],
  aka: [],
};

/** Facts of one party and one person. */
export const facts: Facts = {
  date: "2026-07-20",
  parties: [party],
  people: [person],
  sources: [source],
};
