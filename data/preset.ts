/** What a link proposes for a story: a topic and whom to ask, by their ids. */
export interface Preset {
  readonly topic?: string;
  readonly parties: readonly string[];
  readonly people: readonly string[];
}

/** Which ids there are. */
export interface KnownIds {
  readonly topics: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** What was found in a link; `isWhole` is false when a part of it is not known here, and was left out. */
export interface ReadPreset {
  readonly preset: Preset;
  readonly isWhole: boolean;
}

/** The story helper's fragment, without `#`. */
const place = "verhaal";

/** More names in one post look like spam, and more than fit in one. */
export const mostNames = 5;

/** No link of ours comes near it. */
const longest = 1000;

/** The only form an id has; anything else is refused unread. */
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const names = { topic: "onderwerp", party: "partij", person: "persoon" } as const;

/** Whether a link, or the fragment of one, wants to propose something for a story. */
export function hasPreset(link: string): boolean {
  return fragmentOf(link).startsWith(`${place}?`);
}

/** What a link or its fragment proposes, of what is known; undefined when it proposes nothing we know. */
export function readPreset(link: string, known: KnownIds): ReadPreset | undefined {
  if (link.length > longest || !hasPreset(link)) return undefined;
  // An id needs no escapes, so a value with one is no id.
  const parameters = fragmentOf(link)
    .slice(place.length + 1)
    .split("&")
    .map((part) => part.split("="));
  const found = { topic: [], party: [], person: [] } as Record<keyof typeof names, string[]>;
  const there = { topic: known.topics, party: known.parties, person: known.people };
  let isWhole = true;
  for (const [name, value = "", ...rest] of parameters) {
    const kind = (Object.keys(names) as (keyof typeof names)[]).find((one) => names[one] === name);
    const isKnown = kind && rest.length === 0 && id.test(value) && there[kind].has(value);
    const isRoom = kind === "topic" ? found.topic.length === 0 : count(found) < mostNames;
    if (!isKnown || !isRoom) isWhole = false;
    else if (!found[kind].includes(value)) found[kind].push(value);
  }
  const [topic] = found.topic;
  if (!topic && count(found) === 0) return undefined;
  return {
    preset: { ...(topic ? { topic } : {}), parties: found.party, people: found.person },
    isWhole,
  };
}

/** The fragment that proposes this, with `#`; "#verhaal" when it proposes nothing. */
export function writePreset({ topic, parties, people }: Preset): string {
  const parts = [
    ...(topic ? [[names.topic, topic]] : []),
    ...parties.map((party) => [names.party, party]),
    ...people.map((person) => [names.person, person]),
  ].map(([name, value]) => `${name}=${value}`);
  return `#${place}${parts.length > 0 ? `?${parts.join("&")}` : ""}`;
}

function count({ party, person }: { party: readonly string[]; person: readonly string[] }): number {
  return party.length + person.length;
}

function fragmentOf(link: string): string {
  return link.slice(link.indexOf("#") + 1);
}
