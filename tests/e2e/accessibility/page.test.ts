import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../../browsers.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { allow, askedSites, sites } from "./states.ts";
import { enterBox, hidden, useComposer, visited } from "./unharmed.ts";

let practice: Practice;
let browser: Chromium;
/** A browser without the extension: what the page is like by itself. */
let bare: Chromium;

beforeAll(async () => {
  practice = await startPractice();
  browser = await startChromium({ port: practice.port, extension: builtExtension("chromium") });
  bare = await startChromium({ port: practice.port });
  for (const site of askedSites) await allow(browser, site);
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
  await practice?.close();
});

/** The page as a screen reader gets it, one line for each thing, without what is ours. */
async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "stemmen-composer",
  });
  const ours = new Set<number>();
  for (const nodeId of nodeIds)
    ours.add((await session.send("DOM.describeNode", { nodeId })).node.backendNodeId);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number) => {
    const node = byId.get(id);
    if (!node || ours.has(node.backendDOMNodeId ?? -1)) return;
    if (!node.ignored) {
      const states = (node.properties ?? [])
        .filter(({ value }) => !value.type.startsWith("idref") && value.value !== undefined)
        .map(({ name, value }) => `${name}=${value.value}`);
      lines.push(
        `${" ".repeat(depth)}${node.role?.value} "${node.name?.value ?? ""}" ${states.sort().join(" ")}`,
      );
    }
    for (const child of node.childIds ?? []) walk(child, depth + (node.ignored ? 0 : 1));
  };
  walk(nodes[0]!.nodeId, 0);
  return lines;
}

describe.each([...sites, ...askedSites])("$name stays as it was", (site) => {
  test("for a screen reader it is the same page, with ours added and the focus where it was", async () => {
    const page = await browser.context.newPage();
    const alone = await bare.context.newPage();
    await Promise.all([enterBox(page, site), enterBox(alone, site)]);
    await page
      .locator("stemmen-composer")
      .getByRole("button", { name: "#2MiljoenStemmen" })
      .waitFor();
    expect(await heard(page)).toEqual(await heard(alone));
    expect(await hidden(page)).toEqual(await hidden(alone));
    expect(await visited(page)).toEqual(await visited(alone));
    await Promise.all([page.close(), alone.close()]);
  });

  test("the page hears no key that is meant for the composer, early or late", async () => {
    const page = await browser.context.newPage();
    const { before, between, after } = await useComposer(page, site);
    expect(between).toEqual(before);
    expect(after).toEqual({ keys: before.keys, acts: before.acts });
    await page.close();
  });
});
