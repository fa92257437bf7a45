import * as v from "valibot";
import { networkIds } from "./networks/network.ts";

/** A day, month or year as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
const FactDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    (issue) => `"${issue.input}" is not a date. Write 2026-02-23, 2026-02 or 2026.`,
  ),
  v.check(
    (date) => isRealDate(date),
    (issue) => `"${issue.input}" is not on the calendar. Write the day on which it really was.`,
  ),
  v.description("A date as precise as the source is: YYYY, YYYY-MM or YYYY-MM-DD."),
);

function isRealDate(date: string): boolean {
  const [year = "", month = "01", day = "01"] = date.split("-");
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** The name of a record in files and in links: lower case, digits and single hyphens. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    (issue) =>
      `"${issue.input}" is not an id. Use lower case letters, digits and single hyphens, as in "lisa-westerveld".`,
  ),
  v.description("Lower case letters without accents, digits and single hyphens."),
);

const Text = v.pipe(
  v.string(),
  v.regex(
    /^\S(?:.*\S)?$/su,
    "A text is empty or begins or ends with a space. Leave the property out when it is not known.",
  ),
);

const Url = v.pipe(
  v.string(),
  v.regex(/^https:\/\/\S+$/, (issue) => `"${issue.input}" is not a link. It begins with https://.`),
);

const Sources = v.pipe(
  v.array(Id),
  v.minLength(1, "No source. Give at least one id from data/sources.json."),
  v.description("Ids from data/sources.json that say this."),
);

/** One place where one account is named. */
const Citation = v.strictObject({
  source: v.pipe(Id, v.description("Id from data/sources.json.")),
  date: v.exactOptional(
    v.pipe(FactDate, v.description("Only when it differs from the date of the source.")),
  ),
  proof: v.exactOptional(
    v.pipe(
      v.picklist(["collected", "own-page"]),
      v.description(
        "Absent: the source lists the account. collected: its posts were really collected and compared. own-page: the person's or party's own page links it.",
      ),
    ),
  ),
});

/** One account of a person or party on one network. Its state is never written down: `state.ts` works it out. */
export const Handle = v.strictObject({
  network: v.pipe(v.picklist(networkIds), v.description("Id of the network.")),
  handle: v.pipe(
    Text,
    v.regex(
      /^[^@\s/][^\s/]*$/u,
      (issue) =>
        `"${issue.input}" is not a bare handle. Leave out the @ in front and everything of the link before the name.`,
    ),
    v.description("Bare: no @ in front, no link. On Mastodon user@server."),
  ),
  id: v.exactOptional(
    v.pipe(Text, v.description("The network's own id that survives a change of handle.")),
  ),
  citations: v.pipe(
    v.array(Citation),
    v.minLength(1, "No source. Add a citation with the id of a source."),
    v.description("Every source that names this account."),
  ),
  remark: v.exactOptional(
    v.pipe(
      v.strictObject({
        state: v.pipe(
          v.picklist(["closed", "locked", "dormant"]),
          v.description(
            "closed: gone. locked: only followers can read it. dormant: nobody posts there.",
          ),
        ),
        source: v.pipe(Id, v.description("Id of the source that says so.")),
        date: v.pipe(FactDate, v.description("When it was so.")),
      }),
      v.description("What a source says is the matter with the account."),
    ),
  ),
  confirmed: v.exactOptional(
    v.pipe(
      v.strictObject({
        date: v.pipe(FactDate, v.description("When somebody looked.")),
        by: v.pipe(Text, v.description("Who looked; a first name or a role is enough.")),
        url: v.pipe(Url, v.description("The page on which the account can be seen to be theirs.")),
      }),
      v.description("Somebody looked at the account by hand and vouches for it."),
    ),
  ),
});

/** What somebody is or was. */
export const Role = v.strictObject({
  kind: v.pipe(
    v.picklist(["prime-minister", "minister", "state-secretary", "member", "leader", "debate"]),
    v.description(
      "prime-minister, minister, state-secretary: in the cabinet. member: of the Tweede Kamer. leader: of a party. debate: spoke on disability policy.",
    ),
  ),
  title: v.pipe(Text, v.description("In Dutch, as it is shown, without a capital where it can.")),
  party: v.exactOptional(
    v.pipe(Id, v.description("Party of that time, when it is not the party of the file.")),
  ),
  from: v.exactOptional(v.pipe(FactDate, v.description("First day."))),
  to: v.exactOptional(v.pipe(FactDate, v.description("Last day; absent while it lasts."))),
  seen: v.pipe(FactDate, v.description("Date on which a source still says so.")),
  sources: Sources,
  portfolio: v.exactOptional(
    v.pipe(v.array(Text), v.description("Subjects of a minister, in Dutch.")),
  ),
  note: v.exactOptional(v.pipe(Text, v.description("What an editor must know; not shown."))),
});

/** Somebody people may want to address, with where to find them. */
export const Person = v.strictObject({
  id: v.pipe(Id, v.description("Survives a change of name and of party; used once in all files.")),
  name: v.pipe(Text, v.description("As people write it.")),
  aka: v.exactOptional(
    v.pipe(v.array(Text), v.description("Other ways to write the name; only for searching.")),
  ),
  ids: v.exactOptional(
    v.pipe(
      v.strictObject({
        tweedeKamer: v.exactOptional(
          v.pipe(
            v.string(),
            v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
            v.description("Person id in the open data of the Tweede Kamer."),
          ),
        ),
        wikidata: v.exactOptional(
          v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/), v.description("Item in Wikidata.")),
        ),
      }),
      v.description("Ids elsewhere, to recognise the person by."),
    ),
  ),
  roles: v.pipe(v.array(Role), v.description("Newest first; the first is what the person is now.")),
  handles: v.pipe(v.array(Handle), v.description("Empty when none is known well enough.")),
});

/** A party that this one came from. */
const Predecessor = v.strictObject({
  party: v.pipe(Id, v.description("Id of the older party.")),
  kind: v.pipe(
    v.picklist(["merger", "alliance", "split"]),
    v.description(
      "merger: the older party went up in this one. alliance: it went on beside it. split: people left it.",
    ),
  ),
  date: v.pipe(FactDate, v.description("When that was.")),
  sources: Sources,
});

/** One party and the people who are in it now: one file in data/parties. */
export const PartyFile = v.strictObject({
  id: v.pipe(Id, v.description("The same as the name of the file.")),
  name: v.pipe(Text, v.description("Full name.")),
  short: v.pipe(Text, v.description("What people write.")),
  aka: v.exactOptional(
    v.pipe(v.array(Text), v.description("Other ways to write the name; only for searching.")),
  ),
  former: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(Text, v.description("Name of that time.")),
          from: v.exactOptional(v.pipe(FactDate, v.description("First day of the name."))),
          to: v.exactOptional(v.pipe(FactDate, v.description("Last day of the name."))),
          sources: Sources,
        }),
      ),
      v.description("Names the same party had before."),
    ),
  ),
  hashtag: v.strictObject({
    tag: v.pipe(
      v.string(),
      v.regex(
        /^(?=.*\p{L})[\p{L}\d]+$/u,
        (issue) =>
          `"${issue.input}" does not become a link on every network. Use letters and digits only, with at least one letter.`,
      ),
      v.description("Without #, hyphen or space."),
    ),
    standing: v.pipe(
      v.picklist(["official", "customary"]),
      v.description("official: the party says so. customary: the form people use."),
    ),
    sources: v.exactOptional(Sources),
  }),
  from: v.exactOptional(v.pipe(FactDate, v.description("First day of the party or group."))),
  to: v.exactOptional(v.pipe(FactDate, v.description("Last day, when it is no more."))),
  predecessors: v.exactOptional(
    v.pipe(v.array(Predecessor), v.description("Parties this one came from.")),
  ),
  seats: v.exactOptional(
    v.pipe(
      v.strictObject({
        count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(150)),
        seen: v.pipe(FactDate, v.description("Date on which a source says so.")),
        sources: Sources,
      }),
      v.description("Seats in the Tweede Kamer now; absent when it has none."),
    ),
  ),
  handles: v.pipe(v.array(Handle), v.description("Accounts of the party itself.")),
  people: v.pipe(v.array(Person), v.description("People of the party who hold an office now.")),
});

/** People who hold an office and have no party: data/without-party.json. */
export const WithoutParty = v.strictObject({
  people: v.pipe(v.array(Person), v.description("People who hold an office and have no party.")),
});

/** One place on one list in one election. */
export const Candidacy = v.pipe(
  v.strictObject({
    position: v.exactOptional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description("Place on the list; absent when it differs from district to district."),
      ),
    ),
    districts: v.exactOptional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description("In how many electoral districts, when fewer than the rest of the list."),
      ),
    ),
    person: v.exactOptional(
      v.pipe(
        Id,
        v.description("Id of somebody who stands in a party file or in another election."),
      ),
    ),
    id: v.exactOptional(
      v.pipe(Id, v.description("Id of somebody who stands nowhere else; used once in all files.")),
    ),
    name: v.exactOptional(v.pipe(Text, v.description("As it stands on the list."))),
    aka: v.exactOptional(
      v.pipe(v.array(Text), v.description("Other ways to write the name; only for searching.")),
    ),
    handles: v.exactOptional(
      v.pipe(
        v.array(Handle),
        v.description("Accounts on networks where one mentions people in text, and on no other."),
      ),
    ),
  }),
  v.check(
    ({ person, id, name, aka, handles }) =>
      person ? !id && !name && !aka && !handles : name !== undefined,
    'A candidate has either "person", for somebody who stands elsewhere, or "name". Keep one of the two.',
  ),
);

/** One list in one election. */
export const CandidateList = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.description("Number of the list.")),
  name: v.pipe(Text, v.description("Name above the list, as registered.")),
  place: v.exactOptional(
    v.pipe(
      Text,
      v.description(
        "Municipality, province or other area whose election it is; absent in a national one.",
      ),
    ),
  ),
  party: v.exactOptional(
    v.pipe(Id, v.description("Id of the party file; absent for a list that has none.")),
  ),
  seats: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description("Seats won; absent before the count."),
    ),
  ),
  candidates: v.pipe(v.array(Candidacy), v.description("By place on the list.")),
});

/** One election: its lists, seats and candidates; one file in data/elections. */
export const Election = v.strictObject({
  id: v.pipe(Id, v.description("The same as the name of the file.")),
  name: v.pipe(Text, v.description("In Dutch: Tweede Kamerverkiezing 2025.")),
  date: v.pipe(FactDate, v.description("Day of the vote.")),
  seats: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.description("Seats to be won.")),
  ),
  sources: Sources,
  note: v.exactOptional(v.pipe(Text, v.description("What an editor must know; not shown."))),
  lists: v.pipe(v.array(CandidateList), v.description("By number.")),
});

/** The committees of the Tweede Kamer, with the seats that are known: data/committees.json. */
export const Committees = v.array(
  v.strictObject({
    id: v.pipe(Id, v.description("Used once.")),
    name: v.pipe(Text, v.description('As topics name it, without "vaste commissie voor".')),
    abbreviations: v.pipe(v.array(Text), v.minLength(1), v.description("Newest first.")),
    seen: v.pipe(FactDate, v.description("Newest date on which a source names the committee.")),
    sources: Sources,
    note: v.exactOptional(v.pipe(Text, v.description("What an editor must know; not shown."))),
    members: v.pipe(
      v.array(
        v.strictObject({
          person: v.pipe(Id, v.description("Id of somebody who sits in the Tweede Kamer now.")),
          function: v.pipe(
            v.picklist(["lid", "ondervoorzitter", "voorzitter"]),
            v.description("In Dutch, as it is shown."),
          ),
          from: v.pipe(FactDate, v.description("First day of the seat.")),
          seen: v.pipe(FactDate, v.description("Date on which the source says so.")),
          sources: Sources,
        }),
      ),
      v.description("Fixed seats of people who still sit, as known on the date of the source."),
    ),
  }),
);

/** Who asked to be taken out: data/removed.json. Whoever is in it comes back in no file, by no import. */
export const Removed = v.array(
  v.strictObject({
    id: v.pipe(Id, v.description("The id the person had, or would have: the name in kebab case.")),
    date: v.pipe(FactDate, v.description("When they asked.")),
  }),
);

/** Handles that are easily taken for one another, or hold letters with accents, each judged by somebody: data/look-alikes.json. */
export const LookAlikes = v.array(
  v.strictObject({
    handles: v.pipe(
      v.array(
        v.strictObject({
          network: v.pipe(v.picklist(networkIds), v.description("Id of the network.")),
          handle: v.pipe(Text, v.description("As it stands in the facts.")),
        }),
      ),
      v.minLength(1),
      v.maxLength(2),
      v.description("Two that look alike, or one with an accent."),
    ),
    judgement: v.pipe(Text, v.description("Why it is right, or what was done about it.")),
  }),
);

/** Where facts come from. */
const Source = v.strictObject({
  title: v.pipe(Text, v.description("What it is, for a reader.")),
  publisher: v.pipe(Text, v.description("Who made it.")),
  url: v.exactOptional(
    v.pipe(Url, v.description("Where anyone can check it; absent when no public page is known.")),
  ),
  date: v.pipe(FactDate, v.description("The day, month or year it speaks of.")),
  licence: v.pipe(
    Text,
    v.description(
      "CC0-1.0, MIT, government-information, or none-stated when the source gives no licence.",
    ),
  ),
  family: v.pipe(Id, v.description("Sources that copy one another share a family and count once.")),
  official: v.exactOptional(
    v.pipe(v.literal(true), v.description("The record of the Tweede Kamer about its own members.")),
  ),
  holds: v.exactOptional(
    v.pipe(
      v.record(Id, v.pipe(v.number(), v.integer(), v.minValue(1))),
      v.description(
        "How many records of which set it has; each is in the facts or in data/left-out.json.",
      ),
    ),
  ),
  note: v.exactOptional(v.pipe(Text, v.description("What is doubtful about it."))),
});

/** The registry of sources, by id: data/sources.json. */
export const Sourcebook = v.record(Id, Source);

/** What a source has and we do not ship: data/left-out.json. */
export const LeftOut = v.array(
  v.strictObject({
    source: v.pipe(Id, v.description("Id from data/sources.json.")),
    set: v.pipe(Id, v.description("Which of the sets that the source holds.")),
    record: v.pipe(
      Text,
      v.description("Which record or records; no names of people who are not in the facts."),
    ),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.description("How many records.")),
    reason: v.pipe(Text, v.description("Why it is left out.")),
  }),
);

export type Citation = v.InferOutput<typeof Citation>;
export type Handle = v.InferOutput<typeof Handle>;
export type Role = v.InferOutput<typeof Role>;
export type Person = v.InferOutput<typeof Person>;
export type PartyFile = v.InferOutput<typeof PartyFile>;
export type WithoutParty = v.InferOutput<typeof WithoutParty>;
export type Candidacy = v.InferOutput<typeof Candidacy>;
export type CandidateList = v.InferOutput<typeof CandidateList>;
export type Election = v.InferOutput<typeof Election>;
export type Committees = v.InferOutput<typeof Committees>;
export type Removed = v.InferOutput<typeof Removed>;
export type LookAlikes = v.InferOutput<typeof LookAlikes>;
export type Source = v.InferOutput<typeof Source>;
export type Sourcebook = v.InferOutput<typeof Sourcebook>;
export type LeftOut = v.InferOutput<typeof LeftOut>;
