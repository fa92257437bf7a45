import { campaignTag } from "../../../data/campaign.ts";
import type { Messages } from "../../../data/locales/index.ts";
import { has } from "../../../data/place.ts";
import { everyLanguage } from "../../languages.ts";
import { added, type Control, type Hands, type Lot, must, reach, take, type Walk } from "./walk.ts";

/** A practice site on which walks through the composer begin and end, without going to another page. */
export interface Ground {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  /** What opens and closes the dialog of the box, where it has one. */
  readonly opens?: string;
  readonly closes?: string;
}

export const grounds: readonly Ground[] = [
  {
    name: "X",
    url: "https://x.com/home",
    box: "dialog",
    opens: '[data-testid="SideNav_NewTweet_Button"]',
    closes: '[data-testid="app-bar-close"]',
  },
  {
    name: "Bluesky",
    url: "https://bsky.app/",
    box: "post",
    opens: '[data-testid="composeFAB"]',
    closes: '[data-testid="composerDiscardButton"]',
  },
  { name: "Mastodon", url: "https://mastodon.social/home", box: "compose" },
  {
    name: "Threads",
    url: "https://www.threads.com/",
    box: "post",
    opens: "main p [role=button]",
    closes: '[role="dialog"] > button',
  },
];

interface Seen {
  /** Whether the post box stands in the page. */
  readonly box: boolean;
  readonly text: string;
  readonly caret: { readonly start: number; readonly end: number } | undefined;
  readonly hosts: number;
  readonly statuses: readonly string[];
  readonly controls: readonly Control[];
  /** Where the focus is: in the box, in the composer (and at which control), or elsewhere. */
  readonly focus: "box" | "composer" | "page";
  readonly focused: string;
  readonly isOpen: boolean;
  /** The language of the composer. */
  readonly language: string;
  readonly posts: number;
  readonly acts: number;
  readonly errors: readonly string[];
}

/** What somebody may type; no `#` or `@` is left without a space behind it, or the site's own list would take keys. */
const words = [
  "Mijn pgb stopt. ",
  "de bus ",
  "x",
  " ",
  "\n",
  "👩‍🦽 ",
  "Ik heb epilepsie. ",
  "é",
  "#2MiljoenStemmen ",
  "#2miljoenstemmen,",
  "stemlokaal, ",
  "06-12345678 ",
];
const queries = ["jetten", "pro", "van st", "qqq", "sterk", "d66", ""];

/** Where the controls of the composer are. */
const controls = { host: "stemmen-composer", selector: "button, input, textarea, select" };

const inEach = (name: (messages: Messages) => string) => everyLanguage.map(name);
const isNamed = (control: string, name: (messages: Messages) => string) =>
  inEach(name).includes(control);

/** The last insertion of the composer, as somebody may take it back. */
interface Last {
  readonly before: string;
  readonly after: string;
  /** What was put in; absent when a fault was mended. */
  readonly piece: string | undefined;
}

/** How many steps the walks had, and what went wrong. */
export interface Taken {
  readonly steps: number;
  readonly problems: readonly string[];
}

/** Takes walks through the composer of one site, and looks after each step that all is well. */
export async function composerWalks(
  hands: Hands,
  ground: Ground,
  all: readonly Walk[],
  options: {
    speak: (code: string) => Promise<void>;
    label: (walk: Walk) => string;
    /** Loads the page anew, after a walk that went wrong. */
    again: () => Promise<void>;
  },
): Promise<Taken> {
  const { box } = ground;
  const look = () => hands.evaluate(see, box);
  const settled = () => hands.evaluate(settle, box);
  let last: Last | undefined;
  let isHidden = false;

  async function begin() {
    // A box that stays keeps its composer, and with it what can be taken back.
    if (ground.opens) last = undefined;
    isHidden = false;
    if (ground.opens) await pressOnSite(ground.opens);
    await hands.evaluate(async (box) => {
      const end = performance.now() + 5000;
      while (!window.practice.boxes.includes(box) && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 5));
      window.practice.box(box).focus();
      while (!document.querySelector("stemmen-composer") && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 5));
    }, box);
    return check(await settled());
  }

  async function end() {
    if (ground.closes) {
      await pressOnSite(ground.closes);
      const left = await hands.evaluate(async () => {
        const end = performance.now() + 2000;
        const hosts = () => document.querySelectorAll("stemmen-composer").length;
        while (hosts() > 0 && performance.now() < end)
          await new Promise((resolve) => setTimeout(resolve, 5));
        return hosts();
      }, undefined);
      must(left === 0, "a composer is left behind without its box");
    } else {
      await hands.evaluate(async (box) => {
        await window.practice.set("", box);
        window.practice.box(box).focus();
      }, box);
    }
  }

  const pressOnSite = (selector: string) => hands.evaluate(clickOnSite, selector);

  function check(seen: Seen): Seen {
    const expected = seen.box && !isHidden ? 1 : 0;
    must(seen.hosts === expected, `${seen.hosts} composers stand beside the box`);
    must(seen.statuses.length === expected, `${seen.statuses.length} statuses`);
    must(seen.posts === 0, "something was posted");
    must(seen.errors.length === 0, `errors: ${seen.errors.join()}`);
    const names = seen.controls.map(({ name }) => name);
    must(new Set(names).size === names.length, () => `the same name twice: ${names.join(" | ")}`);
    must(!names.includes(""), () => `a control without a name: ${names.join(" | ")}`);
    return seen;
  }

  const same = (before: Seen, after: Seen) =>
    must(after.text === before.text, `"${before.text}" became "${after.text}"`);

  /** What a press put in the post, and what was said about it. */
  function placed(before: Seen, after: Seen, token?: string) {
    const [status = ""] = after.statuses;
    if (after.text === before.text) {
      if (token) {
        must(has(before.text, token), `${token} did not come in "${before.text}": ${status}`);
        must(inEach((m) => m.composer.present(token)).includes(status), `it says: ${status}`);
      }
      return;
    }
    const pieces = added(before.text, after.text);
    must(pieces.length > 0, `"${before.text}" became "${after.text}"`);
    const piece = pieces.find((one) =>
      inEach((m) => m.composer.inserted(one.trim())).includes(status),
    );
    if (piece === undefined) throw new Error(`"${pieces[0]}" was put in, and it says: ${status}`);
    if (token) {
      must(piece.trim() === token, `"${piece}" was put in`);
      must(!has(before.text, token), "it stood there already");
    }
    must(after.focus === "box", `the focus is in the ${after.focus} (${after.focused})`);
    last = { before: before.text, after: after.text, piece };
  }

  /** Presses a control, and judges what became of the post. */
  async function press(before: Seen, index: number, how: "mouse" | "Enter" | "Space") {
    const { name, kind } = before.controls[index]!;
    const place = await hands.evaluate(reach, { ...controls, index, focus: how !== "mouse" });
    const step = `${how} on "${name}" in "${before.text}"`;
    if (place === "away") return `${step}: it went away`;
    if ("over" in place) throw new Error(`${step}: over it lies ${place.over}`);
    if (how === "mouse") await hands.click(place.x, place.y);
    else await hands.press(how);
    isHidden = kind === "button" && isNamed(name, (m) => m.composer.hideBox);
    const after = check(await settled());
    try {
      const isInsert = isNamed(name, (m) => m.composer.insert);
      if (isNamed(name, (m) => m.composer.tag)) placed(before, after, `${campaignTag}`);
      else if (isInsert || (kind === "checkbox" && how === "Enter")) placed(before, after);
      else if (isNamed(name, (m) => m.composer.undo)) takenBack(before, after);
      else if (kind === "mend") mended(before, after);
      else same(before, after);
      // Whoever comes back from the post finds what fits it now; a caution and a long status do take room.
      const isCalm =
        before.focus === "composer" &&
        after.statuses.join().length < 40 &&
        before.statuses.join().length < 40 &&
        !after.controls.some(({ name }) => isNamed(name, (m) => m.caution.dismiss));
      if (kind === "checkbox" && how === "mouse" && isCalm) {
        const now = await hands.evaluate(whereIs, name);
        must(
          // Others are suggested when the post is about something else by now.
          now === undefined || Math.abs(now.y - place.y) < 1,
          `it moved from ${place.y} to ${now?.y}`,
        );
      }
      if (isHidden || isNamed(name, (m) => m.composer.close))
        must(after.focus === "box", `the focus is in the ${after.focus}`);
      must(
        after.focus !== "page" || before.focus === "page",
        `the focus is lost: ${after.focused}`,
      );
    } catch (problem) {
      throw new Error(`${step}: ${(problem as Error).message}`);
    }
    return step;
  }

  /** What mending a fault makes of a post has tests of its own; here it is something that can be taken back. */
  function mended(before: Seen, after: Seen) {
    if (after.text !== before.text)
      last = { before: before.text, after: after.text, piece: undefined };
  }

  function takenBack(before: Seen, after: Seen) {
    const [status = ""] = after.statuses;
    const isDone = inEach((m) => m.composer.undone).includes(status);
    const isNot = [
      ...inEach((m) => m.composer.notUndone),
      ...inEach((m) => m.composer.nothingToUndo),
    ].includes(status);
    must(isDone || isNot, `after taking back it says: ${status}`);
    if (!last) throw new Error("there was nothing to take back");
    const { before: was, after: became, piece } = last;
    last = undefined;
    if (before.text === was || isNot) return same(before, after);
    if (before.text === became) return must(after.text === was, `it left "${after.text}"`);
    if (piece === undefined) return;
    // Somebody may have typed against it, so it need not stand apart.
    const size = before.text.length - after.text.length;
    const isOut = [...before.text].some((_, at) => {
      const gone = before.text.slice(at, at + size);
      const left = before.text.slice(0, at) + before.text.slice(at + size);
      return gone.trim() === piece.trim() && left === after.text;
    });
    must(size <= piece.length && isOut, `"${before.text}" became "${after.text}"`);
  }

  async function typed(before: Seen, text: string) {
    await hands.evaluate((box) => window.practice.box(box).focus(), box);
    const from = await look();
    // There the site's own list takes Enter.
    if (text === "\n" && /[#@]\S*$/.test(from.text.slice(0, from.caret?.end))) return "nothing";
    const { start, end } = from.caret ?? { start: from.text.length, end: from.text.length };
    await hands.type(text);
    const after = check(await settled());
    const expected = from.text.slice(0, start) + text + from.text.slice(end);
    must(
      after.text.replaceAll("\u00a0", " ") === expected.replaceAll("\u00a0", " "),
      `"${text}" typed at ${start} to ${end} of "${from.text}" made "${after.text}" (before: "${before.text}")`,
    );
    return `typed ${JSON.stringify(text)}`;
  }

  async function keys(before: Seen, key: string) {
    if (before.focus !== "box")
      await hands.evaluate((box) => window.practice.box(box).focus(), box);
    await hands.press(key);
    const after = check(await settled());
    same(before, after);
    return key;
  }

  async function step(draw: Lot): Promise<string> {
    const seen = await look();
    const kind = draw.below(20);
    if (!seen.box) return "nothing: the box is away";
    if (kind < 4) return typed(seen, draw.of(words));
    if (kind < 6)
      return keys(
        seen,
        draw.of(["ArrowLeft", "Home", "End", "Control+ArrowLeft", "Shift+ArrowLeft"]),
      );
    if (kind === 6 && seen.focus === "composer") {
      await hands.press("Escape");
      const after = check(await settled());
      same(seen, after);
      must(after.acts === seen.acts, "the site heard Escape");
      must(after.box, "Escape closed the site's dialog");
      must(!after.isOpen && after.focus === "box", `Escape left the focus in the ${after.focus}`);
      return "Escape";
    }
    if (kind === 7) {
      const key = draw.of(["Tab", "Shift+Tab"]);
      await hands.press(key);
      same(seen, check(await settled()));
      return key;
    }
    if (kind === 8 && seen.focus === "box" && last && seen.text === last.after) {
      await hands.press("Control+z");
      const after = check(await settled());
      must(after.text === last.before, `Ctrl+Z made "${after.text}" of "${seen.text}"`);
      return "Ctrl+Z";
    }
    if (kind === 9 && ground.closes && draw.below(3) === 0) {
      await end();
      await begin();
      return "closed and opened the box";
    }
    if (kind === 10 && draw.below(3) === 0) {
      const code = draw.of(everyLanguage).code;
      await options.speak(code);
      same(seen, check(await settled()));
      return `language ${code}`;
    }
    const fields = seen.controls.flatMap(({ kind }, index) => (kind === "field" ? [index] : []));
    if (kind < 13 && fields.length > 0) {
      const index = draw.of(fields);
      await hands.evaluate(reach, { ...controls, index, focus: true });
      await hands.press("Control+a");
      const query = draw.of(queries);
      if (query) await hands.type(query);
      else await hands.press("Delete");
      same(seen, check(await settled()));
      return `"${query}" in "${seen.controls[index]!.name}"`;
    }
    // Hiding on the whole site goes for every walk at the same time; the settings' own test does it.
    const pressable = seen.controls.flatMap(({ kind, name }, index) => {
      const isTooMuch =
        isNamed(name, (m) => m.composer.hideSite(ground.name)) ||
        (!ground.closes && isNamed(name, (m) => m.composer.hideBox));
      return kind === "field" || kind === "other" || isTooMuch ? [] : [index];
    });
    if (pressable.length === 0) return "nothing: no control";
    // The way into the panel is taken more often than chance would have it.
    const opener = seen.controls.findIndex(({ name }) => isNamed(name, (m) => m.composer.mention));
    const index = !seen.isOpen && draw.below(3) === 0 ? opener : draw.of(pressable);
    const isCheckbox = seen.controls[index]!.kind === "checkbox";
    const how = draw.of(["mouse", "mouse", "Enter", "Space"] as const);
    return press(seen, index, isCheckbox && how === "Space" ? "mouse" : how);
  }

  let steps = 0;
  const problems: string[] = [];
  async function walkAlong(walk: Walk, isAgain: boolean): Promise<void> {
    const label = `${ground.name}, ${options.label(walk)}`;
    let language = "";
    try {
      await begin();
      steps += await take(walk, label, async (draw) => {
        ({ language } = await look());
        return step(draw);
      });
      await end();
    } catch (problem) {
      const now = await look();
      await options.again();
      // All walks share one language: a walk on another site changed it in the middle of a step, and words moved.
      if (!isAgain && language !== "" && now.language !== language) return walkAlong(walk, true);
      const { message } = problem as Error;
      problems.push(message.startsWith(label) ? message : `${label}: ${message}`);
    }
  }
  for (const walk of all) await walkAlong(walk, false);
  return { steps, problems };
}

/** Presses something of the site; the focus goes there as it does for a real press. */
function clickOnSite(selector: string): void {
  const control = document.querySelector<HTMLElement>(selector);
  if (!control) throw new Error(`The site has no ${selector}`);
  control.focus();
  control.click();
}

/** Where the middle of the checkbox with this name is now. */
function whereIs(name: string) {
  const root = document.querySelector("stemmen-composer")!.shadowRoot!;
  const checkbox = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find(
    // What stands behind the name may change its language meanwhile.
    ({ labels }) => labels?.[0]?.textContent?.trim().startsWith(name.split("(")[0]!),
  );
  const place = checkbox?.getBoundingClientRect();
  return place && { y: place.top + place.height / 2 };
}

/** Waits until the composer is done with what it does, and gives what there is to see. */
async function settle(box: string): Promise<Seen> {
  // Its own text, because a page has no way to get two functions from a test.
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const end = performance.now() + 5000;
  const root = () => document.querySelector("stemmen-composer")?.shadowRoot;
  await wait(0);
  await wait(0);
  const isBusy = () =>
    root()?.querySelector('[aria-disabled="true"]') ||
    (root()?.querySelector('.bar > [aria-expanded="true"]') && !root()?.querySelector(".panel"));
  while (isBusy() && performance.now() < end) await wait(5);
  return (window as unknown as { see(box: string): Seen }).see(box);
}

/** What there is to see in the page of a walk. */
function see(box: string): Seen {
  return (window as unknown as { see(box: string): Seen }).see(box);
}

/** Stands in the page from the start, and is what `see` calls. */
export function seeFromInside(): void {
  const nameOf = (control: HTMLElement) => {
    const labels = (control as HTMLInputElement).labels;
    return ((labels?.length ? labels[0]?.textContent : control.textContent) ?? "").trim();
  };
  const kindOf = (control: HTMLElement) => {
    if (control.localName === "button") return control.closest(".tips") ? "mend" : "button";
    if (control.localName === "textarea") return "field";
    const { type } = control as HTMLInputElement;
    return type === "checkbox" ? "checkbox" : /^(search|text)$/.test(type) ? "field" : "other";
  };
  Object.assign(window, {
    see(name: string): Seen {
      const { practice } = window;
      const hosts = [...document.querySelectorAll("stemmen-composer")];
      const root = hosts[0]?.shadowRoot;
      const box = practice.boxes.includes(name) ? practice.box(name) : undefined;
      const active = document.activeElement;
      const inner = root?.activeElement ?? active;
      return {
        box: box !== undefined,
        text: box ? practice.text(name) : "",
        caret: box && practice.selection(name),
        hosts: hosts.length,
        statuses: hosts.flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll("[role=status]") ?? [])].map(
            (status) => status.textContent ?? "",
          ),
        ),
        controls: [
          ...(root?.querySelectorAll<HTMLElement>("button, input, textarea, select") ?? []),
        ].map((control) => ({ name: nameOf(control), kind: kindOf(control) })),
        focus: active && box?.contains(active) ? "box" : active === hosts[0] ? "composer" : "page",
        focused: `${inner?.localName} ${inner?.textContent?.slice(0, 40)}`,
        isOpen: root?.querySelector(".panel") != null,
        language: root?.querySelector("section")?.lang ?? "",
        posts: practice.posts.length,
        acts: practice.acts.length,
        errors: practice.errors,
      };
    },
  });
}
