import { type ReadonlySignal, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { copy } from "@/components/clipboard.ts";
import { type Composer, ComposerModel } from "@/components/composer/ComposerModel.ts";
import { isEdge, mountComposer } from "@/components/composer/mount.tsx";
import { type Placed, parseRequest, type View } from "@/components/messages.ts";
import { moveCaret } from "@/components/page/caret.ts";
import { findBox } from "@/components/page/find.ts";
import { insert } from "@/components/page/insert.ts";
import { mount } from "@/components/page/mount.ts";
import { watchPostBoxes } from "@/components/page/post-boxes.ts";
import { read } from "@/components/page/read.ts";
import { corrections, language } from "@/components/settings.ts";
import { composerKey, factsKey, type Keeper, keeperKey } from "@/components/world.ts";
import { parseCorrections, withCorrections } from "@/data/corrections.ts";
import type { Draft } from "@/data/draft.ts";
import type { Facts } from "@/data/facts.ts";
import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";
import { networkOf } from "@/data/networks/index.ts";
import type { Network } from "@/data/networks/network.ts";
import { type Packed, unpack } from "@/data/pack.ts";
import { placeAll } from "@/data/place.ts";

const world = globalThis as { [composerKey]?: true; [factsKey]?: Packed; [keeperKey]?: Keeper };

const composers = new WeakMap<EventTarget, Composer>();

/** Puts a composer beside each post box of a known network, and does what the popup asks. */
export default defineUnlistedScript(() => {
  if (world[composerKey]) return;
  world[composerKey] = true;

  const keeper = world[keeperKey];
  if (keeper) Object.assign(keeper, { onKey, leaves });

  const network = networkOf(location.href);
  const messages = signal<Messages>(languages.nl);
  const speak = (code: LanguageCode) => {
    messages.value = languages[code] ?? languages.nl;
  };
  void language.getValue().then(speak);
  language.watch(speak);

  if (network?.matches.length) {
    watchPostBoxes(network.postBox, (box, gone) => attach(box, gone, network, messages));
  }
  browser.runtime.onMessage.addListener((message: unknown) => answer(message, network));
});

/** Stands a composer beside one post box for as long as the box is there. */
function attach(
  box: HTMLElement,
  gone: AbortSignal,
  network: Network,
  messages: ReadonlySignal<Messages>,
): void {
  let caret: Draft["selection"];
  const keepCaret = () => {
    caret = read(box).selection;
  };
  box.addEventListener("focusout", keepCaret, { signal: gone });

  const model = new ComposerModel(
    {
      place: async (tokens) => {
        const outcome = await insert(box, (draft) => placeAll(draft, tokens), {
          ...(caret && { caretKnown: caret }),
        });
        return outcome.status === "failed"
          ? { status: "failed", gone: outcome.reason === "gone" }
          : outcome;
      },
      copy,
      loadFacts,
      focusBox() {
        box.focus();
        if (caret) moveCaret(box, caret.start, caret.end);
      },
    },
    network,
    messages,
  );
  const { host, end } = mountComposer(model);
  world[keeperKey]?.hosts.add(host);
  composers.set(host, model);
  mount(host, box, gone);
  gone.addEventListener("abort", end);
}

/** Tab at the edge of a composer goes to the page, which may keep the focus inside its dialog. */
function leaves(event: KeyboardEvent): boolean {
  return event.key === "Tab" && isEdge(event.target, event.shiftKey);
}

/** Escape leaves the composer, and never closes the site's own dialog. */
function onKey(event: KeyboardEvent): void {
  if (event.type !== "keydown" || event.key !== "Escape" || event.isComposing) return;
  event.preventDefault();
  if (event.isTrusted && event.target) composers.get(event.target)?.close();
}

/** The facts, which the background brings into this page when they are first asked for, as the user corrected them. */
async function loadFacts(): Promise<Facts> {
  if (!world[factsKey]) await browser.runtime.sendMessage({ kind: "facts" });
  const own = parseCorrections(await corrections.getValue());
  return withCorrections(unpack(world[factsKey]!), own);
}

/** What the popup asks of this page. */
function answer(
  message: unknown,
  network: Network | undefined,
): Promise<View | Placed> | undefined {
  const request = parseRequest(message);
  const box = findBox(network?.postBox ?? []);
  if (request?.kind === "look") {
    return Promise.resolve({ ...(network && { network: network.id }), box: box !== undefined });
  }
  if (request?.kind !== "place") return undefined;
  if (!box) return Promise.resolve({ status: "failed", reason: "unsupported" });
  return insert(box, (draft) => placeAll(draft, request.tokens)).then((outcome) =>
    outcome.status === "failed"
      ? { status: outcome.status, reason: outcome.reason }
      : { status: outcome.status },
  );
}
