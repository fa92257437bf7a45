/** Dutch at level B1: `je`, short sentences, one word for one thing. */
const nl = {
  code: "nl",
  name: "Nederlands",
  /** What a fault in a text means and what to do about it; keys are the ids of `data/faults.ts`. */
  faults: {},
  /** Words for how much room is left in a post. */
  meter: {},
};

export default nl;

/** Every word the product says; each language has them all. */
export type Messages = typeof nl;
