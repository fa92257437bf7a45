import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { campaignTag } from "@/data/campaign.ts";
import type { Facts } from "@/data/facts.ts";
import { faults } from "@/data/faults.ts";
import { fitNames } from "@/data/fit.ts";
import type { Messages } from "@/data/locales/index.ts";
import { mention } from "@/data/mention.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import { type Messenger, shareLink } from "@/data/share.ts";
import { accountNote } from "../notes.ts";
import { type ShareActs, ShareModel } from "../ShareModel.ts";
import type { Status } from "../StatusModel.ts";
import type { Subject } from "../subject.ts";

/** Where names can be used, apart from the post in the tab. */
export type Target = NetworkId | Messenger | "device";

export interface UseActs extends ShareActs {
  /** Hands a text to another program through the system; absent where the browser cannot. */
  share?(text: string): Promise<void>;
}

/** The chosen names as one text for one place, fitted and checked for it. */
export const UseModel = createModel(
  (
    acts: UseActs,
    chosen: ReadonlySignal<readonly Subject[]>,
    facts: ReadonlySignal<Facts | undefined>,
    networks: Readonly<Record<NetworkId, Network>>,
    status: Status,
    messages: ReadonlySignal<Messages>,
  ) => {
    const target = signal<Target>("x");
    const sharing = new ShareModel(acts, status, () => messages.value.story);
    const network = computed(() =>
      Object.hasOwn(networks, target.value) ? networks[target.value as NetworkId] : undefined,
    );
    const mentions = computed(() =>
      facts.value && network.value
        ? chosen.value.map((subject) => mention(subject, network.value!, facts.value!))
        : [],
    );
    const fitted = computed(() =>
      // People who read a message elsewhere have nothing at a handle.
      fitNames(
        network.value
          ? mentions.value.map(({ text }) => text)
          : chosen.value.map(({ name }) => name),
        network.value,
      ),
    );
    const text = computed(() => fitted.value.text);
    return {
      target,
      /** Whether the device has a share menu. */
      canShare: computed(() => acts.share !== undefined),
      network,
      text,
      /** Names that do not fit in one post. */
      out: computed(() => fitted.value.out.map((number) => chosen.value[number]!.name)),
      /** What to know of accounts before using them. */
      notes: computed(() =>
        mentions.value.flatMap(
          (one, number) =>
            accountNote(chosen.value[number]!, one, network.value!, messages.value) ?? [],
        ),
      ),
      faults: computed(() =>
        network.value
          ? faults(text.value, network.value, {
              hashtag: campaignTag,
              ...(facts.value ? { facts: facts.value } : {}),
            })
          : [],
      ),
      mailLink: computed(() => shareLink("mail", { text: text.value }).href),
      copy: () => sharing.copy(text.value),
      open: (name: string) =>
        sharing.share(target.value as NetworkId | Messenger, name, text.value),
      /** Copies the text and hands it to the device. */
      async share() {
        const copied = await sharing.copy(text.value);
        const { shared, notShared } = messages.value.use;
        try {
          await acts.share?.(text.value);
          status.say(shared);
        } catch (problem) {
          // Who thinks better of it needs no words.
          if ((problem as Error).name !== "AbortError" && copied) status.say(notShared);
        }
      },
    };
  },
);
