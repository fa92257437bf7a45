import { effect } from "@preact/signals";
import { render } from "preact";
import { dressPage } from "@/components/appearance.ts";
import { followAddress } from "@/components/frame/address.ts";
import { loadWords } from "@/components/load-words.ts";
import { Popup } from "@/components/popup/Popup.tsx";
import { PopupModel } from "@/components/popup/PopupModel.ts";
import { followLanguage } from "@/components/words.ts";
import { networks } from "@/data/networks/index.ts";
import { openBeside } from "./beside.ts";
import { known } from "./known.ts";
import { look, place } from "./tab.ts";

void dressPage();
const { messages, ready, choose } = followLanguage(loadWords);
effect(() => {
  document.documentElement.lang = messages.value.lang;
});

const model = new PopupModel(
  {
    ...known,
    look,
    place,
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
