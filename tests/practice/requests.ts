import { sites } from "./places.ts";

/** The hosts that tests go to, or to which a link that a test presses leads. */
const ours = new Set(sites.flatMap(({ hosts }) => hosts));

/** The names that nobody can have: https://www.rfc-editor.org/rfc/rfc6761 (2013-02). */
const reserved = /(^|\.)(test|example|invalid|localhost)$/;

/** What the browsers ask their makers by themselves, with or without an extension. */
const makers =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)$|^detectportal\./;

/** Throws when a run asked for something that neither a test nor the browser itself asks for. */
export function refuseStrays(requests: readonly string[]): void {
  const found = strays(requests);
  if (found.length > 0) throw new Error(`No test asked for this:\n${found.join("\n")}`);
}

/** The requests of a run that neither a test nor the browser itself asked for: those must come from the extension. */
export function strays(requests: readonly string[]): string[] {
  return requests.filter((request) => {
    const [, address = "", origin] = /^\w+ (\S+)(?: from (.+))?$/.exec(request) ?? [];
    if (origin?.includes("-extension:")) return true;
    const { hostname } = new URL(address);
    return !ours.has(hostname) && !reserved.test(hostname) && !makers.test(hostname);
  });
}
