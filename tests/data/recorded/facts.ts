import type { Records } from "@/data/collect.ts";
import { idOf } from "@/data/id.ts";
import { type Chamber, type Member, service } from "@/data/refresh/tweede-kamer.ts";
import type { Handle, PartyFile, Person } from "@/data/schema.ts";
import type { Recorded } from "./world.ts";

const guid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A handle that one source has. */
export function handle(
  network: Handle["network"],
  name: string,
  source = "list-2025",
  more: Partial<Handle> = {},
): Handle {
  return { network, handle: name, citations: [{ source }], ...more };
}

/** Somebody who sits in the Tweede Kamer. */
export function sitting(number: number, name: string, handles: Handle[] = []): Person {
  return {
    id: idOf(name),
    name,
    ids: { tweedeKamer: guid(number), wikidata: `Q${number}` },
    roles: [
      {
        kind: "member",
        title: "Tweede Kamerlid",
        from: "2025-11-12",
        seen: "2026-11-01",
        sources: ["list-2025"],
      },
    ],
    handles,
  };
}

function party(
  id: string,
  short: string,
  name: string,
  seats: number,
  people: Person[],
): PartyFile {
  return {
    id,
    name,
    short,
    hashtag: { tag: short, standing: "customary" },
    seats: { count: seats, seen: "2026-11-01", sources: ["list-2025"] },
    handles: [],
    people,
  };
}

const source = (family: string, date: string, official = false) => ({
  title: "A list",
  publisher: "Somebody",
  date,
  licence: "none-stated",
  family,
  ...(official ? { official: true as const } : {}),
});

/** Facts made up for tests: three parties, 150 seats, of which twelve with a name. */
export function facts(): Records {
  const people = (from: number, names: string[]) =>
    names.map((name, index) => sitting(from + index, name));
  return {
    parties: [
      party(
        "aap",
        "AAP",
        "Algemene Aardige Partij",
        100,
        people(1, [
          "Anna Aalbers",
          "Bram Bakker",
          "Carla van der Cruijf",
          "Dirk de Dood",
          "Eva Eekhoorn",
          "Frits Fok",
        ]),
      ),
      party(
        "noot",
        "NOOT",
        "Noordelijke Ouderen Tafel",
        40,
        people(11, ["Gé Geel", "Hans Haan", "Ida IJzer", "Jan Jansen"]),
      ),
      party("mies", "MIES", "Mies", 10, people(21, ["Kees Kat", "Lies Leeuw"])),
    ],
    withoutParty: { people: [] },
    sources: {
      "list-2025": source("list", "2025-06-01"),
      "study-2026": source("study", "2026-07-01"),
      "chamber-2023": source("tweede-kamer", "2023-11-06", true),
      "old-2019": source("old", "2019-01-01"),
    },
    elections: [
      {
        id: "tk2025",
        name: "Tweede Kamerverkiezing 2025",
        date: "2025-10-29",
        sources: ["list-2025"],
        lists: [
          {
            number: 1,
            name: "AAP",
            party: "aap",
            candidates: [
              { position: 1, person: "anna-aalbers" },
              {
                position: 7,
                id: "zoe-zwart",
                name: "Zoë Zwart",
                handles: [handle("bluesky", "zoe.nl")],
              },
            ],
          },
        ],
      },
    ],
    committees: [
      {
        id: "zorg",
        name: "Zorg",
        abbreviations: ["ZRG"],
        seen: "2026-11-01",
        sources: ["list-2025"],
        members: [
          {
            person: "anna-aalbers",
            function: "lid",
            from: "2025-12-04",
            seen: "2026-11-01",
            sources: ["list-2025"],
          },
        ],
      },
    ],
    removed: [{ id: "xander-weg", date: "2026-01-01" }],
  };
}

/** An answer of the Tweede Kamer, free to change. */
export type Answer = {
  -readonly [Property in keyof Chamber]: Chamber[Property] extends readonly (infer One)[]
    ? One[]
    : Chamber[Property];
};

/** A member of an answer who is new. */
export function newcomer(number: number, name: string, group: string): Member {
  return {
    id: guid(number),
    name,
    group,
    function: "Lid",
    from: "2026-11-17",
    contacts: [],
    committees: [],
    changed: "",
  };
}

/** The answer of the Tweede Kamer that agrees with the facts in everything; a group has the id of the party. */
export function agreeing(records: Records): Answer {
  const parties = records.parties.filter((party) => party.seats);
  return {
    members: parties.flatMap((party) =>
      party.people.flatMap((person, index) => {
        const seat = person.roles.find(({ kind, to }) => kind === "member" && to === undefined);
        if (!seat) return [];
        return [
          {
            id: person.ids?.tweedeKamer ?? guid(1000 * (parties.indexOf(party) + 1) + index),
            name: person.name,
            group: party.id,
            function: "Lid",
            ...(seat.from ? { from: seat.from } : {}),
            contacts: [],
            committees: records.committees.flatMap((committee) =>
              committee.members
                .filter((one) => one.person === person.id)
                .map((one) => ({
                  committee: committee.id,
                  function: one.function,
                  from: one.from,
                })),
            ),
            changed: "",
          },
        ];
      }),
    ),
    groups: parties.map((party) => ({
      id: party.id,
      short: party.short,
      name: party.name,
      seats: party.seats?.count ?? 0,
    })),
    committees: records.committees.map(({ id, name, abbreviations }) => ({
      id,
      name,
      short: abbreviations[0] ?? name,
    })),
    left: new Map(),
    kinds: new Map([["Twitter", 1]]),
    dossier: { title: "Gehandicaptenbeleid", highest: 1, closed: false, active: new Map() },
    remarks: [],
  };
}

/** An answer of the Tweede Kamer in the shape in which its service gives it, by the beginning of the URL. */
export function documented(answer: Answer): Record<string, Recorded> {
  const page = (value: readonly unknown[]): Recorded => ({
    text: JSON.stringify({ "@odata.count": value.length, value }),
  });
  const moment = (date?: string) => (date ? `${date}T00:00:00+01:00` : null);
  const groups = new Map(
    answer.groups.map((group) => [
      group.id,
      {
        Id: group.id,
        Afkorting: group.short,
        NaamNL: group.name,
        AantalZetels: group.seats,
        DatumActief: moment(group.from),
        DatumInactief: null,
      },
    ]),
  );
  return {
    [`${service}/Persoon?`]: page(
      answer.members.map((member) => ({
        Id: member.id,
        Initialen: null,
        Tussenvoegsel: null,
        Achternaam: member.name.split(" ").slice(1).join(" "),
        Voornamen: null,
        Roepnaam: member.name.split(" ")[0],
        GewijzigdOp: "2026-11-01T00:00:00+01:00",
        PersoonContactinformatie: member.contacts.map(({ kind, value }) => ({
          Soort: kind,
          Waarde: value,
        })),
        FractieZetelPersoon: [
          {
            Functie: member.function,
            Van: moment(member.from),
            TotEnMet: null,
            FractieZetel: { Fractie: groups.get(member.group) },
          },
        ],
        CommissieZetelVastPersoon: member.committees.map((seat) => ({
          Functie: seat.function,
          Van: moment(seat.from),
          TotEnMet: null,
          CommissieZetel: { Commissie: { Id: seat.committee } },
        })),
      })),
    ),
    [`${service}/Fractie?`]: page([...groups.values()]),
    [`${service}/Commissie?`]: page(
      answer.committees.map(({ id, name, short }) => ({
        Id: id,
        Afkorting: short,
        NaamNL: name,
        NaamWebNL: name,
        DatumInactief: null,
      })),
    ),
    [`${service}/FractieZetelPersoon?`]: page(
      [...answer.left].map(([id, { name, until }]) => ({
        Persoon_Id: id,
        TotEnMet: moment(until),
        Persoon: { Roepnaam: name },
      })),
    ),
    [`${service}/PersoonContactinformatie?`]: page(
      [...answer.kinds].flatMap(([kind, count]) => Array(count).fill({ Soort: kind })),
    ),
    [`${service}/Kamerstukdossier?`]: page([
      { Titel: answer.dossier.title, HoogsteVolgnummer: answer.dossier.highest, Afgesloten: false },
    ]),
    [`${service}/Zaak?`]: page([]),
  };
}
