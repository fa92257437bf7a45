import type { Addressed } from "./addressed.ts";
import type { Facts, Party, Person } from "./facts.ts";

/** Whom somebody can still ask of one party: the party itself first, and then its people in the alphabet of their names. */
export interface NotYet {
  readonly subjects: readonly (Party | Person)[];
  /** How many of all of them were asked already. */
  readonly asked: number;
  readonly all: number;
}

/** Parties that somebody can ask now: those in the Tweede Kamer, in the alphabet of what people call them. */
export function partiesToAsk({ parties }: Facts): Party[] {
  return parties
    .filter(({ seats, ended }) => seats > 0 && !ended)
    .sort((one, other) => one.short.localeCompare(other.short, "nl"));
}

/** Who of a party was not asked yet; its people are those with an office now. */
export function notYet(list: readonly Addressed[], party: Party, { people }: Facts): NotYet {
  const asked = new Set(list.map(({ kind, id }) => `${kind}-${id}`));
  const members = people
    .filter(({ party: of, roles }) => of === party.id && roles.some(({ to }) => !to))
    .sort((one, other) => one.name.localeCompare(other.name, "nl"));
  const all = [party, ...members];
  const subjects = all.filter(
    (subject) => !asked.has(`${subject === party ? "party" : "person"}-${subject.id}`),
  );
  return { subjects, asked: all.length - subjects.length, all: all.length };
}

/**
 * A table as a spreadsheet reads it, in UTF-8 with a mark at the start, and with `;` as Dutch spreadsheets want it.
 * What a spreadsheet would take for a formula gets a `'` before it (https://owasp.org/www-community/attacks/CSV_Injection, 2026-11).
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^\s*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}
