import { createModel } from "@preact/signals";
import type { Messages } from "@/data/locales/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { type Messenger, shareLink } from "@/data/share.ts";
import type { Status } from "./StatusModel.ts";

/** What sharing a text needs from outside. */
export interface ShareActs {
  copy(text: string): Promise<boolean>;
  /** Opens a link in a new tab. */
  open(href: string): void;
  /** Host name of the user's own Mastodon server; "" when it is not known. */
  server?(): Promise<string>;
}

/** Brings a text elsewhere: copied first, so that a log-in page costs nothing, and never sent from here. */
export const ShareModel = createModel(
  (acts: ShareActs, status: Pick<Status, "say">, words: () => Messages["story"]) => {
    /** Copies a text and says so; false when the browser refuses. */
    async function copy(text: string): Promise<boolean> {
      status.say("");
      const done = await acts.copy(text);
      status.say(done ? words().copied : words().notCopied);
      return done;
    }
    return {
      copy,
      /** Copies a text and opens the network or messenger with it; `name` is what the user calls that. */
      async share(target: NetworkId | Messenger, name: string, text: string) {
        const server = target === "mastodon" ? await acts.server?.() : "";
        const link = shareLink(target, { text, ...(server && { server }) });
        const copied = await copy(text);
        if (!copied && !link.carriesText) return;
        acts.open(link.href);
        if (copied) status.say(words()[link.carriesText ? "opened" : "paste"](name));
      },
    };
  },
);
