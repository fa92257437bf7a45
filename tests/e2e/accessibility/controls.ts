import type { ElementHandle, Page } from "playwright-core";

/** What one can act on, inside our own root. */
const controls = "button, a[href], input, select, textarea, summary";

/** Every control that is shown in one part of a page, in order. */
export async function controlsOf(page: Page, scope: string): Promise<ElementHandle<HTMLElement>[]> {
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

/** The words of a control that can be seen: its own, or those of its label. */
function visibleWords(control: ElementHandle<HTMLElement>): Promise<string> {
  return control.evaluate((element) => {
    const label = (element as HTMLInputElement).labels?.[0] ?? element;
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
  });
}

/** Role and name of every control in one part of a page, as the browser tells them to a screen reader. */
export async function namesOf(
  page: Page,
  scope: string,
): Promise<{ role: string; name: string; words: string }[]> {
  const session = await page.context().newCDPSession(page);
  const names: { role: string; name: string; words: string }[] = [];
  await session.send("Accessibility.enable");
  for (const control of await controlsOf(page, scope)) {
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
      words: await visibleWords(control),
    });
  }
  await session.detach();
  return names;
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
