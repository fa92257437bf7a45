import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Chromium } from "../browsers.ts";
import { lookUp, openSite, setPost, sites } from "./journeys.ts";

const [x, , mastodon] = sites;

/** One state of the composer, or of the popup where there is none: how one gets there. */
interface State {
  readonly name: string;
  readonly title: string;
  reach(page: Page, browser: Chromium): Promise<{ screenshot(): Promise<Uint8Array> }>;
}

/** Writes a post and opens the composer beside it. */
async function open(page: Page, words: string, site = x!) {
  const composer = await openSite(page, site);
  await setPost(page, words);
  await composer.getByRole("button", { name: "Noem iemand" }).click();
  await composer.locator(".panel").waitFor();
  return composer;
}

/** The popup over a page where the composer does not stand. */
async function popupAt(page: Page, browser: Chromium, url: string) {
  await page.goto(url);
  await page.waitForFunction(() => window.practice?.ready);
  const { popup } = await lookUp(browser, page, "", ".here, .elsewhere, .status, main");
  return {
    async screenshot() {
      const picture = await popup.screenshot();
      await popup.close();
      return picture;
    },
  };
}

const pgb = "Mijn pgb stopt. Ik weet niet hoe het verder moet.";

/** A grey square. */
const photo = {
  name: "foto.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
    "base64",
  ),
};

/** Every state of the composer that somebody can meet. */
export const states: readonly State[] = [
  {
    name: "suggestions",
    title: "a topic is recognised, five names with a reason",
    reach: (page) => open(page, pgb),
  },
  {
    name: "no-topic",
    title: "no topic is recognised",
    reach: (page) => open(page, "Wat een mooie dag."),
  },
  {
    name: "choose-topic",
    title: "somebody chooses a topic",
    async reach(page) {
      const composer = await open(page, "Wat een mooie dag.");
      await composer.getByRole("button", { name: "Kies zelf een onderwerp" }).click();
      return composer;
    },
  },
  {
    name: "no-account",
    title: "somebody without an account on this network is chosen",
    async reach(page) {
      const composer = await open(page, pgb, mastodon);
      await composer.getByRole("checkbox").first().check();
      return composer;
    },
  },
  {
    name: "unconfirmed",
    title: "a name is looked up whose handle is not confirmed",
    async reach(page) {
      const composer = await open(page, pgb);
      await composer.getByRole("searchbox").fill("bevers");
      await composer.getByRole("checkbox").first().check();
      return composer;
    },
  },
  {
    name: "question",
    title: "an example question is added",
    async reach(page) {
      const composer = await open(page, pgb);
      await composer.getByRole("checkbox").first().check();
      await composer.getByRole("button", { name: "Zet er een vraag bij" }).click();
      return composer;
    },
  },
  {
    name: "too-long",
    title: "the post is too long",
    async reach(page) {
      const composer = await open(page, `${pgb} ${"Niemand belt mij terug. ".repeat(10)}`);
      await composer.getByRole("checkbox").first().check();
      return composer;
    },
  },
  {
    name: "faults",
    title: "something in the post will not work, and a button mends it",
    reach: (page) => open(page, "Lees op 2miljoenstemmen.nl over #2miljoenstemmen", mastodon),
  },
  {
    name: "reading",
    title: "somebody asked what would read more easily",
    async reach(page) {
      const composer = await open(
        page,
        "Ik wacht al drie maanden op een nieuwe rolstoel, indien er niets gebeurt kan ik straks niet meer naar mijn werk.",
      );
      await composer.getByRole("button", { name: "Is mijn tekst makkelijk te lezen?" }).click();
      return composer;
    },
  },
  {
    name: "private",
    title: "a private detail stands in the post",
    async reach(page) {
      const composer = await openSite(page, x!);
      await setPost(page, "Bel mij op 06 12345678.");
      await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
      await composer.locator(".caution").waitFor();
      return composer;
    },
  },
  {
    name: "picture",
    title: "a picture has no description",
    async reach(page) {
      const composer = await openSite(page, x!);
      await page.locator('input[type="file"]').first().setInputFiles(photo);
      await composer.locator(".caution").waitFor();
      return composer;
    },
  },
  {
    name: "offline",
    title: "without a connection nothing changes",
    async reach(page) {
      const composer = await openSite(page, x!);
      await page.context().setOffline(true);
      await setPost(page, pgb);
      await composer.getByRole("button", { name: "Noem iemand" }).click();
      await composer.locator(".panel").waitFor();
      await page.context().setOffline(false);
      return composer;
    },
  },
  {
    name: "no-box",
    title: "a known site without an open post box",
    reach: (page, browser) => popupAt(page, browser, "https://bsky.app/"),
  },
  {
    name: "unknown-server",
    title: "a server that the extension does not know",
    reach: (page, browser) => popupAt(page, browser, "https://mastodon.example/home"),
  },
];

/** Puts pictures of one state side by side, each with the name of its circumstances, in one small file. */
export async function writeSheet(
  page: Page,
  path: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const figures = [...pictures].map(
    ([look, picture]) =>
      `<figure><figcaption>${look}</figcaption><img src="data:image/png;base64,${Buffer.from(picture).toString("base64")}"></figure>`,
  );
  await page.setViewportSize({ width: 1600, height: 400 });
  await page.setContent(
    `<!doctype html><style>html{background:#888}body{display:flex;inline-size:max-content;padding:16px;align-items:start;gap:16px;margin:0;font:14px system-ui}
    figure{margin:0}img{zoom:0.48}figcaption{color:#fff;margin-bottom:4px}</style>${figures.join("")}`,
    { waitUntil: "load" },
  );
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const clip = (await page.locator("body").boundingBox())!;
  writeFileSync(path, await page.screenshot({ fullPage: true, clip, type: "jpeg", quality: 60 }));
}

/** Takes every state of the composer in one set of circumstances. */
export async function takeStates(
  browser: Chromium,
  onPicture: (state: string, picture: Uint8Array) => void,
): Promise<void> {
  for (const { name, reach } of states) {
    const page = await browser.context.newPage();
    const place = await reach(page, browser);
    // The pointer must not lie on what is looked at.
    await page.mouse.move(0, 0);
    onPicture(name, await place.screenshot());
    await page.close();
  }
}

/** Where the sheet of a state stands. */
export const sheetOf = (folder: string, state: string) =>
  join(folder, `composer-state-${state}.jpg`);
