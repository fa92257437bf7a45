import { idOf } from "../id.ts";
import type { Committees, Person } from "../schema.ts";
import { alike } from "./names.ts";
import { cite, isStale, note, type Proposal } from "./proposal.ts";
import type { Chamber, Committee } from "./tweede-kamer.ts";

type CommitteeRecord = Committees[number];
type Seat = CommitteeRecord["members"][number];

function functionOf(written: string): Seat["function"] {
  const word = written.toLowerCase();
  if (word.includes("ondervoorzitter")) return "ondervoorzitter";
  return word.includes("voorzitter") ? "voorzitter" : "lid";
}

/** The record of a committee of the answer: by name, else by its newest abbreviation. */
function match(
  records: readonly CommitteeRecord[],
  { name, short }: Committee,
): CommitteeRecord | undefined {
  return (
    records.find((record) => alike(record.name) === alike(name)) ??
    records.find(({ abbreviations: [newest] }) => newest && alike(newest) === alike(short))
  );
}

/** The fixed seats in a committee, of people we know; a seat that is held on keeps the date on which it was seen until that is stale. */
function seatsOf(
  proposal: Proposal,
  chamber: Chamber,
  committee: string,
  people: ReadonlyMap<string, Person>,
  before: readonly Seat[],
): Seat[] {
  return chamber.members
    .flatMap((member): Seat[] => {
      const person = people.get(member.id);
      const seat = member.committees.find((one) => one.committee === committee);
      if (!person || !seat) return [];
      const old = before.find((one) => one.person === person.id);
      const now = { function: functionOf(seat.function), from: seat.from ?? old?.from };
      if (now.from === undefined) return [];
      const isSame = old !== undefined && old.function === now.function;
      if (isSame && !isStale(old.seen, proposal.today)) return [old];
      const source = cite(proposal, "tweede-kamer");
      return [
        {
          person: person.id,
          function: now.function,
          from: now.from,
          seen: proposal.today,
          sources: [...new Set([...(isSame ? old.sources : []), source])],
        },
      ];
    })
    .sort((one, other) => (one.person < other.person ? -1 : 1));
}

/** Compares the standing committees and who sits in them with the facts. An answer in which nobody sits in any committee changes nothing. */
export function compareCommittees(
  proposal: Proposal,
  chamber: Chamber,
  people: ReadonlyMap<string, Person>,
): void {
  if (!chamber.members.some(({ committees }) => committees.length > 0)) {
    note(proposal, "look", "Committees", "nobody sits in one, in the answer; nothing was changed");
    return;
  }
  const answered = new Set<CommitteeRecord>();
  for (const committee of chamber.committees) {
    let record = match(proposal.committees, committee);
    if (!record) {
      record = {
        id: idOf(committee.name) || idOf(committee.short),
        name: committee.name,
        abbreviations: [committee.short],
        seen: proposal.today,
        sources: [cite(proposal, "tweede-kamer")],
        members: [],
      };
      if (proposal.committees.some(({ id }) => id === record?.id)) {
        note(proposal, "conflicting", committee.name, "is a committee whose id another one has");
        continue;
      }
      proposal.committees.push(record);
      note(
        proposal,
        "new",
        committee.name,
        "is a standing committee; no topic in data/topics.json names it yet",
      );
    }
    answered.add(record);
    if (!record.abbreviations.some((one) => alike(one) === alike(committee.short))) {
      record.abbreviations.unshift(committee.short);
      note(proposal, "changed", record.name, `is abbreviated ${committee.short}`);
    }
    if (isStale(record.seen, proposal.today)) {
      record.seen = proposal.today;
      const source = cite(proposal, "tweede-kamer");
      if (!record.sources.includes(source)) record.sources.push(source);
    }
    const before = record.members;
    record.members = seatsOf(proposal, chamber, committee.id, people, before);
    const came = record.members.filter(
      (one) => !before.some(({ person }) => person === one.person),
    );
    const went = before.filter(
      ({ person }) => !record.members.some((one) => one.person === person),
    );
    if (came.length + went.length > 0)
      note(
        proposal,
        "changed",
        record.name,
        [
          came.length > 0 ? `came: ${came.map(({ person }) => person).join(", ")}` : "",
          went.length > 0 ? `went: ${went.map(({ person }) => person).join(", ")}` : "",
        ]
          .filter(Boolean)
          .join("; "),
      );
  }
  for (const record of proposal.committees)
    if (!answered.has(record))
      note(
        proposal,
        "look",
        record.name,
        "is not among the standing committees in the answer; was it renamed or abolished?",
      );
}
