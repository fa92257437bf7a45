import * as v from "valibot";
import type { NetworkId } from "../networks/network.ts";
import { type Ask, NoAnswer } from "./ask.ts";

/** The query service of Wikidata, CC0. https://www.wikidata.org/wiki/Wikidata:SPARQL_query_service (2026-11) */
export const service = "https://query.wikidata.org/sparql";

const properties: ReadonlyMap<string, NetworkId> = new Map([
  ["P2002", "x"],
  ["P12361", "bluesky"],
  ["P4033", "mastodon"],
  ["P11892", "threads"],
  ["P2003", "instagram"],
  ["P2013", "facebook"],
  ["P6634", "linkedin"],
  ["P4264", "linkedin"],
  ["P7085", "tiktok"],
  ["P11245", "youtube"],
]);

/** One account as Wikidata has it; the value is free text. */
export interface Account {
  readonly network: NetworkId;
  readonly value: string;
  /** The editors prefer this statement to others of its kind. */
  readonly preferred: boolean;
  /** `YYYY-MM-DD`; the account was in use until this day. */
  readonly until?: string;
  /** Pages that the statement rests on. */
  readonly references: readonly string[];
}

/** A person or party with its accounts. */
export interface Item {
  /** "Q57792". */
  readonly id: string;
  readonly name: string;
  /** "member": the membership of the Tweede Kamer has no end date there; "party": a member is in it; "known": asked for by id. */
  readonly kind: "member" | "party" | "known";
  readonly accounts: readonly Account[];
  /** Hashtags (P2572) without `#`. */
  readonly hashtags: readonly string[];
  /** Short names (P1813). */
  readonly shortNames: readonly string[];
}

const cell = v.object({ value: v.string() });

const Rows = v.object({
  results: v.object({
    bindings: v.array(
      v.object({
        item: cell,
        itemLabel: v.optional(cell),
        kind: v.optional(cell),
        property: v.optional(cell),
        value: v.optional(cell),
        rank: v.optional(cell),
        until: v.optional(cell),
        reference: v.optional(cell),
      }),
    ),
  }),
});

const wanted = [...properties.keys(), "P2572", "P1813"];

/** The question put to Wikidata about the items with these ids and about the Tweede Kamer. */
function query(ids: readonly string[]): string {
  const known = ids.map((id) => `wd:${id}`).join(" ");
  const claims = wanted.map((p) => `(wd:${p} p:${p} ps:${p})`).join(" ");
  return `SELECT ?item ?itemLabel ?kind ?property ?value ?rank ?until ?reference WHERE {
  {
    SELECT ?item (MAX(?how) AS ?kind) WHERE {
      { ?item p:P39 ?seat . ?seat ps:P39 wd:Q18887908 .
        FILTER NOT EXISTS { ?seat pq:P582 ?left } BIND(2 AS ?how) }
      UNION
      { ?member p:P39 ?seat . ?seat ps:P39 wd:Q18887908 .
        FILTER NOT EXISTS { ?seat pq:P582 ?left }
        ?member p:P102 ?joined . ?joined ps:P102 ?item .
        FILTER NOT EXISTS { ?joined pq:P582 ?quit } BIND(1 AS ?how) }
      UNION { VALUES ?item { ${known} } BIND(0 AS ?how) }
    } GROUP BY ?item
  }
  OPTIONAL {
    VALUES (?property ?claim ?main) { ${claims} }
    ?item ?claim ?statement .
    ?statement ?main ?value ; wikibase:rank ?rank .
    OPTIONAL { ?statement pq:P582 ?until }
    OPTIONAL { ?statement prov:wasDerivedFrom/pr:P854 ?reference }
  }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "nl,mul,en" . }
}`;
}

const last = (uri: string): string =>
  uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("#")) + 1);

/** Asks Wikidata for the accounts of everyone whose membership of the Tweede Kamer (P39 = Q18887908) is open, of their parties (P102), and of the items named. Statements marked as wrong are left out. Throws `NoAnswer`. */
export async function askWikidata(ask: Ask, ids: readonly string[]): Promise<Item[]> {
  const { body } = await ask(`${service}?format=json&query=${encodeURIComponent(query(ids))}`);
  const rows = v.safeParse(Rows, body);
  if (!rows.success) {
    const [issue] = rows.issues;
    throw new NoAnswer(
      `The answer of Wikidata has another shape than documented: ${issue.message} at ${v.getDotPath(issue) ?? "the top"}.`,
    );
  }
  if (rows.output.results.bindings.length === 0)
    throw new NoAnswer("Wikidata gave an empty list; the question or the service has changed.");

  const items = new Map<
    string,
    Item & {
      readonly accounts: Account[];
      readonly hashtags: string[];
      readonly shortNames: string[];
    }
  >();
  const pages = new Map<string, string[]>();
  for (const row of rows.output.results.bindings) {
    const id = last(row.item.value);
    let item = items.get(id);
    if (!item) {
      item = {
        id,
        name: row.itemLabel?.value ?? id,
        kind: row.kind?.value === "2" ? "member" : row.kind?.value === "1" ? "party" : "known",
        accounts: [],
        hashtags: [],
        shortNames: [],
      };
      items.set(id, item);
    }
    if (!row.property || !row.value || row.rank?.value.endsWith("DeprecatedRank")) continue;
    const property = last(row.property.value);
    const { value } = row.value;
    if (property === "P2572" || property === "P1813") {
      const list = property === "P2572" ? item.hashtags : item.shortNames;
      const bare = value.replace(/^#/, "");
      if (!list.includes(bare)) list.push(bare);
      continue;
    }
    const network = properties.get(property);
    if (!network) continue;
    const key = `${id} ${property} ${value}`;
    let references = pages.get(key);
    if (!references) {
      references = [];
      pages.set(key, references);
      item.accounts.push({
        network,
        value: property === "P4264" ? `https://www.linkedin.com/company/${value}` : value,
        preferred: row.rank?.value.endsWith("PreferredRank") ?? false,
        ...(row.until ? { until: row.until.value.slice(0, 10) } : {}),
        references,
      });
    }
    if (row.reference && !references.includes(row.reference.value))
      references.push(row.reference.value);
  }
  return [...items.values()];
}
