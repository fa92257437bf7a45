import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build, builtExtension, needBrowser, root, startChromium } from "../browsers.ts";
import { addHashtag, addMention, lookUp, openSite, postOf, sites } from "./journeys.ts";
import { startPractice } from "./server.ts";

/** Whether somebody can see a window on this machine. */
const hasDisplay =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const step = (words: string) => console.log(words);

function expectThat(is: boolean, words: string): void {
  if (!is) throw new Error(`This did not work: ${words}`);
  step(`  ✓ ${words}`);
}

/** Opens a browser with the extension on the practice pages, until the browser is closed. */
async function show(port: number): Promise<void> {
  const browser = await startChromium({
    port,
    extension: builtExtension("chromium"),
    headless: false,
    viewport: null,
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto("https://practice.test/");
  step(
    "A browser is open with the extension in it, on practice pages that only this computer sees.",
  );
  step("Go to a practice site, click in the post box, and press #2MiljoenStemmen.");
  step("The popup is behind the puzzle piece in the toolbar. Close the browser to stop.");
  await new Promise((resolve) => browser.context.once("close", resolve));
}

/** Walks through the three daily uses without a window, and leaves pictures. */
async function walk(port: number): Promise<void> {
  const pictures = join(root, ".output", "demo");
  mkdirSync(pictures, { recursive: true });
  const browser = await startChromium({ port, extension: builtExtension("chromium") });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    for (const site of sites) {
      step(`\n${site.name} (practice page at ${site.url})`);
      const composer = await openSite(page, site);
      step("  The post box has the focus; the control stands beside it.");

      const heard = await addHashtag(page, composer, "Mijn bus heeft geen plank.");
      step(`  The extension says: ${heard}`);
      const post = await postOf(page);
      expectThat(
        post === "Mijn bus heeft geen plank. #2MiljoenStemmen ",
        `the editor's own text is now "${post}"`,
      );
      await page.screenshot({ path: join(pictures, `${site.name}-hashtag.png`) });

      const answer = await addMention(composer, "sterk", "Mirjam Sterk");
      step(`  The extension says: ${answer}`);
      const whole = await postOf(page);
      const added = whole.slice(post.length);
      expectThat(
        whole.startsWith(post) && /^(@\S+|Mirjam Sterk #CDA) $/.test(added),
        `Mirjam Sterk is in the post as "${added.trim()}"`,
      );
      await page.screenshot({ path: join(pictures, `${site.name}-mention.png`) });
    }

    step("\nThe popup");
    const { popup, card } = await lookUp(browser, page, "jeten");
    step("  It opens with the cursor in the search field; typed with an error: jeten");
    step(card.replace(/^/gm, "    "));
    expectThat(card.includes("Rob Jetten"), "Rob Jetten is found all the same");
    await popup.screenshot({ path: join(pictures, "popup.png") as `${string}.png` });
    step(`\nAll three uses work. Pictures are in ${pictures}`);
  } finally {
    await browser.close();
  }
}

try {
  needBrowser("chromium");
  step("Building the extension …");
  build("chromium");
  const practice = await startPractice();
  try {
    await (hasDisplay ? show(practice.port) : walk(practice.port));
  } finally {
    await practice.close();
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
