import * as v from "valibot";
import { type Ask, NoAnswer } from "./ask.ts";

/** The open data of the Tweede Kamer, CC0. https://opendata.tweedekamer.nl/documentatie/odata-api (2026-11) */
export const service = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0";

/** Number of the file of parliamentary papers about disability policy. */
export const dossierNumber = 24170;

const text = v.nullish(v.string());
const date = v.nullish(v.string());

const Fractie = v.object({
  Id: v.string(),
  Afkorting: text,
  NaamNL: text,
  AantalZetels: v.nullish(v.number()),
  DatumActief: date,
  DatumInactief: date,
});

const Naam = v.object({
  Initialen: text,
  Tussenvoegsel: text,
  Achternaam: text,
  Voornamen: text,
  Roepnaam: text,
});

const Persoon = v.object({
  ...Naam.entries,
  Id: v.string(),
  GewijzigdOp: date,
  PersoonContactinformatie: v.optional(v.array(v.object({ Soort: text, Waarde: text })), []),
  FractieZetelPersoon: v.optional(
    v.array(
      v.object({
        Functie: text,
        Van: date,
        TotEnMet: date,
        FractieZetel: v.nullish(v.object({ Fractie: v.nullish(Fractie) })),
      }),
    ),
    [],
  ),
  CommissieZetelVastPersoon: v.optional(
    v.array(
      v.object({
        Functie: text,
        Van: date,
        TotEnMet: date,
        CommissieZetel: v.nullish(v.object({ Commissie: v.nullish(v.object({ Id: v.string() })) })),
      }),
    ),
    [],
  ),
});

const Commissie = v.object({
  Id: v.string(),
  Afkorting: text,
  NaamNL: text,
  NaamWebNL: text,
  DatumInactief: date,
});

const Soort = v.object({ Soort: text });

const Left = v.object({ Persoon_Id: text, TotEnMet: date, Persoon: v.nullish(Naam) });

const Zaak = v.object({
  Id: v.string(),
  Soort: text,
  GestartOp: date,
  ZaakActor: v.optional(v.array(v.object({ ActorNaam: text, Persoon_Id: text })), []),
});

const Kamerstukdossier = v.object({
  Titel: text,
  HoogsteVolgnummer: v.nullish(v.number()),
  Afgesloten: v.nullish(v.boolean()),
});

/** A group in the Tweede Kamer. */
export interface Group {
  /** GUID. */
  readonly id: string;
  /** "PvdD". */
  readonly short: string;
  /** "Partij voor de Dieren". */
  readonly name: string;
  readonly seats: number;
  /** `YYYY-MM-DD`. */
  readonly from?: string;
}

/** A committee seat that is held now. */
export interface CommitteeSeat {
  /** GUID of the committee. */
  readonly committee: string;
  /** "Lid", "Voorzitter". */
  readonly function: string;
  /** `YYYY-MM-DD`. */
  readonly from?: string;
}

/** Somebody with an open seat in the Tweede Kamer. */
export interface Member {
  /** GUID. */
  readonly id: string;
  /** As people say it: "Caroline van der Plas". */
  readonly name: string;
  /** GUID of the group. */
  readonly group: string;
  /** "Lid", "Fractievoorzitter". */
  readonly function: string;
  /** First day in this group, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly contacts: readonly { readonly kind: string; readonly value: string }[];
  readonly committees: readonly CommitteeSeat[];
  /** Last change of the record, as the service writes it. */
  readonly changed: string;
}

export interface Committee {
  /** GUID. */
  readonly id: string;
  readonly short: string;
  readonly name: string;
}

/** What the Tweede Kamer says today. */
export interface Chamber {
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
  readonly committees: readonly Committee[];
  /** Everyone whose seat ended in the past year, by person GUID, with the last day, `YYYY-MM-DD`. */
  readonly left: ReadonlyMap<string, { readonly name: string; readonly until: string }>;
  /** How often each kind of contact value occurs; people type them freely. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The dossier about disability policy: how many papers, and who brought in something since a year. */
  readonly dossier: {
    readonly title: string;
    readonly highest: number;
    readonly closed: boolean;
    readonly active: ReadonlyMap<string, number>;
  };
  /** Oddities in the answer itself, one sentence each. */
  readonly remarks: readonly string[];
}

const open = "TotEnMet eq null and Verwijderd eq false";

function question(entity: string, options: Readonly<Record<string, string>>): string {
  const query = Object.entries({ ...options, $count: "true" })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return `${service}/${entity}?${query}`;
}

/** All records that answer a question, over all pages (250 each), with unknown fields dropped. Throws `NoAnswer` when a record is malformed or a page is missing. */
async function all<Entity extends v.GenericSchema>(
  ask: Ask,
  schema: Entity,
  entity: string,
  options: Readonly<Record<string, string>>,
): Promise<v.InferOutput<Entity>[]> {
  const Page = v.object({
    value: v.array(schema),
    "@odata.count": v.optional(v.number()),
    "@odata.nextLink": v.optional(v.string()),
  });
  const records: v.InferOutput<Entity>[] = [];
  const seen = new Set<string>();
  let expected: number | undefined;
  let next: string | undefined = question(entity, options);
  while (next) {
    if (new URL(next).origin !== new URL(service).origin)
      throw new NoAnswer(`The page after ${entity} is on another server (${next}).`);
    if (seen.has(next)) throw new NoAnswer(`The pages of ${entity} go round in a circle.`);
    seen.add(next);
    const { body } = await ask(next);
    const page = v.safeParse(Page, body);
    if (!page.success) {
      const [issue] = page.issues;
      throw new NoAnswer(
        `The answer about ${entity} has another shape than documented: ${issue.message} at ${v.getDotPath(issue) ?? "the top"}.`,
      );
    }
    expected ??= page.output["@odata.count"];
    records.push(...page.output.value);
    next = page.output["@odata.nextLink"];
  }
  if (expected !== undefined && records.length < expected)
    throw new NoAnswer(
      `The answer about ${entity} is not complete: ${records.length} of ${expected}.`,
    );
  return records;
}

const tidy = (value: string | null | undefined): string =>
  (value ?? "").replace(/\s+/g, " ").trim();

const day = (value: string | null | undefined): { readonly from?: string } =>
  value ? { from: value.slice(0, 10) } : {};

function name(person: v.InferOutput<typeof Naam>): string {
  const first = tidy(person.Roepnaam) || tidy(person.Voornamen).split(" ")[0] || "";
  return tidy(
    `${first || tidy(person.Initialen)} ${person.Tussenvoegsel ?? ""} ${person.Achternaam ?? ""}`,
  );
}

function member(person: v.InferOutput<typeof Persoon>, remarks: string[]): Member | undefined {
  const seats = person.FractieZetelPersoon.filter(
    (seat) =>
      !seat.TotEnMet && seat.FractieZetel?.Fractie && !seat.FractieZetel.Fractie.DatumInactief,
  ).sort((a, b) => (b.Van ?? "").localeCompare(a.Van ?? ""));
  const [seat] = seats;
  const group = seat?.FractieZetel?.Fractie;
  if (!seat || !group) return undefined;
  if (seats.length > 1)
    remarks.push(
      `${name(person)} holds ${seats.length} seats at once in the answer; the newest (${tidy(group.Afkorting)}) is used.`,
    );
  return {
    id: person.Id.toLowerCase(),
    name: name(person),
    group: group.Id.toLowerCase(),
    function: tidy(seat.Functie) || "Lid",
    ...day(seat.Van),
    contacts: person.PersoonContactinformatie.map((contact) => ({
      kind: tidy(contact.Soort),
      value: contact.Waarde ?? "",
    })),
    committees: person.CommissieZetelVastPersoon.flatMap((held) => {
      const committee = held.CommissieZetel?.Commissie?.Id;
      if (!committee || held.TotEnMet) return [];
      return [
        {
          committee: committee.toLowerCase(),
          function: tidy(held.Functie) || "Lid",
          ...day(held.Van),
        },
      ];
    }),
    changed: person.GewijzigdOp ?? "",
  };
}

/** One record per person: the same id on two pages is one, and of two ids with one name in one group the known or newest stays. */
function unique(
  members: readonly Member[],
  known: ReadonlySet<string>,
  remarks: string[],
): Member[] {
  const byId = new Map<string, Member>();
  for (const one of members) {
    if (byId.has(one.id)) remarks.push(`${one.name} is in the answer twice with the same id.`);
    byId.set(one.id, one);
  }
  const byName = new Map<string, Member>();
  for (const one of byId.values()) {
    const key = `${one.name.toLowerCase()} ${one.group}`;
    const other = byName.get(key);
    if (!other) {
      byName.set(key, one);
      continue;
    }
    remarks.push(`${one.name} is in the answer twice, with the ids ${other.id} and ${one.id}.`);
    const better =
      known.has(one.id) !== known.has(other.id) ? known.has(one.id) : one.changed > other.changed;
    if (better) byName.set(key, one);
  }
  return [...byName.values()];
}

/** Asks who sits in the Tweede Kamer, for which group, in which committees, and how they can be reached. `known` holds the person GUIDs we have; it settles which of two double records counts. */
export async function askTweedeKamer(
  ask: Ask,
  known: ReadonlySet<string>,
  now: Date,
): Promise<Chamber> {
  const remarks: string[] = [];
  const yearAgo = new Date(now.getTime() - 365 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const extra = async <Record>(answer: Promise<Record[]>): Promise<Record[]> => {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      remarks.push(`${error.message} The rest does not need it.`);
      return [];
    }
  };
  const [people, groups, committees, ended, kinds, dossiers, cases] = await Promise.all([
    all(ask, Persoon, "Persoon", {
      $filter: "Functie eq 'Tweede Kamerlid' and Verwijderd eq false",
      $select: "Id,Initialen,Tussenvoegsel,Achternaam,Voornamen,Roepnaam,GewijzigdOp",
      $expand: [
        "PersoonContactinformatie($filter=Verwijderd eq false and Soort ne 'E-mail';$select=Soort,Waarde)",
        `FractieZetelPersoon($filter=${open};$expand=FractieZetel($expand=Fractie))`,
        `CommissieZetelVastPersoon($filter=${open};$expand=CommissieZetel($expand=Commissie))`,
      ].join(","),
    }),
    all(ask, Fractie, "Fractie", {
      $filter: "DatumInactief eq null and Verwijderd eq false",
      $select: "Id,Afkorting,NaamNL,AantalZetels,DatumActief,DatumInactief",
    }),
    all(ask, Commissie, "Commissie", {
      $filter:
        "Inhoudsopgave eq 'Vaste commissies' and DatumInactief eq null and Verwijderd eq false",
      $select: "Id,Afkorting,NaamNL,NaamWebNL,DatumInactief",
    }),
    extra(
      all(ask, Left, "FractieZetelPersoon", {
        $filter: `TotEnMet ge ${yearAgo}T00:00:00Z and Verwijderd eq false`,
        $select: "Persoon_Id,TotEnMet",
        $expand: "Persoon($select=Initialen,Tussenvoegsel,Achternaam,Voornamen,Roepnaam)",
      }),
    ),
    extra(
      all(ask, Soort, "PersoonContactinformatie", {
        $filter: "Verwijderd eq false",
        $select: "Soort",
      }),
    ),
    extra(
      all(ask, Kamerstukdossier, "Kamerstukdossier", {
        $filter: `Nummer eq ${dossierNumber} and Verwijderd eq false`,
        $select: "Titel,HoogsteVolgnummer,Afgesloten",
      }),
    ),
    extra(
      all(ask, Zaak, "Zaak", {
        $filter: `Kamerstukdossier/any(d: d/Nummer eq ${dossierNumber}) and Verwijderd eq false and GestartOp ge ${yearAgo}T00:00:00Z`,
        $select: "Id,Soort,GestartOp",
        $expand:
          "ZaakActor($filter=Relatie eq 'Indiener' and Verwijderd eq false;$select=ActorNaam,Persoon_Id)",
      }),
    ),
  ]);

  const counted = new Map<string, number>();
  for (const { Soort: kind } of kinds)
    counted.set(tidy(kind) || "(empty)", (counted.get(tidy(kind) || "(empty)") ?? 0) + 1);

  const left = new Map<string, { name: string; until: string }>();
  for (const { Persoon_Id: id, TotEnMet: last, Persoon: person } of ended) {
    const key = id?.toLowerCase();
    const until = last?.slice(0, 10);
    if (key && until && until > (left.get(key)?.until ?? ""))
      left.set(key, { name: person ? name(person) : "", until });
  }

  const active = new Map<string, number>();
  for (const { ZaakActor: actors } of cases)
    for (const { Persoon_Id: id } of actors)
      if (id) active.set(id.toLowerCase(), (active.get(id.toLowerCase()) ?? 0) + 1);

  const sitting = people.flatMap((person) => member(person, remarks) ?? []);
  const [dossier] = dossiers;
  return {
    members: unique(sitting, known, remarks),
    groups: groups.flatMap((group) =>
      group.DatumInactief || !group.AantalZetels
        ? []
        : [
            {
              id: group.Id.toLowerCase(),
              short: tidy(group.Afkorting) || tidy(group.NaamNL),
              name: tidy(group.NaamNL) || tidy(group.Afkorting),
              seats: group.AantalZetels,
              ...day(group.DatumActief),
            },
          ],
    ),
    committees: committees.map((committee) => ({
      id: committee.Id.toLowerCase(),
      short: tidy(committee.Afkorting),
      name: tidy(committee.NaamWebNL) || tidy(committee.NaamNL),
    })),
    left,
    kinds: counted,
    dossier: {
      title: tidy(dossier?.Titel),
      highest: dossier?.HoogsteVolgnummer ?? 0,
      closed: dossier?.Afgesloten ?? false,
      active,
    },
    remarks,
  };
}
