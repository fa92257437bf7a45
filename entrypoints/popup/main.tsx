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
import { settle } from "./first-language.ts";
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
// Letters that were typed in the first screen of the document, before this code came, are a query already.
const app = document.getElementById("app")!;
const early = app.querySelector<HTMLInputElement>("#query")?.value;
if (early) model.find.type(early);
// Goes on with the elements of the first screen, so that the focus and the letters stay.
render(<Popup model={model} address={address} onLanguage={choose} openBeside={openBeside} />, app);
settle(messages.value.code);
