import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { AddressModel } from "@/components/frame/AddressModel.ts";
import { Popup } from "@/components/popup/Popup.tsx";
import { type PopupActs, PopupModel } from "@/components/popup/PopupModel.ts";
import type { Messages } from "@/data/locales/index.ts";
import nl from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";

/** The popup as it stands before anything was loaded, in Dutch, as HTML. */
export function firstScreen(): string {
  // Nothing else is asked of these acts before somebody does something.
  const acts = { kept: { watch() {} } } as unknown as PopupActs;
  const model = new PopupModel(acts, networks, signal<Messages>(nl));
  const address = new AddressModel({ hash: () => "", see: () => false });
  const screen = <Popup model={model} address={address} onLanguage={() => {}} />;
  return renderToString(screen).replace('id="query"', 'id="query" autofocus');
}
