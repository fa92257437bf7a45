import type { ReadonlySignal } from "@preact/signals";
import { type Contacts, ContactsModel } from "@/components/contacts/ContactsModel.ts";
import { addressed, isWanted, readAddressed, remembering } from "@/components/settings.ts";
import { parseAddressed } from "@/data/addressed.ts";
import type { Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { known } from "../popup/known.ts";

/** The list of whom the user asked, as it is now and after every post. */
export function openContacts(messages: ReadonlySignal<Messages>): Contacts {
  const model = new ContactsModel(
    {
      read: readAddressed,
      wipe: () => addressed.removeValue(),
      isRemembering: () => isWanted(remembering),
      remember: (yes) => remembering.setValue(yes),
      loadFacts: known.loadFacts,
      loadTopics: known.loadTopics,
      print: () => print(),
    },
    networks,
    messages,
  );
  addressed.watch((kept) => {
    model.list.value = parseAddressed(kept);
  });
  remembering.watch((yes) => {
    model.isRemembering.value = yes !== false;
  });
  void model.load();
  return model;
}
