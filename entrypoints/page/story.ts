import type { ReadonlySignal } from "@preact/signals";
import { browser } from "wxt/browser";
import {
  addDraft,
  areChangedElsewhere,
  forgetDraft,
  forgetEverything,
  keepDraft,
  readDrafts,
  stayOpen,
  turnToDraft,
} from "@/components/drafts.ts";
import { hold, release } from "@/components/held-drafts.ts";
import { caution, isWanted, oneByOne, suggestionTurn } from "@/components/settings.ts";
import { speech } from "@/components/speech.ts";
import { parseStep } from "@/components/story/StepsModel.ts";
import { type Story, StoryModel } from "@/components/story/StoryModel.ts";
import type { Messages } from "@/data/locales/index.ts";
import { networks } from "@/data/networks/index.ts";
import { storyNetworks } from "@/data/story.ts";
import { known } from "../popup/known.ts";
import { place } from "../popup/tab.ts";
import { look, watchTab } from "./tab-beside.ts";

/** The story of this window, which hears of the other windows and keeps everything before it closes. */
export function openStory(messages: ReadonlySignal<Messages>): Story {
  const writer = crypto.randomUUID();
  stayOpen(writer);

  const story = new StoryModel(
    {
      ...known,
      loadOneByOne: () => oneByOne.getValue(),
      saveOneByOne: (yes) => void oneByOne.setValue(yes),
      visit(from, to) {
        history.replaceState({ ...history.state, step: from }, "");
        history.pushState({ step: to }, "");
      },
      lastStep: () => parseStep(history.state?.step),
      saveTurn: (turn) => void suggestionTurn.setValue(turn),
      isCautious: () => isWanted(caution),
      told: new Set(),
      speech,
      look,
      place: (text) => place([text]),
      print: () => print(),
    },
    {
      read: readDrafts,
      keep: keepDraft,
      hold,
      release,
      add: addDraft,
      turnTo: turnToDraft,
      forget: forgetDraft,
      forgetEverything,
      writer,
      newId: () => crypto.randomUUID(),
      now: () => new Date().toISOString(),
    },
    storyNetworks.map((id) => networks[id]),
    messages,
  );
  void story.load();

  addEventListener("popstate", ({ state }) => {
    const step = parseStep(state?.step);
    if (step) story.steps.show(step);
  });
  // Another tab, or another place in it, has another post box or none.
  watchTab(() => void story.look());
  // A page that goes away may get no other chance to keep what was typed last.
  addEventListener("pagehide", () => void story.drafts.flush());
  document.addEventListener("visibilitychange", () => {
    // Whoever comes back from another tab goes on with what was written there.
    void (document.hidden ? story.drafts.flush() : story.drafts.load());
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (!document.hidden && areChangedElsewhere(changes, writer)) void story.drafts.load();
  });
  addEventListener("beforeunload", (event) => {
    if (!story.drafts.isKept.value) event.preventDefault();
  });
  return story;
}
