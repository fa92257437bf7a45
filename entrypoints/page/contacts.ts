import type { ReadonlySignal } from "@preact/signals";
import { type Contacts, ContactsModel } from "@/components/contacts/ContactsModel.ts";
import { addressed, remembering } from "@/components/settings.ts";
import { parseAddressed } from "@/data/addressed.ts";
import type { Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { known } from "../popup/known.ts";

/** The list of whom the user asked, as it is now and after every post. */
export function openContacts(messages: ReadonlySignal<Messages>): Contacts {
  const read = async () => parseAddressed(await addressed.getValue());
  const model = new ContactsModel(
    {
      read,
      wipe: () => addressed.removeValue(),
      isRemembering: async () => (await remembering.getValue()) !== false,
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
