import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { networks } from "@/data/networks/index.ts";
import { dataFolder, factFiles, idOfFile, readFacts, textOf } from "@/data/refresh/read.ts";
import type { Handle, PartyFile, Person } from "@/data/schema.ts";

const records = readFacts();
const { parties, withoutParty, elections, sources } = records;

interface Owner {
  readonly file: string;
  readonly owner: PartyFile | Person;
}

const people: { file: string; person: Person; party?: PartyFile }[] = [
  ...parties.flatMap((party) =>
    party.people.map((person) => ({ file: `data/parties/${party.id}.json`, person, party })),
  ),
  ...withoutParty.people.map((person) => ({ file: "data/without-party.json", person })),
];
const owners: Owner[] = [
  ...parties.map((party) => ({ file: `data/parties/${party.id}.json`, owner: party })),
  ...people.map(({ file, person }) => ({ file, owner: person })),
];
const candidates = elections.flatMap((election) =>
  election.lists.flatMap((list) =>
    list.candidates.flatMap(({ id, name, handles }) =>
      name
        ? [
            {
              file: `data/elections/${election.id}.json`,
              name,
              id: id ?? name,
              handles: handles ?? [],
            },
          ]
        : [],
    ),
  ),
);
const handles = [...owners.map(({ file, owner }) => ({ file, ...owner })), ...candidates].flatMap(
  ({ file, name, id, handles }) => handles.map((handle) => ({ file, name, id, handle })),
);
const today = new Date().toISOString().slice(0, 10);

describe.each(factFiles())("data/%s", (file) => {
  const text = readFileSync(join(dataFolder, file), "utf8");

  test("has the order and form in which the project writes it; npm test -- -u mends it", async () => {
    await expect(textOf(file, JSON.parse(text))).toMatchFileSnapshot(join(dataFolder, file));
  });

  test("has no text that is empty, null or padded with spaces", () => {
    expect(text).not.toMatch(/: (null|""|" |"[^"]* ")(,|\n)/);
  });
});

describe.each(parties)("the party $name", (party) => {
  const file = `data/parties/${party.id}.json`;

  test("has the id that its file is named for", () => {
    expect(factFiles().map(idOfFile)).toContain(party.id);
  });

  test("has a hashtag that links on every network", () => {
    expect(
      party.hashtag.tag,
      `${file}: #${party.hashtag.tag} is cut short on some networks. Write it with letters and digits only.`,
    ).toMatch(/^(?=.*\p{L})[\p{L}\d]+$/u);
    if (party.hashtag.standing === "official")
      expect(
        party.hashtag.sources,
        `${file}: an official hashtag needs a source. Add one, or write "customary".`,
      ).toBeDefined();
  });

  test("has no more members than seats", () => {
    const members = party.people.filter(sits);
    const seats = party.seats?.count ?? 0;
    expect(
      members.length,
      `${file}: ${members.length} people sit in the Tweede Kamer and the party has ${seats} seats. Move who left, or correct the seats.`,
    ).toBeLessThanOrEqual(seats);
  });

  test("comes from parties that exist", () => {
    const known = parties.map(({ id }) => id);
    for (const { party: older } of party.predecessors ?? [])
      expect(known, `${file}: there is no data/parties/${older}.json.`).toContain(older);
  });

  test("holds no people or seats after its last day", () => {
    if (!party.to) return;
    expect(
      party.people.map(({ id }) => id),
      `${file}: move these people.`,
    ).toEqual([]);
    expect(party.seats, `${file}: take the seats out.`).toBeUndefined();
  });
});

describe.each(people)("$person.name", ({ file, person, party }) => {
  test("has an id that nobody else has", () => {
    const files = people.filter((other) => other.person.id === person.id).map((one) => one.file);
    expect(files, `${person.id} stands in ${files.join(" and ")}. Keep one.`).toHaveLength(1);
  });

  test("holds an office now", () => {
    expect(person.roles[0], `${file}: ${person.id} has no role.`).toBeDefined();
    expect(
      person.roles[0]?.to,
      `${file}: the first role of ${person.id} has ended. Put the present one first, or take the person out.`,
    ).toBeUndefined();
  });

  test("has roles whose dates follow one another and name parties that exist", () => {
    for (const role of person.roles) {
      const where = `${file}: ${person.id}, "${role.title}"`;
      if (role.from && role.to)
        expect(role.from <= role.to, `${where} ends before it begins.`).toBe(true);
      expect(role.seen <= today, `${where} was seen on a day that has not come yet.`).toBe(true);
      if (role.party) {
        expect(
          parties.map(({ id }) => id),
          `${where}: no such party.`,
        ).toContain(role.party);
        expect(role.party, `${where}: leave out the party of the file.`).not.toBe(party?.id);
      }
    }
  });

  test("has at most one account per network", () => {
    const used = person.handles.map(({ network }) => network);
    expect(used, `${file}: ${person.id} has a network twice. Keep the newest.`).toEqual([
      ...new Set(used),
    ]);
  });
});

describe.each(handles)("$name on $handle.network: $handle.handle", ({ file, id, handle }) => {
  const where = `${file}: ${id}, ${handle.network} "${handle.handle}"`;

  test("is a handle that the network can have", () => {
    const { name, handle: form } = networks[handle.network];
    expect(
      form.test(handle.handle),
      `${where}: ${name} has no such handles (${form}). Write it as it stands behind the last / of the profile's link.`,
    ).toBe(true);
  });

  test("belongs to nobody else", () => {
    const same = handles.filter(
      (other) =>
        other.handle.network === handle.network &&
        other.handle.handle.toLowerCase() === handle.handle.toLowerCase(),
    );
    expect(
      same.map((other) => other.id),
      `${where} stands on more than one. Find out whose it is and take it from the others.`,
    ).toEqual([id]);
  });

  test("is not that of an office", () => {
    expect(
      offices.map((office) => office.toLowerCase()),
      `${where} moves to the next holder of the office. Take it out.`,
    ).not.toContain(handle.handle.toLowerCase());
  });
});

/** Accounts on X that pass to the next holder of an office (Hart van Nederland, 23 February 2026). */
const offices = ["minpres"];

test.each(citations())("$where names a source that exists", ({ where, source }) => {
  expect(
    Object.keys(sources),
    `${where}: "${source}" is not in data/sources.json. Add it there, or correct the id.`,
  ).toContain(source);
});

test.each(Object.keys(sources))("the source %s has a date that has come", (id) => {
  expect(sources[id]?.date.localeCompare(today)).toBeLessThanOrEqual(0);
});

describe("the Tweede Kamer", () => {
  test("has 150 seats", () => {
    const seats = parties.reduce((sum, party) => sum + (party.seats?.count ?? 0), 0);
    expect(seats).toBe(150);
  });

  test("has 150 members, as many per party as it has seats", () => {
    expect(people.filter(({ person }) => sits(person))).toHaveLength(150);
    for (const party of parties)
      expect(party.people.filter(sits).length, party.name).toBe(party.seats?.count ?? 0);
  });
});

function sits({ roles }: Person): boolean {
  return roles.some(({ kind, to }) => kind === "member" && !to);
}

function citations(): { where: string; source: string }[] {
  const named = new Map<string, { where: string; source: string }>();
  const cite = (where: string, ids: readonly string[]) => {
    for (const source of ids) named.set(`${where} ${source}`, { where, source });
  };
  const ofHandle = ({ citations, remark }: Handle) => [
    ...citations.map(({ source }) => source),
    ...(remark ? [remark.source] : []),
  ];
  for (const { file, owner } of owners) {
    const where = `${file}: ${owner.id}`;
    if ("roles" in owner)
      cite(
        where,
        owner.roles.flatMap((role) => role.sources),
      );
    else
      cite(where, [
        ...(owner.seats?.sources ?? []),
        ...(owner.hashtag.sources ?? []),
        ...[...(owner.former ?? []), ...(owner.predecessors ?? [])].flatMap((one) => one.sources),
      ]);
  }
  for (const { file, id, handle } of handles) cite(`${file}: ${id}`, ofHandle(handle));
  for (const { id, sources } of elections) cite(`data/elections/${id}.json`, sources);
  for (const { id, sources, members } of records.committees)
    cite(`data/committees.json: ${id}`, [...sources, ...members.flatMap((one) => one.sources)]);
  return [...named.values()];
}
