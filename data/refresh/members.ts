import { words } from "../fold.ts";
import { idOf } from "../id.ts";
import type { NetworkId } from "../networks/network.ts";
import type { Candidacy, PartyFile, Person, Role } from "../schema.ts";
import { alike } from "./names.ts";
import {
  candidates,
  cite,
  everyone,
  isStale,
  largestFall,
  missed,
  note,
  ownerOf,
  type Proposal,
  prune,
  seatOf,
} from "./proposal.ts";
import type { Chamber, Group, Member } from "./tweede-kamer.ts";

/** Seats in the Tweede Kamer. https://wetten.overheid.nl/BWBR0001840, article 51 (2026-11) */
const seats = 150;

/** A new id for a name, with a number behind it when somebody else has it. */
function idFor(name: string, isTaken: (id: string) => boolean): string {
  const id = idOf(name) || "onbekend";
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

function namesOf(party: PartyFile): Set<string> {
  const former = party.former?.map(({ name }) => name) ?? [];
  return new Set([party.name, party.short, ...(party.aka ?? []), ...former].map(alike));
}

/** Refuses an answer that cannot be right, and brakes on one that has lost people. */
function weigh(proposal: Proposal, chamber: Chamber): void {
  const { members, groups } = chamber;
  if (members.length === 0) {
    proposal.refusals.push("The Tweede Kamer named no member at all; that is an empty answer.");
    return;
  }
  const sum = groups.reduce((total, group) => total + group.seats, 0);
  if (sum !== seats) {
    const list = groups.map((group) => `${group.short} ${group.seats}`).join(", ");
    proposal.refusals.push(
      `The seats in the answer of the Tweede Kamer add up to ${sum}, not to ${seats} (${list || "no group"}).`,
    );
  }
  for (const group of groups) {
    const held = members.filter((member) => member.group === group.id).length;
    if (held > group.seats)
      proposal.refusals.push(
        `The answer of the Tweede Kamer has ${held} members of ${group.short}, a group with ${group.seats} seats.`,
      );
  }
  const known = [...everyone(proposal)].filter(({ person }) => seatOf(person)).length;
  if (members.length < known * (1 - largestFall))
    proposal.brakes.push(
      `The Tweede Kamer named ${members.length} members where we know ${known}: ${Math.round(100 * (1 - members.length / known))} % fewer.`,
    );
}

const isCalled = (person: Person, name: string): boolean =>
  [person.name, ...(person.aka ?? [])].some((one) => alike(one) === alike(name));

/** Who in the facts a member of the answer is, and in which party; or a part of a sentence that says why that is unclear. */
type Recognised =
  | { readonly person: Person; readonly party: PartyFile | undefined }
  | { readonly unclear: string }
  | undefined;

/** Recognises a member by id, or else by a name that only one person has whose own id is not in the answer. */
function recognise(proposal: Proposal, member: Member, answered: ReadonlySet<string>): Recognised {
  const all = [...everyone(proposal)];
  const byId = all.find(({ person }) => person.ids?.tweedeKamer === member.id);
  if (byId) {
    const own = new Set(words([byId.person.name, ...(byId.person.aka ?? [])].join(" ")));
    if (words(member.name).some((word) => own.has(word))) return byId;
    return { unclear: `the id ${member.id} is that of ${byId.person.name} in the facts` };
  }
  const byName = all.filter(({ person }) => {
    const id = person.ids?.tweedeKamer;
    const isFree = id === undefined || (!answered.has(id) && seatOf(person) !== undefined);
    return isFree && isCalled(person, member.name);
  });
  if (byName.length > 1)
    return {
      unclear: `several people in the facts have this name and none has the id ${member.id}`,
    };
  return byName[0];
}

/** The party that holds most of the people of a group, when the group holds most of the party's members too. */
function heirOf(
  group: Group,
  chamber: Chamber,
  found: ReadonlyMap<string, PartyFile | undefined>,
  parties: readonly PartyFile[],
): PartyFile | undefined {
  const members = chamber.members.filter((member) => member.group === group.id);
  return parties.find((party) => {
    const shared = members.filter((member) => found.get(member.id) === party).length;
    const sitting = party.people.filter(seatOf).length;
    return shared > members.length / 2 && shared > sitting / 2;
  });
}

function rename(proposal: Proposal, party: PartyFile, group: Group): void {
  const isTaken = proposal.parties.some(
    (other) => other !== party && namesOf(other).has(alike(group.name)),
  );
  if (isTaken) {
    note(
      proposal,
      "conflicting",
      party.short,
      `most of its people sit for "${group.name}" in the answer, which is the name of another party in the facts; nothing was renamed`,
    );
    return;
  }
  const since = group.from ?? proposal.today;
  party.former = [
    ...(party.former ?? []),
    { name: party.name, to: since, sources: [cite(proposal, "tweede-kamer")] },
  ];
  if (alike(party.short) !== alike(party.name)) party.aka = [...(party.aka ?? []), party.short];
  note(
    proposal,
    "changed",
    party.short,
    `is called ${group.name} (${group.short}) since ${since}; was ${party.name} (${party.short})`,
  );
  party.name = group.name;
  party.short = group.short;
  const tag = tagFor(group);
  if (party.hashtag.standing === "customary" && tag) party.hashtag = { tag, standing: "customary" };
}

/** The hashtag people would use for a group: its abbreviation without what does not link. */
function tagFor(group: Group): string | undefined {
  const tags = [group.short, group.name].map((name) => name.replace(/[^\p{L}\d]/gu, ""));
  return tags.find((tag) => /\p{L}/u.test(tag));
}

function found(proposal: Proposal, group: Group): PartyFile {
  const party: PartyFile = {
    id: idFor(group.short, (id) => proposal.parties.some((other) => other.id === id)),
    name: group.name,
    short: group.short,
    hashtag: { tag: tagFor(group) ?? "TweedeKamer", standing: "customary" },
    ...(group.from ? { from: group.from } : {}),
    handles: [],
    people: [],
  };
  proposal.parties.push(party);
  note(
    proposal,
    "new",
    party.short,
    `a group with ${group.seats} seats; the hashtag #${party.hashtag.tag} is a guess, and which party it came from is for you to fill in`,
  );
  return party;
}

/** Which party each group of the answer is: by name, else by its people; else it is new. */
function matchGroups(
  proposal: Proposal,
  chamber: Chamber,
  answered: ReadonlySet<string>,
): Map<string, PartyFile> {
  const matched = new Map<string, PartyFile>();
  const standing = proposal.parties.filter((party) => party.to === undefined);
  const isFree = (party: PartyFile) => ![...matched.values()].includes(party);
  for (const group of chamber.groups) {
    const names = [alike(group.short), alike(group.name)];
    const party =
      standing.find((one) => isFree(one) && names.includes(alike(one.short))) ??
      standing.find((one) => isFree(one) && names.some((name) => namesOf(one).has(name)));
    if (party) matched.set(group.id, party);
  }
  const parties = new Map(
    chamber.members.map((member) => {
      const known = recognise(proposal, member, answered);
      return [member.id, known && "party" in known ? known.party : undefined];
    }),
  );
  for (const group of chamber.groups) {
    if (matched.has(group.id)) continue;
    const heir = heirOf(group, chamber, parties, standing.filter(isFree));
    if (heir) {
      rename(proposal, heir, group);
      matched.set(group.id, heir);
    }
  }
  for (const group of chamber.groups)
    if (!matched.has(group.id)) matched.set(group.id, found(proposal, group));
  return matched;
}

function take(person: Person, from: { people: Person[] } | undefined, to: PartyFile): void {
  if (from) from.people.splice(from.people.indexOf(person), 1);
  to.people.push(person);
}

/** Candidates of a party or of those it came from, by name. */
function stoodFor(proposal: Proposal, name: string, party: PartyFile): Candidacy[] {
  const parties = new Set([party.id, ...(party.predecessors ?? []).map((older) => older.party)]);
  return Array.from(candidates(proposal)).flatMap(({ candidate, list }) => {
    const names = [candidate.name ?? "", ...(candidate.aka ?? [])].map(alike);
    const isOne =
      list.party !== undefined && parties.has(list.party) && names.includes(alike(name));
    return isOne ? [candidate] : [];
  });
}

/** Adds somebody who was not among the office-holders: a candidate with their id and handles, or else a new person. */
function welcome(
  proposal: Proposal,
  member: Member,
  party: PartyFile,
  seat: Role,
): Person | undefined {
  const label = `${member.name} (${party.short})`;
  if (proposal.removed.has(idOf(member.name))) {
    note(proposal, "look", label, "sits in the Tweede Kamer, asked to be taken out; not added");
    return undefined;
  }
  const stood = stoodFor(proposal, member.name, party);
  const [candidate] = stood;
  const isOne = new Set(stood.map(({ id }) => id)).size === 1;
  const taken = new Set([
    ...Array.from(everyone(proposal), ({ person }) => person.id),
    ...Array.from(candidates(proposal), (one) => one.candidate.id),
  ]);
  const person: Person = {
    id: (isOne && candidate?.id) || idFor(member.name, (id) => taken.has(id)),
    name: member.name,
    ids: { tweedeKamer: member.id },
    roles: [seat],
    handles: (isOne && candidate?.handles) || [],
  };
  if (isOne && candidate?.id) {
    const names = [...(candidate.aka ?? []), candidate.name ?? ""];
    const others = names.filter((name) => name && alike(name) !== alike(person.name));
    if (others.length > 0) person.aka = others;
    for (const one of stood) {
      for (const property of ["id", "name", "aka", "handles"] as const) delete one[property];
      one.person = person.id;
    }
  }
  party.people.push(person);
  note(
    proposal,
    "new",
    label,
    `member of the Tweede Kamer${member.from ? ` since ${member.from}` : ""}${isOne ? "; stood as a candidate and keeps that id" : ""}`,
  );
  return person;
}

/** Brings one member of the answer and the facts together. */
function place(
  proposal: Proposal,
  member: Member,
  party: PartyFile,
  answered: ReadonlySet<string>,
  newlyRecognised: string[],
): Person | undefined {
  const { today } = proposal;
  const seat = (): Role => ({
    kind: "member",
    title: "Tweede Kamerlid",
    ...(member.from ? { from: member.from } : {}),
    seen: today,
    sources: [cite(proposal, "tweede-kamer")],
  });
  const known = recognise(proposal, member, answered);
  if (known && "unclear" in known) {
    const text = `${known.unclear}; set the ids right by hand`;
    note(proposal, "conflicting", `${member.name} (${party.short})`, text);
    return undefined;
  }
  if (!known) return welcome(proposal, member, party, seat());

  const { person } = known;
  const { label } = ownerOf(person, party);
  const id = person.ids?.tweedeKamer;
  if (id === undefined) newlyRecognised.push(person.name);
  else if (id !== member.id)
    note(proposal, "changed", label, `the id at the Tweede Kamer is ${member.id}; was ${id}`);
  person.ids = { ...person.ids, tweedeKamer: member.id };
  if (!isCalled(person, member.name)) {
    person.aka = [...(person.aka ?? []), member.name];
    note(proposal, "changed", label, `is called ${member.name} by the Tweede Kamer; found by both`);
  }
  const held = seatOf(person);
  if (known.party === party && held) {
    if (isStale(held.seen, today)) {
      held.seen = today;
      const source = cite(proposal, "tweede-kamer");
      if (!held.sources.includes(source)) held.sources.push(source);
    }
    return person;
  }
  if (held && known.party) {
    const end = member.from ?? today;
    held.party = known.party.id;
    held.title = `Tweede Kamerlid voor ${known.party.short}`;
    held.to = end;
    held.seen = end;
    note(
      proposal,
      "changed",
      label,
      `sits for ${party.short} since ${end}; was ${known.party.short}. The record moved to parties/${party.id}.json and keeps the id ${person.id}`,
    );
  } else {
    note(
      proposal,
      "new",
      label,
      `member of the Tweede Kamer${member.from ? ` since ${member.from}` : ""}; was in the facts already`,
    );
  }
  person.roles.unshift(seat());
  if (known.party !== party) take(person, known.party ?? proposal.withoutParty, party);
  return person;
}

/** When somebody who is not among the members left, by the answer's own word: it names them as gone, or all seats of their group are held by others. */
function departure(
  proposal: Proposal,
  chamber: Chamber,
  matched: ReadonlyMap<string, PartyFile>,
  person: Person,
  party: PartyFile | undefined,
): string | undefined {
  const said =
    chamber.left.get(person.ids?.tweedeKamer ?? "") ??
    [...chamber.left.values()].find(({ name }) => name && isCalled(person, name));
  if (said) return said.until;
  const group = chamber.groups.find(({ id }) => party && matched.get(id) === party);
  const holders = chamber.members.filter((member) => !group || member.group === group.id);
  if (holders.length < (group?.seats ?? seats)) return undefined;
  const since = seatOf(person)?.seen ?? "";
  const came = holders
    .map(({ from }) => from)
    .filter((from) => from !== undefined && from >= since);
  return came.length === 1 ? came[0] : proposal.today.slice(0, 7);
}

/** Networks on which somebody who holds no office may be mentioned. */
const mentioning = new Set<NetworkId>([
  "x",
  "bluesky",
  "mastodon",
  "threads",
  "instagram",
  "tiktok",
]);

/**
 * Takes somebody who holds no office any more out of the office-holders. Who stood in an election stays there as a
 * candidate, with the same id and without the accounts of a private life. Returns what became of the record.
 */
function dismiss(proposal: Proposal, person: Person, home: { people: Person[] }): string {
  home.people.splice(home.people.indexOf(person), 1);
  for (const committee of proposal.committees)
    committee.members = committee.members.filter((seat) => seat.person !== person.id);
  const [newest] = [...proposal.elections]
    .sort((one, other) => (one.date < other.date ? 1 : -1))
    .flatMap((election) =>
      election.lists
        .flatMap((list) => list.candidates)
        .filter((candidate) => candidate.person === person.id),
    );
  if (!newest) return "the record is taken out";
  const handles = person.handles.filter(({ network }) => mentioning.has(network));
  delete newest.person;
  newest.id = person.id;
  newest.name = person.name;
  if (person.aka) newest.aka = person.aka;
  if (handles.length > 0) newest.handles = handles;
  return "stays in the facts as a candidate only";
}

/** Ends the seat of whoever is in the facts and not in the answer: at once when the answer says they left, else when they are missed twice. */
function part(
  proposal: Proposal,
  chamber: Chamber,
  matched: ReadonlyMap<string, PartyFile>,
  present: ReadonlySet<Person>,
): void {
  const keys = new Set<string>();
  for (const { person, party } of [...everyone(proposal)]) {
    const seat = seatOf(person);
    if (!seat || present.has(person)) continue;
    const { label } = ownerOf(person, party);
    const key = `tweede-kamer member ${person.id}`;
    const left = departure(proposal, chamber, matched, person, party);
    if (!left) keys.add(key);
    const since = left
      ? undefined
      : missed(proposal, key, label, "is not among the members in the answer; still kept as one");
    const until = left ?? since?.slice(0, 7);
    if (!until) continue;
    const end = seat.from !== undefined && until < seat.from ? seat.from : until;
    const said = left
      ? `left the Tweede Kamer (${left})`
      : `has been missing among the members since ${since}`;
    seat.to = end;
    if (seat.seen < end) seat.seen = end;
    const offices = person.roles.filter((role) => role.to === undefined);
    if (offices.length > 0) {
      person.roles = [...offices, ...person.roles.filter((role) => role.to !== undefined)];
      const titles = offices.map(({ title }) => title).join(", ");
      note(proposal, "gone", label, `${said}; is still ${titles} in the facts`);
    } else {
      const became = dismiss(proposal, person, party ?? proposal.withoutParty);
      note(
        proposal,
        "gone",
        label,
        `${said}; ${became}. Add the new office by hand if there is one, with the id ${person.id}`,
      );
    }
  }
  prune(proposal, "tweede-kamer member ", keys);
}

function countSeats(
  proposal: Proposal,
  chamber: Chamber,
  matched: ReadonlyMap<string, PartyFile>,
): void {
  const holders = new Map(chamber.groups.map((group) => [matched.get(group.id), group]));
  for (const party of proposal.parties) {
    const group = holders.get(party);
    if (!group) {
      if (party.seats)
        note(proposal, "gone", party.short, `${party.seats.count} seats; no group in the answer`);
      delete party.seats;
      continue;
    }
    const names = [group.name, group.short].filter((name) => !namesOf(party).has(alike(name)));
    if (names.length > 0) {
      party.aka = [...(party.aka ?? []), ...names];
      note(proposal, "changed", party.short, `also called ${names.join(" and ")}`);
    }
    const before = party.seats;
    if (before && before.count === group.seats && !isStale(before.seen, proposal.today)) continue;
    if (before && before.count !== group.seats)
      note(proposal, "changed", party.short, `${group.seats} seats; was ${before.count}`);
    party.seats = {
      count: group.seats,
      seen: proposal.today,
      sources: [cite(proposal, "tweede-kamer")],
    };
  }
}

/**
 * Compares who sits in the Tweede Kamer with the facts: new and former members, changes of group, renamed groups, seats.
 * Returns the person in the facts for each member (GUID) of the answer; whoever is unclear is left out.
 */
export function compareMembers(proposal: Proposal, chamber: Chamber): Map<string, Person> {
  weigh(proposal, chamber);
  const people = new Map<string, Person>();
  if (proposal.refusals.length > 0) return people;
  const answered = new Set(chamber.members.map(({ id }) => id));
  const matched = matchGroups(proposal, chamber, answered);
  const newlyRecognised: string[] = [];
  for (const member of chamber.members) {
    const party = matched.get(member.group);
    if (!party) {
      note(proposal, "conflicting", member.name, "sits for a group that is not in the answer");
      continue;
    }
    const person = place(proposal, member, party, answered, newlyRecognised);
    if (person) people.set(member.id, person);
  }
  if (newlyRecognised.length > 0)
    note(
      proposal,
      "changed",
      `${newlyRecognised.length} people`,
      `their id at the Tweede Kamer is noted, found by name: ${newlyRecognised.join(", ")}`,
    );
  part(proposal, chamber, matched, new Set(people.values()));
  countSeats(proposal, chamber, matched);
  return people;
}
