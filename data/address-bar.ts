import type { Party } from "./facts.ts";
import { isPast } from "./roles.ts";
import type { Hit } from "./search.ts";

/** Somebody who was found, as one line under the address bar of the browser. */
export interface Line {
  readonly kind: Hit["kind"];
  readonly id: string;
  /** Name, party and what somebody is now: "Rob Jetten (D66), minister-president". */
  readonly text: string;
}

/** The lines for who was found; `today` is `YYYY-MM-DD`. */
export function linesOf(
  hits: readonly Hit[],
  parties: ReadonlyMap<string, Party>,
  today: string,
): Line[] {
  return hits.map((hit) => {
    if (hit.kind === "party") {
      const { id, name, short } = hit.party;
      return { kind: hit.kind, id, text: short === name ? name : `${name} (${short})` };
    }
    const { id, name, party, roles } = hit.person;
    const short = parties.get(party ?? "")?.short;
    const role = roles.find((one) => !isPast(one, today));
    return {
      kind: hit.kind,
      id,
      text: `${name}${short ? ` (${short})` : ""}${role ? `, ${role.title}` : ""}`,
    };
  });
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as Chrome reads it in the lines under the address bar, which are XML there. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replace(/\p{Cc}/gu, " ");
}
