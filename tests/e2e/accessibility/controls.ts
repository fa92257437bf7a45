import type { ElementHandle, Page } from "playwright-core";
import { compare } from "./pixels.ts";

/** What one can act on, inside our own root. */
const controls = "button, a[href], input, select, textarea, summary";

/** Every control that is shown in one part of a page, in order. */
async function controlsOf(page: Page, scope: string): Promise<ElementHandle<HTMLElement>[]> {
  const list = await page.evaluateHandle(
    ([scope, controls]) => {
      const host = document.querySelector(scope!)!;
      return [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>(controls!)].filter(
        (element) => element.checkVisibility(),
      );
    },
    [scope, controls],
  );
  const handles = [...(await list.getProperties()).values()];
  return handles.map((handle) => handle.asElement() as ElementHandle<HTMLElement>);
}

/** The words of each control that can be seen: its own, or those of its label. */
export function wordsOf(page: Page, scope: string): Promise<string[]> {
  return page.evaluate(
    ([scope, controls]) => {
      const host = document.querySelector(scope!)!;
      const words = (control: HTMLElement) => {
        const label = (control as HTMLInputElement).labels?.[0] ?? control;
        const words: string[] = [];
        const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          const { width, height } = parent.getBoundingClientRect();
          if (parent.closest("select, .spoken") !== null || width <= 1 || height <= 1) continue;
          // A new line on the screen is a space in a name.
          const gap = getComputedStyle(parent).display === "block" ? " " : "";
          words.push(gap, node.textContent ?? "", gap);
        }
        return words.join("").replace(/\s+/g, " ").trim();
      };
      return [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>(controls!)]
        .filter((element) => element.checkVisibility())
        .map(words);
    },
    [scope, controls],
  );
}

/** How a control is told to a screen reader, and the words of it that can be seen. */
export interface Named {
  readonly role: string;
  readonly name: string;
  readonly words: string;
}

/** Role and name of every control in one part of a page, as Chromium tells them to a screen reader. */
export async function namesOf(page: Page, scope: string): Promise<Named[]> {
  const session = await page.context().newCDPSession(page);
  const names: Named[] = [];
  const words = await wordsOf(page, scope);
  await session.send("Accessibility.enable");
  for (const [index, control] of (await controlsOf(page, scope)).entries()) {
    await control.evaluate((element) => {
      (globalThis as unknown as { asked: Element }).asked = element;
    });
    const { result } = await session.send("Runtime.evaluate", { expression: "asked" });
    const { nodes } = await session.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    names.push({
      role: nodes[0]?.role?.value ?? "",
      name: (nodes[0]?.name?.value ?? "").replace(/\s+/g, " ").trim(),
      words: words[index]!,
    });
  }
  await session.detach();
  return names;
}

/** Controls that cannot be called by what one sees: without words, with a name that begins otherwise, or with a name of another. */
export function faultsOfNames(names: readonly Named[]): string[] {
  if (names.length === 0) return ["There is no control."];
  return names.flatMap(({ role, name, words }, index) => {
    const first = names.findIndex((other) => other.role === role && other.name === name);
    return [
      ...(/\p{L}/u.test(words) ? [] : [`${role} "${name}" shows no words`]),
      ...(name.startsWith(words) ? [] : [`${role} "${name}" shows "${words}"`]),
      ...(first === index ? [] : [`${role} "${name}" is there twice`]),
    ];
  });
}

/** Controls with less room than 44 × 44 pixels for a finger, label included. */
export function tooSmall(page: Page, scope: string): Promise<string[]> {
  return page.evaluate(
    ([scope, controls]) => {
      const host = document.querySelector(scope!)!;
      return [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>(controls!)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.closest("label") ?? element)
        .flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 44 || height < 44 ? [`${target.textContent}: ${width} × ${height}`] : [];
        });
    },
    [scope, controls],
  );
}

/** Controls that do not show well that they have the focus, or that something lies over; one of each kind is looked at. */
export async function faultsOfFocus(page: Page, scope: string): Promise<string[]> {
  const faults: string[] = [];
  await page.mouse.move(0, 0);
  // From here on the browser takes it that the keyboard is in use.
  await page.keyboard.press("Tab");
  const kinds = new Set<string>();
  for (const control of await controlsOf(page, scope)) {
    const kind = await control.evaluate(
      (element) => `${element.tagName}.${element.className}.${element.getAttribute("type")}`,
    );
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    const { isSeen, isFree } = await control.evaluate((element) => {
      element.scrollIntoView({ block: "center" });
      element.focus();
      const { left, top, width, height } = element.getBoundingClientRect();
      const root = element.getRootNode() as ShadowRoot | Document;
      const isFree = [
        [0.5, 0.5],
        [0.5, 0.1],
        [0.5, 0.9],
        [0.1, 0.5],
        [0.9, 0.5],
      ].every(([x, y]) => {
        const found = root.elementFromPoint(left + width * x!, top + height * y!);
        return found === element || element.contains(found);
      });
      return { isSeen: element.matches(":focus-visible"), isFree };
    });
    if (!isSeen) faults.push(`${kind} is not shown with the focus`);
    if (!isFree) faults.push(`${kind} lies under something`);
    const box = (await control.boundingBox())!;
    const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
    const after = await page.screenshot({ clip });
    await control.evaluate((element) => element.blur());
    const { strong } = await compare(await page.screenshot({ clip }), after);
    // WCAG 2.4.13: as much as a line of 2 pixels around the control, changing by 3:1.
    const least = 4 * (box.width + box.height);
    if (strong < least) faults.push(`${kind} changes ${strong} pixels of ${least}`);
  }
  return kinds.size === 0 ? ["There is no control."] : faults;
}

/** The states in which every kind of control stands. */
export const ringed = /correction|one person|two chosen|notice/;

/** How many pixels of a name in the composer's list change when it is ticked. */
export async function changeOfTick(page: Page): Promise<number> {
  const box = page.locator("stemmen-composer").getByRole("checkbox").first();
  await box.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const clip = (await box.boundingBox())!;
  const before = await page.screenshot({ clip });
  // Nothing scrolls, so that both pictures are of one place.
  await box.evaluate((element) => (element as HTMLElement).click());
  await box.evaluate((element) => (element as HTMLElement).blur());
  return (await compare(before, await page.screenshot({ clip }))).changed;
}

/** The line beside an error. */
export function edgeOfError(page: Page): Promise<string> {
  return page.getByRole("alert").evaluate((element) => {
    const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(element);
    return `${borderInlineStartStyle} ${borderInlineStartWidth}`;
  });
}

/** How many pixels of an error would be others if it looked as any other line. */
export async function changeOfError(page: Page): Promise<number> {
  const alert = page.getByRole("alert");
  await alert.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const clip = (await alert.boundingBox())!;
  const after = await page.screenshot({ clip });
  await alert.evaluate((element) => element.classList.remove("error"));
  return (await compare(await page.screenshot({ clip }), after)).changed;
}

/** Room between letters, words and lines as WCAG 1.4.12 asks. */
export const wideText =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** What moves in one part of a page, or would. */
export function moving(page: Page, scope: string): Promise<string[]> {
  return page.evaluate((scope) => {
    const host = document.querySelector(scope)!;
    return [...(host.shadowRoot ?? host).querySelectorAll("*")]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== "none" ||
          /[1-9]/.test(transitionDuration) ||
          scrollBehavior === "smooth"
        );
      })
      .map((element) => `${element.tagName} ${element.className}`);
  }, scope);
}

/** A reader's own style sheet, and what it does not reach in one part of a page. */
export const ownStyle = "* { letter-spacing: 3px !important; word-spacing: 7px !important }";

export function unreached(page: Page, scope: string): Promise<string[]> {
  return page.evaluate((scope) => {
    const host = document.querySelector(scope)!;
    const all = [...(host.shadowRoot ?? host).querySelectorAll("*:not(style, script)")];
    return all.length === 0
      ? ["There is nothing."]
      : all
          .filter((element) => {
            const { letterSpacing, wordSpacing } = getComputedStyle(element);
            return letterSpacing !== "3px" || wordSpacing !== "7px";
          })
          .map((element) => element.outerHTML.slice(0, 80));
  }, scope);
}

/** What does not fit in the room it has, with a style sheet put in first. */
export function cutOff(
  page: Pick<Page, "evaluate">,
  scope: string,
  css: string,
): Promise<string[]> {
  return page.evaluate(
    ([scope, css]) => {
      const host = document.querySelector(scope!)!;
      const root = host.shadowRoot ?? document;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css!);
      root.adoptedStyleSheets = [sheet];
      // The window scrolls downwards, and a field shows the part of its text that one types in.
      const isField = (element: Element) => element.matches("html, body, input, select, textarea");
      const edge = host.shadowRoot
        ? host.parentElement!.getBoundingClientRect().right
        : document.documentElement.clientWidth;
      const wide = [...root.querySelectorAll<HTMLElement>("*")].filter((element) => {
        if (!element.checkVisibility() || element.closest(".spoken, head")) return false;
        const { right } = element.getBoundingClientRect();
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const clips = overflowX !== "visible" || overflowY !== "visible";
        const isWide = element.scrollWidth > element.clientWidth + 1;
        const isCut = clips && (isWide || element.scrollHeight > element.clientHeight + 1);
        const spills =
          isWide && element.matches("button, .button, a, label, legend, p, h1, h2, h3");
        return (
          right > Math.ceil(edge) ||
          (display !== "inline" && (spills || isCut) && !isField(element))
        );
      });
      return wide.map(
        (element) => `${element.tagName} ${element.className}: ${element.textContent}`,
      );
    },
    [scope, css],
  );
}
