import bluesky from "./bluesky.ts";
import facebook from "./facebook.ts";
import instagram from "./instagram.ts";
import linkedin from "./linkedin.ts";
import mastodon from "./mastodon.ts";
import type { Network, NetworkId } from "./network.ts";
import threads from "./threads.ts";
import tiktok from "./tiktok.ts";
import x from "./x.ts";
import youtube from "./youtube.ts";

/** Every network by its id, in the order on screen. */
export const networks: Readonly<Record<NetworkId, Network>> = {
  x,
  bluesky,
  mastodon,
  threads,
  instagram,
  facebook,
  linkedin,
  tiktok,
  youtube,
};

/** Every network, in the order on screen. */
export const networkList: readonly Network[] = Object.values(networks);

/** The network a URL belongs to, by its host name; undefined for any other site and for what is no http(s) URL. */
export function networkOf(url: string): Network | undefined {
  const host = /^https?:\/\/([^/?#@:\\\s]+)(?::\d+)?(?:[/?#]|$)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/\.$/, "");
  if (!host) return undefined;
  return networkList.find(({ hosts }) =>
    hosts.some((known) => host === known || host.endsWith(`.${known}`)),
  );
}
