import { readFileSync } from "node:fs";
import { virtual } from "@guidepup/virtual-screen-reader";
import { options, render, type VNode } from "preact";
import { onTestFinished, vi } from "vitest";

/** One thing that a screen reader meets: what it says, and what that is about. */
export interface Met {
  readonly phrase: string;
  readonly element: Element;
}

/** What the style sheets leave out on a screen, such as an empty list and what stands on paper only. */
const away = ["contacts/contacts.css", "story/story.css"]
  .map((file) => readFileSync(`components/${file}`, "utf8").split("@media print")[0]!)
  .flatMap((css) => [...css.matchAll(/^(\S.*) \{\n {2}display: none;/gm)])
  .map(([, selector]) => selector)
  .join();

// A reader asks of each element whether it is there to be seen; working out every rule for that takes seconds.
vi.spyOn(window, "getComputedStyle").mockImplementation((element) => {
  const isAway = element.matches(`[hidden], ${away}`);
  const style = { display: isAway ? "none" : "block", visibility: "visible" };
  const getPropertyValue = (name: string) => style[name as keyof typeof style] ?? "";
  return { ...style, getPropertyValue } as CSSStyleDeclaration;
});

/** Where a screen stands: on a page of ours, or in the open shadow root of our element on somebody else's page. */
type Place = "page" | "shadow";

/** Lets a screen reader in to a screen, and gives what it meets, says and does there. */
export async function read(screen: VNode, place: Place = "page") {
  const host = document.createElement(place === "page" ? "div" : "stemmen-composer");
  const container = document.createElement("div");
  (place === "page" ? host : host.attachShadow({ mode: "open" })).append(container);
  document.body.append(host);
  render(screen, container);
  return readIn(container, () => {
    render(null, container);
    host.remove();
  });
}

/** Lets a screen reader in to what stands on the page already, until the test is over. */
export async function readIn(container: Element, close: () => void) {
  // No press in happy-dom is trusted; those of this reader are the presses of a person.
  container.addEventListener(
    "click",
    (event) => Object.defineProperty(event, "isTrusted", { value: true }),
    true,
  );
  const ear = listen(container);
  await settle();
  reflect(container);
  await virtual.start({
    container,
    advanceTimers: async (time) => {
      if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(time);
    },
  });
  let isOver = false;
  /** Leaves the screen; done by itself when a test is over. */
  async function end() {
    if (isOver) return;
    isOver = true;
    ear.stop();
    await virtual.stop();
    close();
  }
  onTestFinished(end);

  const now = async (): Promise<Met> => ({
    phrase: await virtual.lastSpokenPhrase(),
    element: elementOf(virtual.activeNode),
  });

  /** Everything in order, from wherever the reader is, once around. */
  async function around(isWanted: (met: Met) => boolean = () => false): Promise<Met[]> {
    await settle();
    reflect(container);
    await virtual.next();
    const met = [await now()];
    const start = virtual.activeNode;
    for (;;) {
      const last = met.at(-1)!;
      if (isWanted(last)) return met;
      await virtual.next();
      const next = await now();
      if (virtual.activeNode === start && next.phrase === met[0]!.phrase) return met;
      met.push(next);
    }
  }

  /** Goes on to what is said with these words first. */
  async function goTo(begin: string): Promise<Met> {
    const met = await around(({ phrase }) => phrase.startsWith(begin));
    const last = met.at(-1)!;
    if (!last.phrase.startsWith(begin))
      throw new Error(
        `Nothing begins with "${begin}" in:\n${met.map(({ phrase }) => phrase).join("\n")}`,
      );
    return last;
  }

  return {
    end,
    container,
    goTo,
    /** Everything that is met, from the beginning. */
    async meet(): Promise<Met[]> {
      const met = await around();
      const first = firstOf(met, container);
      return [...met.slice(first), ...met.slice(0, first)];
    },
    /** Everything that is met but for the bare texts: landmarks, headings, groups, and what one can do something with. */
    async outline(): Promise<string[]> {
      return (await this.meet()).map(({ phrase }) => phrase).filter((phrase) => part.test(phrase));
    },
    /** Everything that is said on the way. */
    async phrases(): Promise<string[]> {
      return (await this.meet()).map(({ phrase }) => phrase);
    },
    /** What is said now of what is met with these words first. */
    said: async (begin: string) => (await goTo(begin)).phrase,
    /** Does what a reader does with the thing that is met with these words first. */
    async press(begin: string) {
      await goTo(begin);
      await virtual.act();
      await settle();
    },
    /** Presses a key on it. */
    async key(begin: string, key: string) {
      await goTo(begin);
      await virtual.press(key);
      await settle();
    },
    async type(begin: string, text: string) {
      await goTo(begin);
      await virtual.type(text);
      await settle();
    },
    /** Chooses from a list that folds out. */
    async pick(begin: string, option: string) {
      const list = (await goTo(begin)).element as HTMLSelectElement;
      const chosen = [...list.options].find(({ text }) => text === option);
      if (!chosen) throw new Error(`No "${option}" in ${[...list.options].map((one) => one.text)}`);
      list.value = chosen.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      await settle();
    },
    /** What was said unasked since this was asked last. */
    async heard(): Promise<string[]> {
      await settle();
      return ear.news();
    },
    /** What is said of what has the focus. */
    async focused(): Promise<string | undefined> {
      await settle();
      const root = container.getRootNode() as Document | ShadowRoot;
      const { activeElement } = root;
      return (await this.meet()).find(({ element }) => element === activeElement)?.phrase;
    },
  };
}

// Effects run at the next turn, whatever a test does with the clock.
options.requestAnimationFrame = setImmediate;

/** Lets what was begun come to its end: the screen, its effects, and what the reader hears of it. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 4; turns++)
    await new Promise<void>((resolve) => setImmediate(resolve));
}

const live = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";

/**
 * Hears what comes into a line for news, as browsers tell it: not what stands there from the start, and not what was
 * away and back within one turn. The reader itself tells of such words once for each change of the mark-up.
 */
function listen(container: Element) {
  const before = new Map<Element, string>();
  let news: string[] = [];
  const look = () => {
    for (const line of container.querySelectorAll(live)) {
      const words = line.textContent.trim().replace(/\s+/g, " ");
      if (words && before.has(line) && words !== before.get(line)) news.push(words);
      before.set(line, words);
    }
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(container, { subtree: true, childList: true, characterData: true });
  return {
    stop: () => observer.disconnect(),
    news(): string[] {
      const heard = news;
      news = [];
      return heard;
    },
  };
}

/** What somebody finds their way by. */
const part =
  /^(banner|navigation|main|contentinfo|search|region|form|article|heading|group|image|table|status|alert|button|link|checkbox|radio|textbox|searchbox|combobox)\b/;

/** Browsers know what is ticked and chosen from the element itself; this reader looks for it in the mark-up. */
function reflect(container: Element) {
  for (const box of container.querySelectorAll<HTMLInputElement>("[type=checkbox], [type=radio]"))
    box.toggleAttribute("checked", box.checked);
  for (const list of container.querySelectorAll("select"))
    for (const option of list.options) option.toggleAttribute("selected", option.selected);
}

function elementOf(node: Node | null): Element {
  return node instanceof Element ? node : node!.parentElement!;
}

/** Where in a walk around the beginning of the screen is. */
function firstOf(met: readonly Met[], container: Element): number {
  const order = [...container.querySelectorAll("*")];
  const places = met.map(({ phrase, element }) =>
    phrase.startsWith("end of ") ? order.length : order.indexOf(element),
  );
  return places.indexOf(Math.min(...places.filter((at) => at >= 0)));
}
