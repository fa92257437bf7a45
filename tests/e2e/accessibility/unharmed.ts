import type { Page } from "playwright-core";
import { boxOf, openSite, practiceOf, type Site, setPost } from "../../practice/journeys.ts";
import { pick } from "./states.ts";

/** Goes to the post box of a site as somebody would, and notes every place that gets the focus. */
export async function enterBox(page: Page, site: Site): Promise<void> {
  await page.addInitScript(() => {
    const visited: string[] = [];
    (globalThis as unknown as { visited: string[] }).visited = visited;
    addEventListener("focusin", (event) => visited.push((event.target as Element).tagName), true);
  });
  await page.goto(site.url);
  await page.waitForFunction(() => window.practice?.ready);
  if (site.opens) await page.getByRole("button", { name: site.opens }).first().click();
  await (await boxOf(page, site)).click();
  await page.waitForFunction((name) => {
    const { box, boxes } = window.practice;
    return box(name ?? boxes[0]).contains(document.activeElement);
  }, site.box);
}

/** Every place that had the focus since the page came, in order. */
export const visited = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { visited: string[] }).visited);

/** What the page hides from screen readers and from the keyboard. */
export const hidden = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("[aria-hidden], [inert]")].map((element) =>
      element.outerHTML.slice(0, 120),
    ),
  );

/** What the page knows of what somebody did, and what it hides. */
const known = async (page: Page) => ({
  keys: await practiceOf(page, "keys"),
  acts: await practiceOf(page, "acts"),
  hidden: await hidden(page),
});

/** Uses the composer with every kind of key, and leaves it with Escape; gives what the page knew before, between and after. */
export async function useComposer(page: Page, site: Site) {
  const composer = await openSite(page, site);
  await setPost(page, "Hallo", site.box);
  await pick(page, "", 0);
  const field = composer.getByRole("searchbox");
  const before = await known(page);
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
  const name = composer.getByRole("checkbox", { name: /Westerveld/ });
  await name.waitFor();
  await name.press(" ");
  await composer.getByRole("button", { name: /^Haal / }).press("Enter");
  const between = await known(page);
  await field.press("Escape");
  await field.waitFor({ state: "detached" });
  const { keys, acts } = await known(page);
  return { before, between, after: { keys, acts } };
}
