import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension, type Chromium, startChromium } from "../../browsers.ts";
import { boxOf, openSite, practiceOf, type Site, setPost } from "../../practice/journeys.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { allow, askedSites, pick, sites } from "./states.ts";

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

/** Goes to the post box of a site as somebody would, and notes every place that gets the focus. */
async function enterBox(page: Page, site: Site): Promise<void> {
  await page.addInitScript(() => {
    const visited: string[] = [];
    (globalThis as unknown as { visited: string[] }).visited = visited;
    addEventListener("focusin", (event) => visited.push((event.target as Element).tagName), true);
  });
  await page.goto(site.url);
  await page.waitForFunction(() => window.practice?.ready);
  if (site.opens) await page.getByRole("button", { name: site.opens }).first().click();
  await (await boxOf(page, site)).click();
}

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

/** What the page hides from screen readers and from the keyboard. */
const hidden = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[aria-hidden], [inert]")].map((element) =>
      element.outerHTML.slice(0, 120),
    ),
  );

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
    const visited = (on: Page) =>
      on.evaluate(() => (globalThis as unknown as { visited: string[] }).visited);
    expect(await visited(page)).toEqual(await visited(alone));
    await Promise.all([page.close(), alone.close()]);
  });

  test("the page hears no key that is meant for the composer, early or late", async () => {
    const page = await browser.context.newPage();
    const composer = await openSite(page, site);
    await setPost(page, "Hallo", site.box);
    await pick(page, "", 0);
    const field = composer.getByRole("searchbox");
    const [keys, acts, before] = [
      await practiceOf(page, "keys"),
      await practiceOf(page, "acts"),
      await hidden(page),
    ];
    for (const key of [
      "n",
      "j",
      "k",
      "/",
      "?",
      "é",
      "@",
      "#",
      "Backspace",
      "ArrowLeft",
      "Home",
      "Control+Enter",
    ])
      await (key.length === 1 ? field.pressSequentially(key) : field.press(key));
    await field.fill("westerveld");
    await composer.getByRole("checkbox").first().press("Space");
    await composer.getByRole("button", { name: /^Haal / }).press("Enter");
    expect(await practiceOf(page, "keys")).toEqual(keys);
    expect(await practiceOf(page, "acts")).toEqual(acts);
    expect(await hidden(page)).toEqual(before);
    await field.press("Escape");
    await field.waitFor({ state: "detached" });
    expect(await practiceOf(page, "keys")).toEqual(keys);
    expect(await practiceOf(page, "acts")).toEqual(acts);
    await page.close();
  });
});
