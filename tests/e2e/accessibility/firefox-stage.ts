import type { Page } from "playwright-core";
import type { Browser, ElementHandle, Page as FirefoxPage, KeyInput } from "puppeteer-core";
import { type Chromium, goToFirefoxPage } from "../../browsers.ts";
import type { Insides } from "./firefox-insides.ts";

/** A text to find: words that stand in it, the whole of it, or what it matches. */
interface Wanted {
  readonly words: string;
  readonly how: "holds" | "equals" | "matches";
  readonly flags?: string;
}

/** One step on the way to an element. */
type Step =
  | { readonly by: "css"; readonly css: string }
  | { readonly by: "role"; readonly css: string; readonly name: Wanted | undefined }
  | { readonly by: "label" | "text" | "has"; readonly text: Wanted }
  | { readonly by: "place"; readonly place: number };

/** The elements that have a role, as far as ours have it. */
const roles: Readonly<Record<string, string>> = {
  alert: "[role=alert]",
  button: "button, [role=button]",
  checkbox: "input[type=checkbox]",
  group: "fieldset, [role=group]",
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]",
  radio: "input[type=radio]",
  searchbox: "input[type=search]",
  status: "[role=status]",
  textbox: "textarea, input:not([type]), input[type=text], input[type=url], input[type=email]",
};

function wanted(text: string | RegExp, exact = false): Wanted {
  if (text instanceof RegExp) return { words: text.source, flags: text.flags, how: "matches" };
  return { words: text, how: exact ? "equals" : "holds" };
}

/** The first element that is shown at the end of the steps; runs in the page. */
function find(steps: readonly Step[]): HTMLElement | undefined {
  const below = (root: Element | Document | ShadowRoot): Element[] =>
    [...root.children].flatMap((child) => [
      child,
      ...(child.shadowRoot ? below(child.shadowRoot) : []),
      ...below(child),
    ]);
  const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const fits = (text: string, { words, how, flags }: Wanted) =>
    how === "matches"
      ? new RegExp(words, flags).test(text)
      : how === "equals"
        ? text === words
        : text.toLowerCase().includes(words.toLowerCase());
  const labelOf = (element: Element) =>
    plain(
      element.getAttribute("aria-label") ??
        [...((element as HTMLInputElement).labels ?? [])]
          .map(({ textContent }) => textContent)
          .join(" "),
    );
  const nameOf = (element: Element) =>
    labelOf(element) ||
    plain(element.querySelector(":scope > legend")?.textContent ?? element.textContent);
  let found: (Element | Document)[] = [document];
  for (const step of steps) {
    if (step.by === "place") {
      found = found.slice(step.place, step.place + 1);
      continue;
    }
    if (step.by === "has") {
      found = found.filter((element) => fits(plain(element.textContent), step.text));
      continue;
    }
    const all = found.flatMap((root) => [
      ...((root as Element).shadowRoot ? below((root as Element).shadowRoot!) : []),
      ...below(root),
    ]);
    const chosen = all.filter((element) => {
      if (step.by === "css") return element.matches(step.css);
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (step.by === "role")
        return element.matches(step.css) && (!step.name || fits(nameOf(element), step.name));
      if (step.by === "label")
        return element.matches("input, select, textarea") && fits(labelOf(element), step.text);
      return (
        !element.matches("script, style") &&
        fits(plain(element.textContent), step.text) &&
        ![...element.children].some((child) => fits(plain(child.textContent), step.text))
      );
    });
    found = [...new Set(chosen)];
  }
  return found.find((element) => (element as Element).checkVisibility?.()) as
    | HTMLElement
    | undefined;
}

/** Waits in the page until what is found stands still and nothing lies over it, and tells where it is. */
async function settle(element: HTMLElement | undefined) {
  if (!element) return undefined;
  element.scrollIntoView({ block: "center", inline: "nearest" });
  const before = element.getBoundingClientRect();
  await new Promise((done) => setTimeout(done, 30));
  const { x, y, width, height } = element.getBoundingClientRect();
  if (before.x !== x || before.y !== y) return undefined;
  const center = { x: x + width / 2, y: y + height / 2 };
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(center.x, center.y);
  return top && (element.contains(top) || top.contains(element)) ? center : undefined;
}

/** Where something can be looked for: a page, or a part of it. */
class Place {
  protected readonly page: FirefoxPage;
  protected readonly steps: readonly Step[];
  constructor(page: FirefoxPage, steps: readonly Step[] = []) {
    this.page = page;
    this.steps = steps;
  }
  protected under(step: Step): Found {
    return new Found(this.page, [...this.steps, step]);
  }
  getByRole(role: string, options: { name?: string | RegExp; exact?: boolean } = {}): Found {
    const css = roles[role];
    if (css === undefined) throw new Error(`No elements are known for the role ${role}.`);
    const name = options.name === undefined ? undefined : wanted(options.name, options.exact);
    return this.under({ by: "role", css, name });
  }
  getByLabel(text: string | RegExp, options: { exact?: boolean } = {}): Found {
    return this.under({ by: "label", text: wanted(text, options.exact) });
  }
  getByText(text: string | RegExp, options: { exact?: boolean } = {}): Found {
    return this.under({ by: "text", text: wanted(text, options.exact) });
  }
  locator(css: string): Found {
    return this.under({ by: "css", css });
  }
}

/** Something on a page of Firefox, to be acted on under the names that Playwright has. */
class Found extends Place {
  filter({ hasText }: { hasText: string | RegExp }): Found {
    return this.under({ by: "has", text: wanted(hasText) });
  }
  first(): Found {
    return this.nth(0);
  }
  nth(place: number): Found {
    return this.under({ by: "place", place });
  }
  async #element(): Promise<ElementHandle<HTMLElement>> {
    const found = await this.page.waitForFunction(find, { polling: 50 }, this.steps);
    return found as ElementHandle<HTMLElement>;
  }
  async waitFor({ state = "visible" }: { state?: "visible" | "detached" } = {}): Promise<void> {
    if (state === "visible") await this.#element();
    else
      await this.page.waitForFunction(`!(${find})(${JSON.stringify(this.steps)})`, { polling: 50 });
  }
  async evaluate<Value>(read: (element: HTMLElement) => Value): Promise<Value> {
    return (await this.#element()).evaluate(read) as Promise<Value>;
  }
  async boundingBox() {
    return (await this.#element()).boundingBox();
  }
  async textContent(): Promise<string | null> {
    return this.evaluate(({ textContent }) => textContent);
  }
  /** Presses it with the mouse, once it stands still and nothing lies over it. */
  async click(): Promise<void> {
    const place = await this.page.waitForFunction(
      `(${settle})((${find})(${JSON.stringify(this.steps)}))`,
      { polling: 50 },
    );
    const { x, y } = (await place.jsonValue()) as { x: number; y: number };
    await this.page.mouse.click(x, y);
  }
  async check(): Promise<void> {
    if (!(await this.evaluate((box) => (box as HTMLInputElement).checked))) await this.click();
    const box = await this.#element();
    await this.page.waitForFunction((box) => (box as HTMLInputElement).checked, {}, box);
  }
  async fill(words: string): Promise<void> {
    const field = await this.#element();
    await field.evaluate((element, words) => {
      element.focus();
      (element as HTMLInputElement).select();
      document.execCommand(words ? "insertText" : "delete", false, words);
    }, words);
  }
  async press(keys: string): Promise<void> {
    await (await this.#element()).evaluate((element) => element.focus());
    const names = keys.split("+") as KeyInput[];
    const last = names.pop()!;
    for (const held of names) await this.page.keyboard.down(held);
    await this.page.keyboard.press(last);
    for (const held of names) await this.page.keyboard.up(held);
  }
  async pressSequentially(words: string): Promise<void> {
    await (await this.#element()).evaluate((element) => element.focus());
    await this.page.keyboard.type(words);
  }
  async selectOption(words: string): Promise<void> {
    const list = await this.#element();
    await list.evaluate((element, words) => {
      const list = element as HTMLSelectElement;
      const at = [...list.options].findIndex(({ label, value }) =>
        [label.trim(), value].includes(words),
      );
      if (at < 0) throw new Error(`Nothing to choose is called ${words}.`);
      list.selectedIndex = at;
      for (const type of ["input", "change"])
        list.dispatchEvent(new Event(type, { bubbles: true }));
    }, words);
  }
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page of Firefox under the names that Playwright has, as far as the states ask for them. */
class StagePage extends Place {
  readonly real: FirefoxPage;
  readonly #insides: Insides;
  readonly keyboard: FirefoxPage["keyboard"];
  readonly mouse: FirefoxPage["mouse"];
  readonly evaluate: FirefoxPage["evaluate"];
  readonly evaluateHandle: FirefoxPage["evaluateHandle"];
  constructor(page: FirefoxPage, insides: Insides) {
    super(page);
    this.real = page;
    this.#insides = insides;
    this.keyboard = page.keyboard;
    this.mouse = page.mouse;
    this.evaluate = page.evaluate.bind(page);
    this.evaluateHandle = page.evaluateHandle.bind(page);
  }
  async goto(address: string): Promise<void> {
    await this.real.bringToFront();
    const { protocol, pathname, hash } = new URL(address);
    if (protocol === "chrome-extension:") await goToFirefoxPage(this.real, `${pathname}${hash}`);
    else await this.real.goto(address);
  }
  async reload(): Promise<void> {
    await this.real.evaluate(() => {
      Object.assign(globalThis, { isOld: true });
      location.reload();
    });
    await this.real.waitForFunction(() => !("isOld" in globalThis), { polling: 50 });
  }
  async addInitScript<Words>(script: (words: Words) => void, words?: Words): Promise<void> {
    await this.real.evaluateOnNewDocument(script as never, words as never);
    // Firefox keeps such scripts from the extension's own pages (2026-11).
    const given = JSON.stringify(words) ?? "undefined";
    await this.#insides.atStart(`((chrome) => (${script})(${given}))(globalThis.browser)`);
  }
  waitForFunction<Words>(look: (words: Words) => unknown, words?: Words) {
    return this.real.waitForFunction(look as never, { polling: 50 }, words as never);
  }
  /** A part of what is in view, in whole pixels. */
  async screenshot({ clip }: { clip: Clip }): Promise<Uint8Array> {
    const scrolled = await this.real.evaluate(() => ({ x: scrollX, y: scrollY }));
    const [x, y] = [Math.floor(clip.x), Math.floor(clip.y)];
    return this.real.screenshot({
      clip: {
        x: x + scrolled.x,
        y: y + scrolled.y,
        width: Math.ceil(clip.x + clip.width) - x,
        height: Math.ceil(clip.y + clip.height) - y,
      },
      captureBeyondViewport: false,
    });
  }
  setViewportSize(size: { width: number; height: number }): Promise<void> {
    return this.real.setViewport(size);
  }
  once(_: "close", act: () => void): void {
    this.real.once("close", act);
  }
  close(): Promise<void> {
    return this.real.close();
  }
}

/** Firefox under the names that the states know for Chromium, so that the same states are looked at in both. */
export interface Stage {
  readonly browser: Chromium;
  newPage(): Promise<Page>;
  /** The page as Puppeteer has it. */
  real(page: Page): FirefoxPage;
}

export function stageOf(firefox: Browser, insides: Insides): Stage {
  const newPage = async () => new StagePage(await firefox.newPage(), insides) as unknown as Page;
  /** A quiet page of the extension's own, to ask and to do what its background may. */
  let worker: Promise<Page> | undefined;
  const openWorker = async () => {
    const page = await newPage();
    await page.goto("chrome-extension://own/privacy.html");
    return page;
  };
  return {
    browser: {
      id: "own",
      isFirefox: true,
      context: { newPage },
      worker: () => {
        worker ??= openWorker();
        return worker;
      },
    } as unknown as Chromium,
    newPage,
    real: (page) => (page as unknown as StagePage).real,
  };
}
