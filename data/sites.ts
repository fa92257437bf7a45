import { networkList } from "./networks/index.ts";
import type { NetworkId } from "./networks/network.ts";

/** A place where the control can stand: a network with its hosts, or one server. */
export interface Site {
  /** The network's id, or a host name where the network has more than one such place. */
  readonly id: string;
  readonly name: string;
  readonly network: NetworkId;
  readonly hosts: readonly string[];
  /** Whether the extension may be there since it was installed; for other sites it asks one by one. */
  readonly isNamed: boolean;
}

/** What the user and the browser decided about where the control stands. */
export interface Choices {
  /** The hosts that the user added, with the network each belongs to. */
  readonly hosts: Readonly<Record<string, NetworkId>>;
  /** Ids of the sites where the user wants no control. */
  readonly hidden: readonly string[];
  /** The hosts that the browser keeps the extension out of, although the user wants it there. */
  readonly withheld: readonly string[];
  /** Whether the user wants no control anywhere. */
  readonly nowhere: boolean;
}

const hostOf = (pattern: string) => pattern.slice("https://".length, -"/*".length);

/** The sites that come with the extension: the named ones first, then those to ask permission for. */
export const knownSites: readonly Site[] = [
  ...networkList
    .filter(({ matches }) => matches.length > 0)
    .map(({ id, name, matches }) => ({
      id,
      name,
      network: id,
      hosts: matches.map(hostOf),
      isNamed: true,
    })),
  ...networkList.flatMap(({ id, name, hosts, matches, optionalMatches }) =>
    hosts
      .map((known) =>
        optionalMatches.map(hostOf).filter((host) => host === known || host.endsWith(`.${known}`)),
      )
      .flatMap((asked) => {
        const own = matches.length > 0 ? asked[0] : id;
        return own === undefined || asked.length === 0
          ? []
          : [{ id: own, name: own === id ? name : own, network: id, hosts: asked, isNamed: false }];
      }),
  ),
];

const knownHosts = new Set(knownSites.flatMap(({ hosts }) => hosts));

/** All sites: the known ones, and the servers that the user added. */
export function sitesWith(hosts: Choices["hosts"]): Site[] {
  const own = Object.entries(hosts)
    .filter(([host]) => !knownHosts.has(host))
    .map(([host, network]) => ({
      id: host,
      name: host,
      network,
      hosts: [host],
      isNamed: false,
    }));
  return [...knownSites, ...own];
}

/** The site at a host name; undefined where the control never stands. */
export function siteAt(host: string, hosts: Choices["hosts"]): Site | undefined {
  return sitesWith(hosts).find((site) => site.hosts.includes(host));
}

/** Whether a site was named at install or added by the user. */
export function isAdded(site: Site, { hosts }: Pick<Choices, "hosts">): boolean {
  return site.isNamed || site.hosts.every((host) => Object.hasOwn(hosts, host));
}

/** Whether the control stands at a host now. */
export function stands(host: string, choices: Choices): boolean {
  const site = siteAt(host, choices.hosts);
  return (
    site !== undefined &&
    isAdded(site, choices) &&
    !choices.nowhere &&
    !choices.hidden.includes(site.id) &&
    !choices.withheld.includes(host)
  );
}

/** The match pattern of a host, as browsers ask permission for it. */
export function pattern(host: string): string {
  return `https://${host}/*`;
}

/** The hosts in what was stored, without what is no host of a network; empty when it is something else. */
export function parseHosts(value: unknown): Record<string, NetworkId> {
  if (typeof value !== "object" || value === null) return {};
  const ids: ReadonlySet<unknown> = new Set(networkList.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(value).filter(
      ([host, network]) => /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(host) && ids.has(network),
    ),
  );
}

/** The ids in what was stored; empty when it is something else. */
export function parseIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
}
