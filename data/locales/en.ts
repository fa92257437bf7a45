import type { Messages } from "./nl.ts";

/** English. */
const en: Messages = {
  code: "en",
  name: "English",
  faults: {},
  meter: {},
};

export default en;
