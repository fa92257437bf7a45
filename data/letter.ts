import { campaignSite, campaignTag } from "./campaign.ts";
import { writeDate } from "./dates.ts";
import type { Party, Person } from "./facts.ts";
import { type Answers, paragraphsOf } from "./story.ts";

/** Where post for all members goes, as printed in https://www.nrc.nl/nieuws/1996/09/12/inlichtingen-7323772-a578088; to be looked up again at https://www.tweedekamer.nl. */
const chamberAddress = [
  "Tweede Kamer der Staten-Generaal",
  "Postbus 20018",
  "2500 EA Den Haag",
] as const;

/** Subject of a mail with a story. */
export const mailSubject = `Mijn verhaal voor ${campaignTag}`;

/** A letter to the Tweede Kamer, in Dutch whatever the language of the screen. */
export interface Letter {
  readonly address: readonly string[];
  /** "Ter attentie van …"; absent when nobody in the Tweede Kamer was chosen. */
  readonly attention?: string;
  readonly date: string;
  readonly opening: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  /** "" leaves room to write it by hand. */
  readonly name: string;
  readonly campaign: string;
}

/** The letter that a story makes. `today` is `YYYY-MM-DD`; of `subjects` only who sits in the Tweede Kamer is named. */
export function writeLetter(
  answers: Answers,
  subjects: readonly (Party | Person)[],
  name: string,
  today: string,
): Letter {
  const names = subjects.flatMap(addressee);
  return {
    address: chamberAddress,
    ...(names.length > 0 ? { attention: `Ter attentie van ${listOf(names)}` } : {}),
    date: writeDate(today, { lang: "nl" }),
    opening: "Geachte leden van de Tweede Kamer,",
    paragraphs: paragraphsOf(answers),
    closing: "Met vriendelijke groet,",
    name: name.trim(),
    campaign: `${campaignTag} · ${campaignSite}`,
  };
}

/** How to name somebody who sits in the Tweede Kamer; nothing for who does not. */
function addressee(subject: Party | Person): string[] {
  if ("seats" in subject) return subject.seats > 0 ? [`de fractie van ${subject.short}`] : [];
  const sits = subject.roles.some(({ kind, to }) => kind === "member" && !to);
  return sits ? [subject.name] : [];
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat("nl").format(names);
}
