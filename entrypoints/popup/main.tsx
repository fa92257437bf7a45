import { effect } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { dressPage } from "@/components/appearance.ts";
import { followAddress } from "@/components/frame/address.ts";
import { loadWords } from "@/components/load-words.ts";
import type { Placed, Request, View } from "@/components/messages.ts";
import { Popup } from "@/components/popup/Popup.tsx";
import { PopupModel } from "@/components/popup/PopupModel.ts";
import { followLanguage } from "@/components/words.ts";
import { networks } from "@/data/networks/index.ts";
import { openBeside } from "./beside.ts";
import { known } from "./known.ts";

/** Brings the composer's script into the tab and asks it something; undefined where the browser keeps us out. */
async function ask<Reply>(request: Request): Promise<Reply | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["/composer.js"] });
    return (await browser.tabs.sendMessage(tab.id, request)) as Reply;
  } catch {
    // Browser pages, stores and the like: there is no way in, and the popup says so.
    return undefined;
  }
}

void dressPage();
const { messages, ready, choose } = followLanguage(loadWords);
effect(() => {
  document.documentElement.lang = messages.value.lang;
});

const model = new PopupModel(
  {
    ...known,
    look: () => ask<View>({ kind: "look" }),
    place: async (tokens) =>
      (await ask<Placed>({ kind: "place", tokens: [...tokens] })) ?? {
        status: "failed",
        reason: "closed",
      },
  },
  networks,
  messages,
);

const address = followAddress();

void model.load();
await ready;
render(
  <Popup model={model} address={address} onLanguage={choose} openBeside={openBeside} />,
  document.getElementById("app")!,
);
