import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { type Appearance, parseAppearance } from "@/data/appearance.ts";
import type { HostFault } from "@/data/hosts.ts";
import type { ShortcutId } from "@/data/keys.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Placing } from "@/data/place.ts";
import type { Status } from "../StatusModel.ts";

/** A key that works anywhere in the browser; `keys` is "" when there is none for it now. */
export interface Shortcut {
  readonly id: ShortcutId;
  readonly keys: string;
}

/** What the settings about reading, posting and keys can do outside themselves. */
export interface WishesActs {
  keepAppearance(change: Partial<Appearance>): Promise<void>;
  keepPlacing(placing: Placing): Promise<void>;
  /** Keeps the host name of the user's own server; "" forgets it. */
  keepServer(host: string): Promise<void>;
  /** The host in what somebody typed, or why it is no Mastodon server. */
  parseServer(text: string): { host: string } | { fault: HostFault };
  /** Opens the browser's own page for keys; absent where there is none. */
  changeKeys?(): void;
  /** Empties the device of everything of ours. */
  forgetEverything(): Promise<void>;
}

/** The state of the settings about reading, posting, keys and what is on the device. */
export const WishesModel = createModel(
  (acts: WishesActs, status: Status, messages: ReadonlySignal<Messages>) => {
    const appearance = signal(parseAppearance({}));
    const placing = signal<Placing>("caret");
    const server = signal("");
    const typed = signal("");
    const fault = signal<HostFault | undefined>();
    const shortcuts = signal<readonly Shortcut[]>([]);
    const isAsking = signal(false);

    /** Keeps something, says so, and says it when it did not work. */
    async function keep(act: () => Promise<void>, words: string): Promise<boolean> {
      // Words that stay the same are not said again: make room for them first.
      status.say("");
      try {
        await act();
        status.say(words);
        return true;
      } catch {
        status.say(messages.value.wishes.notKept);
        return false;
      }
    }

    return {
      messages: computed(() => messages.value),
      appearance,
      placing,
      /** The server that is kept. */
      server,
      /** What stands in the field for the server. */
      typed,
      fault,
      shortcuts,
      canChangeKeys: computed(() => acts.changeKeys !== undefined),
      isAsking,
      look(change: Partial<Appearance>) {
        appearance.value = { ...appearance.value, ...change };
        return keep(() => acts.keepAppearance(change), messages.value.wishes.kept);
      },
      put(where: Placing) {
        placing.value = where;
        return keep(() => acts.keepPlacing(where), messages.value.wishes.kept);
      },
      type(text: string) {
        typed.value = text;
        fault.value = undefined;
      },
      /** Keeps the server that was typed; false when it is none. */
      async keepServer(): Promise<boolean> {
        const parsed = acts.parseServer(typed.value);
        fault.value = "fault" in parsed ? parsed.fault : undefined;
        if ("fault" in parsed) return false;
        const { host } = parsed;
        server.value = host;
        typed.value = host;
        return keep(() => acts.keepServer(host), messages.value.wishes.keptServer(host));
      },
      forgetServer() {
        server.value = "";
        typed.value = "";
        fault.value = undefined;
        return keep(() => acts.keepServer(""), messages.value.wishes.forgotServer);
      },
      changeKeys: () => acts.changeKeys?.(),
      askToForgetEverything(yes: boolean) {
        isAsking.value = yes;
      },
      async forgetEverything() {
        isAsking.value = false;
        const words = messages.value.drafts;
        try {
          await acts.forgetEverything();
          status.say(words.forgottenEverything);
        } catch {
          status.say(words.notForgotten);
        }
      },
    };
  },
);

export type Wishes = InstanceType<typeof WishesModel>;
