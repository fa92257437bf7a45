import type { Facts, Handle, Party, Person } from "./facts.ts";
import { networks } from "./networks/index.ts";
import type { NetworkId } from "./networks/network.ts";

/** What somebody knows better about one account, for themself and on this device only. */
export interface Correction {
  readonly kind: "person" | "party";
  /** Id of the person or party. */
  readonly id: string;
  readonly network: NetworkId;
  /** The right handle, bare; absent when there is no account on this network. */
  readonly handle?: string;
  /** Day on which it was written down, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The corrections in a value from storage or an imported file; whatever does not fit is left out. */
export function parseCorrections(value: unknown): Correction[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: Partial<Record<keyof Correction, unknown>> | null) => {
    const { kind, id, network, handle, date } = one ?? {};
    const fits =
      (kind === "person" || kind === "party") &&
      typeof id === "string" &&
      typeof network === "string" &&
      Object.hasOwn(networks, network) &&
      (handle === undefined ||
        (typeof handle === "string" && networks[network as NetworkId].handle.test(handle))) &&
      typeof date === "string";
    return fits ? [one as Correction] : [];
  });
}

/** The list with one correction for an account in it, instead of what was said of that account before. */
export function correct(list: readonly Correction[], correction: Correction): Correction[] {
  return [...withdraw(list, correction), correction];
}

/** The list without what was said of one account. */
export function withdraw(
  list: readonly Correction[],
  { kind, id, network }: Pick<Correction, "kind" | "id" | "network">,
): Correction[] {
  return list.filter(
    (other) => other.kind !== kind || other.id !== id || other.network !== network,
  );
}

/** The facts as somebody corrected them: their handle is confirmed, an account that is not there is gone. */
export function withCorrections(facts: Facts, corrections: readonly Correction[]): Facts {
  if (corrections.length === 0) return facts;
  const mend = <Subject extends Party | Person>(kind: Correction["kind"], subject: Subject) => {
    const own = corrections.filter((one) => one.kind === kind && one.id === subject.id);
    return own.length === 0
      ? subject
      : { ...subject, handles: own.reduce(mendHandles, subject.handles) };
  };
  return {
    ...facts,
    parties: facts.parties.map((party) => mend("party", party)),
    people: facts.people.map((person) => mend("person", person)),
  };
}

function mendHandles(
  handles: readonly Handle[],
  { network, handle, date }: Correction,
): readonly Handle[] {
  const others = handles.filter((known) => known.network !== network);
  if (handle === undefined) return others;
  const mended: Handle = { network, handle, state: "confirmed", date, sources: [], byYou: true };
  const index = handles.findIndex((known) => known.network === network);
  return index < 0 ? [...others, mended] : others.toSpliced(index, 0, mended);
}

const scheme = /^https?:\/\/(www\.|m\.|mobile\.)?/i;

/**
 * A handle as somebody typed or pasted it, made bare: without `@`, spaces around it, and the link in front.
 * Undefined when the network cannot have such a handle.
 */
export function bareHandle(
  text: string,
  network: { readonly handle: RegExp; readonly profile: (handle: string) => string },
): string | undefined {
  const [front = ""] = network.profile("handle").replace(scheme, "").split("handle");
  const typed = text
    .trim()
    .replace(scheme, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  const isLink = front.includes("/") && typed.toLowerCase().startsWith(front.toLowerCase());
  const handle = (isLink ? typed.slice(front.length) : typed)
    // A Mastodon link has the server in front: mastodon.social/@name.
    .replace(/^([^/@]+)\/@([^/@]+)$/, "$2@$1")
    .replace(/^@/, "");
  return network.handle.test(handle) ? handle : undefined;
}
