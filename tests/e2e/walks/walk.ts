import fc from "fast-check";

/** A walk is a row of numbers, each of which decides one step and its details. */
export type Walk = readonly number[];

/** The same walks at every run with the same seed. */
export function walks(count: number, seed: number): Walk[] {
  const number = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 }));
  return fc.sample(fc.array(number, { minLength: 3, maxLength: 7 }), { numRuns: count, seed });
}

/** Draws what a step needs from its number. */
export function lot(number: number) {
  let rest = number;
  return {
    /** A whole number from 0 to below `count`. */
    below(count: number): number {
      const drawn = rest % count;
      rest = Math.floor(rest / count);
      return drawn;
    },
    /** One of these. */
    of<Item>(items: readonly Item[]): Item {
      return items[this.below(items.length)]!;
    },
  };
}

export type Lot = ReturnType<typeof lot>;

/** The hands of somebody at a page: what a walk does goes through the browser, as trusted keys and presses. */
export interface Hands {
  evaluate<Result, Argument>(
    act: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

/** A control as a walk sees it. */
export interface Control {
  readonly name: string;
  readonly kind: "button" | "checkbox" | "field" | "mend" | "other";
}

/** Says what is wrong, when something is. */
export function must(holds: boolean, problem: string | (() => string)): void {
  if (!holds) throw new Error(typeof problem === "string" ? problem : problem());
}

/**
 * What can have been added to a text in one piece that stands apart from the words around it. Where the text
 * repeats itself there is more than one answer; there is none when anything else changed.
 */
export function added(before: string, after: string): string[] {
  const more = after.length - before.length;
  const pieces: string[] = [];
  for (let at = 0; more > 0 && at <= before.length; at += 1) {
    if (after.slice(0, at) + after.slice(at + more) !== before) continue;
    const piece = after.slice(at, at + more);
    const isApartBefore = at === 0 || /\s$/.test(after.slice(0, at)) || /^\s/.test(piece);
    const isApartAfter = /\s$/.test(piece) || /^(\s|$)/.test(after.slice(at + more));
    if (isApartBefore && isApartAfter) pieces.push(piece);
  }
  return pieces;
}

/** Does the steps of a walk one after another; a problem names the walk and the way that led to it. */
export async function take(
  walk: Walk,
  label: string,
  step: (draw: Lot) => Promise<string>,
): Promise<number> {
  const way: string[] = [];
  for (const number of walk) {
    try {
      way.push(await step(lot(number)));
    } catch (problem) {
      const said = problem instanceof Error ? problem.message : String(problem);
      throw new Error(`${label}: ${[...way, said].join(" → ")}`, { cause: problem });
    }
  }
  return way.length;
}

/**
 * Brings a control into view, and gives its middle once it stands still; what lies over it when that is
 * something else, and "away" when it went away as the focus came.
 */
export async function reach(where: {
  /** The element in whose open shadow root the controls are; the document when absent. */
  host?: string;
  selector: string;
  index: number;
  focus?: boolean;
}) {
  const root = where.host ? document.querySelector(where.host)!.shadowRoot! : document;
  const control = [...root.querySelectorAll<HTMLElement>(where.selector)][where.index]!;
  // A page that nobody sees draws no frames.
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 40);
    });
  if (where.focus) control.focus();
  const end = performance.now() + 2000;
  let [x, y] = [-1, -1];
  for (let rest = 0; rest < 2 && performance.now() < end; ) {
    await frame();
    // The page around the composer stays where it is as long as it can.
    control.scrollIntoView({ block: where.host ? "nearest" : "center" });
    const { left, top, width, height } = control.getBoundingClientRect();
    const [nowX, nowY] = [left + width / 2, top + height / 2];
    rest = nowX === x && nowY === y ? rest + 1 : 0;
    [x, y] = [nowX, nowY];
  }
  if (!control.isConnected) return "away";
  const hit = root.elementFromPoint(x, y);
  const isHit = hit !== null && (control.contains(hit) || hit.closest("label")?.contains(control));
  if (isHit) return { x, y };
  const over = hit ?? document.elementFromPoint(x, y);
  return {
    over: `${over?.outerHTML.slice(0, 200)} at ${x}, ${y} of ${innerWidth}, ${innerHeight}`,
  };
}
