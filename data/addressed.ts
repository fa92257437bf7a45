import { type NetworkId, networkIds } from "./networks/network.ts";

/** One time that somebody put a name in a post; kept on the device only. */
export interface Addressed {
  readonly kind: "person" | "party";
  /** Id of the person or party. */
  readonly id: string;
  /** As it was on the screen, for when the facts no longer have it. */
  readonly name: string;
  readonly network: NetworkId;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Ids of the topics that the post was about. */
  readonly topics: readonly string[];
}

/** How many times are kept; the oldest go first. */
const most = 1000;

/** The list as it was kept, newest first; what is malformed is left out. */
export function parseAddressed(value: unknown): Addressed[] {
  return Array.isArray(value) ? value.filter(isAddressed).slice(0, most) : [];
}

/** The list with new times in it; the same name on one day and network stands in it once. */
export function withAddressed(
  list: readonly Addressed[],
  added: readonly Addressed[],
): Addressed[] {
  const isSame = (one: Addressed, other: Addressed) =>
    one.kind === other.kind &&
    one.id === other.id &&
    one.network === other.network &&
    one.date === other.date;
  const older = list.filter((one) => !added.some((other) => isSame(one, other)));
  return [...added, ...older].slice(0, most);
}

/** How long ago a day was: that day itself, the day before, this or last week (from Monday), or longer ago. */
export function timeAgo(
  date: string,
  today: string,
): "today" | "yesterday" | "this-week" | "last-week" | "longer" {
  const day = dayNumber(date);
  const now = dayNumber(today);
  const monday = now - ((now + 3) % 7);
  if (!(day <= now)) return "today";
  if (day === now) return "today";
  if (day === now - 1) return "yesterday";
  if (day >= monday) return "this-week";
  return day >= monday - 7 ? "last-week" : "longer";
}

/** Days since 1 January 1970, a Thursday. */
function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

function isAddressed(value: unknown): value is Addressed {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, name, network, date, topics } = value as Record<string, unknown>;
  return (
    (kind === "person" || kind === "party") &&
    typeof id === "string" &&
    typeof name === "string" &&
    networkIds.some((known) => known === network) &&
    typeof date === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    Array.isArray(topics) &&
    topics.every((topic) => typeof topic === "string")
  );
}
