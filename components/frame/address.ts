import { type Address, AddressModel } from "./AddressModel.ts";

/** Follows the address of this document. */
export function followAddress(): Address {
  const address = new AddressModel({
    hash: () => location.hash,
    see() {
      const { state } = history;
      history.replaceState({ ...state, isSeen: true }, "");
      return state?.isSeen === true;
    },
  });
  addEventListener("hashchange", address.move);
  return address;
}
