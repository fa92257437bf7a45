import { campaignTag } from "../../../data/campaign.ts";
import type { Messages } from "../../../data/locales/index.ts";
import { everyLanguage } from "../../languages.ts";
import { added, type Control, type Hands, type Lot, must, reach, take, type Walk } from "./walk.ts";

interface Seen {
  readonly controls: readonly Control[];
  readonly statuses: readonly string[];
  /** What stands in the search field, where the view has one. */
  readonly query: string | null;
}

const queries = ["jetten", "pro", "@d66", "#sp", "wmo", "qqqq", "van der", "ç"];

const inEach = (name: (messages: Messages) => string) => everyLanguage.map(name);

/** Takes walks through the popup, above a tab with an open post box; `post` and `wipe` read and empty that post. */
export async function popupWalks(
  hands: Hands,
  all: readonly Walk[],
  options: {
    label: (walk: Walk) => string;
    post: () => Promise<string>;
    wipe: () => Promise<void>;
  },
): Promise<number> {
  const look = () => hands.evaluate(see, undefined);

  async function check(): Promise<Seen> {
    const seen = await look();
    must(seen.statuses.length === 1, `${seen.statuses.length} statuses`);
    const names = seen.controls.map(({ name }) => name);
    must(new Set(names).size === names.length, () => `the same name twice: ${names.join(" | ")}`);
    must(!names.includes(""), () => `a control without a name: ${names.join(" | ")}`);
    return seen;
  }

  async function press(seen: Seen, index: number): Promise<string> {
    const { name } = seen.controls[index]!;
    const before = await options.post();
    const chosen = await hands.evaluate(
      () => document.querySelector(".chosen-names .finished")?.textContent ?? "",
      undefined,
    );
    const place = await hands.evaluate(reach, { selector: "button, input, select", index });
    const step = `press on "${name}" over "${before}"`;
    if (place === "away") return `${step}: it went away`;
    if ("over" in place) throw new Error(`${step}: over it lies ${place.over}`);
    await hands.click(place.x, place.y);
    const isForAll = inEach((m) => m.composer.insert).includes(name);
    const text = inEach((m) => m.popup.add).includes(name)
      ? campaignTag
      : isForAll
        ? chosen
        : inEach((m) => m.card.mention("\n"))
            .map((words) => words.split("\n"))
            .flatMap(([lead, end]) =>
              name.startsWith(lead!) && name.endsWith(end!)
                ? [name.slice(lead!.length, name.length - end!.length)]
                : [],
            )[0];
    if (text === undefined) {
      await hands.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10)), undefined);
      must((await options.post()) === before, `${step}: "${await options.post()}"`);
      await check();
      return step;
    }
    const answers = inEach((m) => m.composer.inserted(text));
    const presents = inEach((m) => m.composer.present(text));
    const status = await hands.evaluate(hear, [...answers, ...presents]);
    const after = await options.post();
    if (answers.includes(status) && after !== before)
      must(
        added(before, after).some((piece) => isOf(piece.trim(), text)),
        `${step}: it became "${after}"`,
      );
    else {
      must(after === before, `${step}: "${after}", and it says ${status}`);
      must(presents.includes(status), `${step}: it says ${status}`);
    }
    await check();
    return step;
  }

  /** Whether a piece is the words that were asked for, or those of them that were not there yet. */
  function isOf(piece: string, text: string): boolean {
    const words = text.split(" ");
    return piece === text || piece.split(" ").every((word) => words.includes(word));
  }

  async function step(draw: Lot): Promise<string> {
    const seen = await check();
    const kind = draw.below(6);
    if (kind < 2 && seen.query !== null) {
      const query = draw.of(queries);
      await hands.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>("#query")!;
        field.focus();
        field.select();
      }, undefined);
      await hands.type(query);
      const now = await check();
      must(now.query === query, `"${query}" was typed, "${now.query}" stands there`);
      return `"${query}"`;
    }
    if (kind === 2) {
      const key = draw.of(["Tab", "Backspace", "ArrowLeft", "x"]);
      await hands.press(key);
      await check();
      return key;
    }
    // These lead away from the popup, which then closes.
    const isAway = (name: string) =>
      [...inEach((m) => m.page.openBeside), ...inEach((m) => m.use.elsewhere)].includes(name);
    const buttons = seen.controls.flatMap(({ kind, name }, index) =>
      (kind === "button" || kind === "checkbox") && !isAway(name) ? [index] : [],
    );
    return press(seen, draw.of(buttons));
  }

  let steps = 0;
  for (const walk of all) {
    await options.wipe();
    steps += await take(walk, `the popup, ${options.label(walk)}`, step);
  }
  return steps;
}

/** Waits until the popup says one of these, and gives what it says in the end. */
async function hear(words: readonly string[]): Promise<string> {
  const end = performance.now() + 5000;
  const said = () => document.querySelector("[role=status]")?.textContent ?? "";
  while (!words.includes(said()) && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return said();
}

/** What there is to see in the popup. */
function see(): Seen {
  const nameOf = (control: HTMLElement) => {
    const labels = (control as HTMLInputElement).labels;
    const own = labels?.length ? labels[0]?.textContent : control.textContent;
    return (control.ariaLabel ?? own ?? "").trim();
  };
  return {
    controls: [...document.querySelectorAll<HTMLElement>("button, input, select")].map(
      (control) => ({
        name: nameOf(control),
        kind:
          control.localName === "button"
            ? "button"
            : (control as HTMLInputElement).type === "checkbox"
              ? "checkbox"
              : "other",
      }),
    ),
    statuses: [...document.querySelectorAll("[role=status]")].map(
      ({ textContent }) => textContent ?? "",
    ),
    query: document.querySelector<HTMLInputElement>("#query")?.value ?? null,
  };
}
