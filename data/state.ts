import type { State } from "./facts.ts";
import type { Handle, Sourcebook } from "./schema.ts";

/** Facts about handles older than the beginning of this year are not used on their own. */
const recent = "2025";

/**
 * How sure we are of a handle, worked out from its sources; undefined means that it is not sure enough to ship.
 *
 * In order: a look by hand goes first, and what a source says is the matter with the account, the newest of the two; then it is confirmed when posts
 * were collected from it, when an own page of 2025 or later links it, or when two families of sources agree and the
 * newest is of 2025 or later; then it is reported when one family names it in 2025 or later, or when it stands in the
 * official record of somebody who sat then and still sits.
 * `sittingSince` is the first day of the person's present seat in the Tweede Kamer, if any.
 * Throws when a citation names a source that is not in the registry.
 */
export function state(
  handle: Handle,
  sources: Sourcebook,
  sittingSince?: string,
): State | undefined {
  const { remark, confirmed } = handle;
  if (confirmed && (!remark || confirmed.date >= remark.date)) return "confirmed";
  if (remark) return remark.state;
  const citations = handle.citations.map((citation) => {
    const source = sources[citation.source];
    if (!source) throw new Error(`Unknown source "${citation.source}" for ${handle.handle}.`);
    return { ...citation, ...source, date: citation.date ?? source.date, proof: citation.proof };
  });
  const isRecent = citations.some(({ date }) => date >= recent);
  if (citations.some(({ proof }) => proof === "collected")) return "confirmed";
  if (citations.some(({ proof, date }) => proof === "own-page" && date >= recent))
    return "confirmed";
  if (isRecent && new Set(citations.map(({ family }) => family)).size > 1) return "confirmed";
  if (isRecent) return "reported";
  const onRecord = citations.some(
    ({ official, date }) => official && sittingSince !== undefined && sittingSince <= date,
  );
  return onRecord ? "reported" : undefined;
}

/** The date of the newest source of a handle, or of the look by hand when that is newer. */
export function dateOf(handle: Handle, sources: Sourcebook): string {
  const dates = handle.citations.map(
    (citation) => citation.date ?? sources[citation.source]?.date ?? "",
  );
  if (handle.remark) dates.push(handle.remark.date);
  if (handle.confirmed) dates.push(handle.confirmed.date);
  return dates.sort().at(-1) ?? "";
}
