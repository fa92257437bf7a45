import { hasPreset } from "@/data/preset.ts";
import { isPerson, type Subject } from "../subject.ts";

/** What the address of a view says. */
interface Route {
  /** What stands in the address behind `#`. */
  readonly fragment: string;
  /** Whether the menu has it. */
  readonly inMenu?: true;
  /** Whether an id stands behind it, as in `#persoon/rob-jetten`. */
  readonly takesId?: true;
}

/** The views of popup and full page, in the order of the menu. */
const routes = {
  lookUp: { fragment: "zoeken", inMenu: true },
  story: { fragment: "verhaal", inMenu: true },
  contacts: { fragment: "gevraagd", inMenu: true },
  organisations: { fragment: "organisaties", inMenu: true },
  help: { fragment: "hulp" },
  chamber: { fragment: "kamer" },
  person: { fragment: "persoon", takesId: true },
  party: { fragment: "partij", takesId: true },
} as const satisfies Readonly<Record<string, Route>>;

export type ViewName = keyof typeof routes;

type With<Part> = {
  [Name in ViewName]: (typeof routes)[Name] extends Part ? Name : never;
}[ViewName];

/** The views that the menu leads to. */
export const menu = (Object.keys(routes) as ViewName[]).filter(
  (name): name is With<{ inMenu: true }> => "inMenu" in routes[name],
);

/** Where somebody is in our page. `id` is "" in a view that takes none; "unknown" is for an address that leads nowhere. */
export interface View {
  readonly name: ViewName | "unknown";
  readonly id: string;
}

/** The same as ids in the facts, so that nothing else in an address gets further than this. */
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestId = 100;

/** The address of a view in this document. */
export function addressOf(name: With<{ takesId: true }>, id: string): string;
export function addressOf(name: Exclude<ViewName, With<{ takesId: true }>>): string;
export function addressOf(name: ViewName, id = ""): string {
  return addressOfView({ name, id });
}

/** The address of where somebody is; that of looking up for an address that leads nowhere. */
export function addressOfView({ name, id }: View): string {
  const { fragment } = routes[name === "unknown" ? "lookUp" : name];
  return `#${fragment}${id && `/${id}`}`;
}

/** The view that the fragment of an address (`location.hash`) leads to; looking up when there is none. */
export function viewOf(hash: string): View {
  const [fragment, rest] = /^#?([^/]*)(?:\/(.*))?$/s.exec(hash)?.slice(1) ?? [];
  if (!fragment && rest === undefined) return { name: "lookUp", id: "" };
  if (hasPreset(hash)) return { name: "story", id: "" };
  for (const [name, route] of Object.entries(routes) as [ViewName, Route][]) {
    if (route.fragment !== fragment) continue;
    if (!route.takesId && rest === undefined) return { name, id: "" };
    if (route.takesId && rest && rest.length <= longestId && id.test(rest))
      return { name, id: rest };
  }
  return { name: "unknown", id: "" };
}

/** The address of the page of a party or person. */
export function addressOfSubject(subject: Subject): string {
  return addressOf(isPerson(subject) ? "person" : "party", subject.id);
}
