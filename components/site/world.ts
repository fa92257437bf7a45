import type { Facts, Party, Source } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { SiteWords } from "@/data/locales/site/nl.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import type { ShareLink, Sharing } from "@/data/share.ts";
import type { Topics } from "@/data/topics.ts";

/** Everything that the pages of the site are made of. */
export interface World {
  readonly facts: Facts;
  readonly topics: Topics;
  readonly words: SiteWords;
  readonly messages: Messages;
  readonly networks: Readonly<Record<NetworkId, Network>>;
  /** Networks where a link can open a post with a text in it. */
  readonly shares: readonly Network[];
  readonly share: (network: NetworkId, sharing: Sharing) => ShareLink;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: ReadonlyMap<string, Party>;
  /** The address of a page of the site, from the page that is shown. */
  readonly to: (path: string) => string;
}
