import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isFrom } from "@/components/messages.ts";
import { watchPostBoxes } from "@/components/page/post-boxes.ts";
import { readChoices, watchChoices } from "@/components/settings.ts";
import { composerKey, world } from "@/components/world.ts";
import { networkOf, networks } from "@/data/networks/index.ts";
import { type Choices, type Site, siteAt, stands } from "@/data/sites.ts";
import { answer } from "./answer.ts";
import { attach, clearOld } from "./attach.ts";
import { whileWanted } from "./while-wanted.ts";
import { followWishes } from "./wishes.ts";

/** Puts a composer beside each post box of a known network, as long as it is wanted there, and does what the popup asks. */
export default defineUnlistedScript(() => {
  if (world[composerKey]) return;
  world[composerKey] = true;
  clearOld();

  const { wishes, known } = followWishes();

  let network = networkOf(location.href);
  let site: Site | undefined;
  const stand = whileWanted((signal) => {
    const selectors = network?.postBox ?? [];
    watchPostBoxes(selectors, (box, gone) => attach(box, gone, network!, site, wishes), {
      signal,
    });
  });
  const decide = (choices: Choices) => {
    site = siteAt(location.hostname, choices.hosts);
    network ??= site && networks[site.network];
    stand(stands(location.hostname, choices));
  };
  const decided = Promise.all([readChoices(), known]).then(([choices]) => decide(choices));
  watchChoices(decide);

  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) =>
    isFrom(sender, browser.runtime.id)
      ? decided.then(() => answer(message, network, wishes))
      : undefined,
  );
});
