import type { Page } from "playwright-core";
import type { Chromium } from "../browsers.ts";
import { forget, states } from "../e2e/accessibility/states.ts";

/** One screen that is pictured: the state in which it is, and what one sees there. */
interface Screen {
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  /** The name of the state, which tells how to get there. */
  readonly state: string;
}

/** Every screen that stands in a page of ours. */
export const screens: readonly Screen[] = [
  {
    name: "popup-start",
    title: "Popup: start",
    sentence: "What opens from the toolbar, over a page with an open post box.",
    state: "popup: start, with a post open in the tab",
  },
  {
    name: "popup-person",
    title: "Popup: a person",
    sentence: "Each handle says how sure it is, its source and its date.",
    state: "popup: one person, with a post open in the tab",
  },
  {
    name: "popup-party",
    title: "Popup: a party",
    sentence: "A word from the name is enough.",
    state: "popup: a party",
  },
  {
    name: "popup-chosen",
    title: "Popup: chosen",
    sentence: "Two people are chosen, and what will come into the post is shown first.",
    state: "popup: two chosen, with a post open in the tab",
  },
  {
    name: "popup-kept",
    title: "Popup: favourites",
    sentence: "Who was saved and who was looked up last stay on the device.",
    state: "popup: favourites and who was looked up last",
  },
  {
    name: "page-look-up",
    title: "Full page: look up",
    sentence: "Filters leave whom one wants to see, and say it in words.",
    state: "page: filters",
  },
  {
    name: "page-person",
    title: "Full page: a person",
    sentence: "Roles with dates, and every account with its source.",
    state: "page: a person",
  },
  {
    name: "page-party",
    title: "Full page: a party",
    sentence: "Accounts, seats, people, and where the party came from.",
    state: "page: a party",
  },
  {
    name: "page-chamber",
    title: "Full page: the chamber",
    sentence: "A party and a network light up; the list beside it says the same.",
    state: "page: the chamber, where a party and a network light up",
  },
  {
    name: "page-story",
    title: "Full page: your story",
    sentence: "Nothing was told yet.",
    state: "story: nothing told",
  },
  {
    name: "page-story-told",
    title: "Full page: your story, told",
    sentence: "A story with a name, another one kept, and the question before everything is wiped.",
    state: "story: told, with another one kept and the last question",
  },
  {
    name: "page-story-step",
    title: "Full page: one question on the screen",
    sentence: "The same story with one question at a time.",
    state: "story: one question on the screen",
  },
  {
    name: "page-organisations",
    title: "Full page: for organisations",
    sentence: "A link that begins a story, made without a server.",
    state: "for organisations, with a link made",
  },
  {
    name: "page-contacts",
    title: "Full page: whom you asked",
    sentence: "Who was asked, who of a party was not, and the question before the list is wiped.",
    state: "contacts: asked, to wipe, and not yet",
  },
  {
    name: "page-help",
    title: "Full page: help",
    sentence: "How everything works, and every key.",
    state: "help",
  },
  {
    name: "settings",
    title: "Settings",
    sentence: "With a fault, and the question before everything is wiped.",
    state: "settings: with faults and the last question",
  },
  {
    name: "welcome",
    title: "Welcome",
    sentence: "What one sees once, after the extension was installed.",
    state: "welcome",
  },
  {
    name: "privacy",
    title: "Privacy and licences",
    sentence: "What happens with what one types, with one licence open.",
    state: "privacy and licences",
  },
];

/** A page that is longer than this is pictured from its top, so that the picture can still be read. */
const longest = 2200;

/** Takes every screen in one set of circumstances; without a width each has the width that it mostly has. */
export async function takeScreens(
  browser: Chromium,
  onPicture: (screen: string, picture: Uint8Array) => void,
  width?: number,
): Promise<void> {
  for (const { name, state } of screens) {
    const { open } = states.find((one) => one.name === state)!;
    const page = await browser.context.newPage();
    await page.setViewportSize({
      width: width ?? (name.startsWith("popup") ? 416 : 760),
      height: 600,
    });
    // Whom one chose for the picture before is not there any more.
    await forget(browser);
    await open(page, browser);
    onPicture(name, await wholeOf(page));
    await page.close();
  }
}

/** A picture of the page from its top, with nothing under the pointer. */
async function wholeOf(page: Page): Promise<Uint8Array> {
  await page.mouse.move(0, 0);
  const size = await page.evaluate(() => {
    scrollTo(0, 0);
    return { width: innerWidth, height: document.documentElement.scrollHeight };
  });
  const height = Math.min(size.height, longest);
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: size.width, height } });
}
