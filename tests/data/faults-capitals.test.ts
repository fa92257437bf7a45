import { expect, test } from "vitest";
import { withCapitals } from "@/data/capitals.ts";
import type { Facts, Party, Person } from "@/data/facts.ts";

const party = {
  id: "cu",
  name: "ChristenUnie",
  short: "CU",
  hashtag: "ChristenUnie",
  seats: 3,
  handles: [],
  aka: [],
} satisfies Party;
const person = {
  id: "plas",
  name: "Caroline van der Plas",
  roles: [],
  handles: [],
  aka: [],
} satisfies Person;
const facts: Facts = {
  date: "2026-11-23",
  parties: [
    party,
    { ...party, id: "pvdd", name: "Partij voor de Dieren", short: "PvdD", hashtag: "PvdD" },
  ],
  people: [person],
  sources: [],
};

test.each([
  ["#niksoveronszonderons", "#NiksOverOnsZonderOns"],
  ["#zorgvooriedereen", "#ZorgVoorIedereen"],
  ["#ikdoeookmee", "#IkDoeOokMee"],
  ["#carolinevanderplas", "#CarolineVanDerPlas"],
  ["#partijvoordedieren", "#PartijVoorDeDieren"],
  ["#christenunie", "#ChristenUnie"],
])("%s becomes %s", (hashtag, better) => {
  expect(withCapitals(hashtag, facts)).toBe(better);
});

test.each([
  "#zorg",
  "#toegankelijkheid",
  "#onderwijs",
  "#voorzitter",
  "#voorzorg",
  "#overeenkomst",
  "#meedoen",
  "#rolstoeltoegankelijkheid",
  "#iedereen",
  "#pvdd",
  "#vn",
  "#NiksOverOnsZonderOns",
  "#Niksoveronszonderons",
  "#",
  "#50",
  "#日本",
  `#${"ik".repeat(40)}x`,
  `#${"ik".repeat(60)}`,
])("%s stays as it is", (hashtag) => {
  expect(withCapitals(hashtag, facts)).toBeUndefined();
});

test("without facts no names are known", () => {
  expect(withCapitals("#carolinevanderplas")).toBeUndefined();
});
