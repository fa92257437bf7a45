import { browser } from "wxt/browser";
import { copy } from "@/components/clipboard.ts";
import { ComposerModel } from "@/components/composer/ComposerModel.ts";
import { composerTag, mountComposer } from "@/components/composer/mount.tsx";
import { onReturn } from "@/components/composer/press.ts";
import { keepInView } from "@/components/keep-focus.ts";
import { moveCaret } from "@/components/page/caret.ts";
import { insert } from "@/components/page/insert.ts";
import { mount } from "@/components/page/mount.ts";
import { barePictures, watchPictures } from "@/components/page/pictures.ts";
import { read } from "@/components/page/read.ts";
import { replace } from "@/components/page/replace.ts";
import { handlesAround } from "@/components/page/replied.ts";
import {
  caution,
  hidden,
  isWanted,
  pictureReminder,
  suggestionTurn,
} from "@/components/settings.ts";
import { speech } from "@/components/speech.ts";
import type { Draft } from "@/data/draft.ts";
import type { Network } from "@/data/networks/network.ts";
import { placeAll } from "@/data/place.ts";
import { shareLink } from "@/data/share.ts";
import { parseIds, type Site } from "@/data/sites.ts";
import { leadKeys } from "./keys.ts";
import { loadFacts } from "./load-facts.ts";
import { forget, loadAddressed, remember } from "./memory.ts";
import type { Wishes } from "./wishes.ts";

/** The pictures without a text of which this page told already. */
const reminded = new Set<string>();

/** The private details of which this page told already. */
const told = new Set<string>();

/** Tells a composer to go; one that was left behind by an older version of the extension hears it too. */
const leave = "stemmen-leave";

/** Takes away the composers that an older version of the extension left on the page. */
export function clearOld(): void {
  for (const host of document.querySelectorAll(composerTag)) {
    host.dispatchEvent(new Event(leave));
    host.remove();
  }
}

/** Stands a composer beside one post box for as long as the box is there and nobody hides it. */
export function attach(
  box: HTMLElement,
  boxGone: AbortSignal,
  network: Network,
  site: Site | undefined,
  { messages, speak, appearance, placing }: Wishes,
): void {
  const hiding = new AbortController();
  const gone = AbortSignal.any([boxGone, hiding.signal]);
  let caret: Draft["selection"];
  const keepCaret = () => {
    caret = read(box).selection;
  };
  box.addEventListener("focusout", keepCaret, { signal: gone });

  const bare = () => network.pictures && barePictures(box, network.postBox, network.pictures);

  const model = new ComposerModel(
    {
      place: async (tokens) => {
        const outcome = await insert(box, (draft) => placeAll(draft, tokens, placing.value), {
          ...(caret && { caretKnown: caret }),
        });
        return outcome.status === "failed"
          ? { status: "failed", gone: outcome.reason === "gone" }
          : outcome;
      },
      replace: async (piece, { start, end, text }) => {
        const plan = (now: Draft) =>
          now.text.slice(start, end) === piece ? { start, end, text } : undefined;
        const outcome = await replace(box, plan, { ...(caret && { caretKnown: caret }) });
        return outcome.status === "failed"
          ? { status: "failed", gone: outcome.reason === "gone" }
          : outcome;
      },
      placing: () => placing.value,
      copy,
      composeLink(text) {
        const { href, carriesText } = shareLink(network.id, { text, server: location.host });
        return carriesText ? href : undefined;
      },
      load: loadFacts,
      draft() {
        const now = read(box);
        return now.selection || !caret ? now : { ...now, selection: caret };
      },
      around: () => handlesAround(box),
      saveTurn: (turn) => void suggestionTurn.setValue(turn),
      loadAddressed,
      remember,
      forget,
      isCautious: () => isWanted(caution),
      told,
      isReminding: () => isWanted(pictureReminder),
      barePictures: bare,
      reminded,
      today,
      speech,
      speak: (code) => void speak(code),
      focusBox() {
        box.focus();
        if (caret) moveCaret(box, caret.start, caret.end);
      },
      async hide(where) {
        if (where === "box" || !site) return hiding.abort();
        const others = parseIds(await hidden.getValue()).filter((id) => id !== site.id);
        await hidden.setValue([...others, site.id]);
      },
      ...(site && { siteName: site.name }),
      // Without a connection to the extension the browser gives it no id any more.
      isStale: () => !browser.runtime?.id,
    },
    network,
    messages,
  );
  const { host, end } = mountComposer(model, appearance);
  const comeBack = () => {
    model.comeBack();
    keepInView(host);
  };
  onReturn(host, comeBack, gone);
  if (network.pictures) watchPictures(box, bare, () => void model.pictures.look(), gone);
  leadKeys(host, model);
  mount(host, box, gone);
  gone.addEventListener("abort", end);
  host.addEventListener(leave, () => hiding.abort(), { once: true });
}

/** The day it is where the user is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
