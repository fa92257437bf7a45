import type { PartyFile, Person } from "../schema.ts";
import { type Contact, contact } from "./contact.ts";
import { compareHandles, type Listing } from "./handles.ts";
import { alike } from "./names.ts";
import { everyone, note, type Owner, ownerOf, type Proposal } from "./proposal.ts";
import type { Item } from "./wikidata.ts";

/** The accounts of an item that are in use, the preferred one of a network before others. */
function contactsOf(proposal: Proposal, item: Item, owner: Owner): Contact[] {
  const current = item.accounts.filter(
    ({ until }) => until === undefined || until > proposal.today,
  );
  for (const { network, value, until } of item.accounts) {
    const ended = contact(network, value);
    if (until === undefined || until > proposal.today || !("handle" in ended)) continue;
    const known = owner.handles.some(
      (one) => one.network === network && one.handle.toLowerCase() === ended.handle.toLowerCase(),
    );
    if (known)
      note(
        proposal,
        "look",
        owner.label,
        `wikidata says that ${network} ${ended.handle} was in use until ${until}`,
      );
  }
  const preferred = new Set(
    current.filter((account) => account.preferred).map(({ network }) => network),
  );
  return current
    .filter((account) => account.preferred || !preferred.has(account.network))
    .map(({ network, value }) => contact(network, value));
}

function hint(proposal: Proposal, party: PartyFile, item: Item): void {
  const tags = item.hashtags.map((tag) => tag.toLowerCase());
  if (tags.length > 0 && !tags.includes(party.hashtag.tag.toLowerCase()))
    note(
      proposal,
      "look",
      party.short,
      `wikidata has the hashtag ${item.hashtags.map((tag) => `#${tag}`).join(", ")}; the facts #${party.hashtag.tag}`,
    );
}

/** Compares people and parties in Wikidata with the facts: by item where it is known, else by a name that only one has. */
export function compareItems(proposal: Proposal, items: readonly Item[]): void {
  const all = [...everyone(proposal)];
  const byItem = new Map(all.map((one) => [one.person.ids?.wikidata, one]));
  const noted: string[] = [];
  const listings: Listing[] = [];
  const listed = new Set<Person | PartyFile>();

  const list = (item: Item, record: Person | PartyFile, owner: Owner) => {
    if (listed.has(record)) {
      note(proposal, "look", owner.label, `wikidata has a second item for this name, ${item.id}`);
      return;
    }
    listed.add(record);
    listings.push({ owner, contacts: contactsOf(proposal, item, owner) });
  };

  for (const item of items) {
    if (item.kind === "party") {
      const names = new Set([item.name, ...item.shortNames].map(alike));
      const parties = proposal.parties.filter(
        (party) => party.to === undefined && names.has(alike(party.name)),
      );
      const [party] = parties;
      if (!party || parties.length > 1) continue;
      list(item, party, { id: `party:${party.id}`, label: party.short, handles: party.handles });
      hint(proposal, party, item);
      continue;
    }
    let known = byItem.get(item.id);
    if (!known && item.kind === "member") {
      const named = all.filter(
        ({ person }) =>
          person.ids?.wikidata === undefined &&
          [person.name, ...(person.aka ?? [])].some((name) => alike(name) === alike(item.name)),
      );
      if (named.length === 1) [known] = named;
      if (known) {
        known.person.ids = { ...known.person.ids, wikidata: item.id };
        noted.push(known.person.name);
      }
    }
    if (known) list(item, known.person, ownerOf(known.person, known.party));
  }
  if (noted.length > 0)
    note(
      proposal,
      "changed",
      `${noted.length} people`,
      `their item in Wikidata is noted, found by name: ${noted.join(", ")}`,
    );
  compareHandles(proposal, "wikidata", listings);
}
