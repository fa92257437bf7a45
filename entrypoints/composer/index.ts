import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { watchPostBoxes } from "@/components/page/post-boxes.ts";
import { language } from "@/components/settings.ts";
import { composerKey, world } from "@/components/world.ts";
import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";
import { networkOf } from "@/data/networks/index.ts";
import { answer } from "./answer.ts";
import { attach } from "./attach.ts";

/** Puts a composer beside each post box of a known network, and does what the popup asks. */
export default defineUnlistedScript(() => {
  if (world[composerKey]) return;
  world[composerKey] = true;

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
  browser.runtime.onMessage.addListener((message: unknown) =>
    answer(message, network, messages.value),
  );
});
