import { describe, expect, test } from "vitest";
import type { Facts } from "@/data/facts.ts";
import { exportCsv, exportJson } from "@/data/refresh/export.ts";

const facts: Facts = {
  date: "2026-07-20",
  parties: [
    {
      id: "anders",
      name: 'Partij "Anders", en nu',
      short: "PA",
      hashtag: "PA",
      seats: 0,
      handles: [
        {
          network: "tiktok",
          handle: "partij.anders",
          state: "reported",
          date: "2025",
          sources: ["list"],
        },
      ],
      aka: [],
      ended: "2026-06-13",
    },
  ],
  people: [
    {
      id: "anna-jansen",
      name: "Anna Jansen",
      party: "anders",
      roles: [
        {
          kind: "minister",
          title: "minister van Zorg, Jeugd en Sport",
          from: "2026-02-23",
          seen: "2026-02-24",
          sources: ["list", "paper"],
        },
      ],
      handles: [
        {
          network: "x",
          handle: "AnnaJansen",
          state: "confirmed",
          date: "2026-07-20",
          sources: ["list", "paper"],
        },
      ],
      aka: [],
    },
  ],
  sources: [
    { id: "list", title: "Een lijst", publisher: "Iemand", date: "2025" },
    {
      id: "paper",
      title: "Een krant",
      publisher: "De krant",
      url: "https://example.org/",
      date: "2026-07-20",
    },
  ],
};

const source = { title: "", publisher: "", date: "2025", family: "one" };
const registry = {
  list: { ...source, licence: "none-stated", note: "Undated." },
  paper: { ...source, licence: "CC0-1.0" },
};

describe("the facts as JSON", () => {
  const exported = JSON.parse(exportJson(facts, registry));

  test("give a handle with state, date, sources and link", () => {
    expect(exported.people[0].handles).toEqual([
      {
        network: "x",
        handle: "AnnaJansen",
        state: "confirmed",
        date: "2026-07-20",
        sources: ["list", "paper"],
        profile: "https://x.com/AnnaJansen",
      },
    ]);
  });

  test("give parties and people whole", () => {
    expect(exported.parties[0]).toMatchObject({ id: "anders", seats: 0, ended: "2026-06-13" });
    expect(exported.people[0].roles).toEqual(facts.people[0]?.roles);
  });

  test("give a source with its licence and what is doubtful about it", () => {
    expect(exported.sources).toMatchObject([
      { id: "list", licence: "none-stated", note: "Undated." },
      { id: "paper", licence: "CC0-1.0" },
    ]);
  });
});

test("the facts as CSV are a line per party, person, role, handle and source", () => {
  expect(exportCsv(facts).split("\r\n")).toEqual([
    "record,id,name,party,kind,title,from,to,seen,network,handle,state,date,link,sources",
    'party,anders,"Partij ""Anders"", en nu",,,PA,,2026-06-13,,,,,,,',
    'handle,anders,"Partij ""Anders"", en nu",,,,,,,tiktok,partij.anders,reported,2025,https://www.tiktok.com/@partij.anders,list',
    "person,anna-jansen,Anna Jansen,anders,,,,,,,,,,,",
    'role,anna-jansen,Anna Jansen,,minister,"minister van Zorg, Jeugd en Sport",2026-02-23,,2026-02-24,,,,,,list paper',
    "handle,anna-jansen,Anna Jansen,,,,,,,x,AnnaJansen,confirmed,2026-07-20,https://x.com/AnnaJansen,list paper",
    "source,list,Een lijst,,,Iemand,,,,,,,2025,,",
    "source,paper,Een krant,,,De krant,,,,,,,2026-07-20,https://example.org/,",
    "",
  ]);
});
