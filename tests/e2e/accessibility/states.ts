import type { Page } from "playwright-core";
import type { Chromium } from "../../browsers.ts";
import { sites as mainSites, openSite, type Site, said, setPost } from "../../practice/journeys.ts";

/** One state of one screen of ours: how to get there, and where on the page it stands. */
export interface State {
  readonly name: string;
  readonly scope: "body" | "stemmen-composer" | "stemmen-notice";
  open(page: Page, browser: Chromium): Promise<void>;
}

/** The practice sites where a composer stands beside the post box. */
export const sites: readonly Site[] = [
  ...mainSites,
  { name: "Threads", url: "https://www.threads.com/" },
];

/** A site where a composer stands only when somebody asked for it in the settings. */
export interface AskedSite extends Site {
  /** The hosts that the browser is asked for. */
  readonly asks: readonly string[];
}

export const askedSites: readonly AskedSite[] = [
  {
    name: "Instagram",
    url: "https://www.instagram.com/",
    opens: "Nieuwe post",
    box: "caption",
    asks: ["www.instagram.com"],
  },
  {
    name: "Facebook",
    url: "https://www.facebook.com/",
    opens: "Nieuw bericht",
    box: "post",
    asks: ["www.facebook.com", "m.facebook.com"],
  },
];

declare const chrome: {
  storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  tabs: { query(which: object): Promise<{ id: number }[]> };
};

/** Opens the popup's document in a tab; with the address of an open tab it works for that tab, as it does from the toolbar. */
export async function openPopupPage(page: Page, browser: Chromium, of?: string): Promise<void> {
  const worker = await browser.worker();
  const id = of
    ? await worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, of)
    : undefined;
  if (of && id === undefined) throw new Error(`No tab with ${of} to open the popup for.`);
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  if (id !== undefined) {
    await page.addInitScript((id) => {
      if (typeof chrome === "object" && chrome.tabs) chrome.tabs.query = async () => [{ id }];
    }, id);
    await page.reload();
  }
  await page.locator(".here").waitFor();
}

/** The turn at which the suggestion with the longest word is shown ("gehandicaptenbeleid"), so that each run sees it. */
const longestTurn = 7;

/** Makes the extension as it is just after it was installed, with the same people suggested in each run. */
export async function forget(browser: Chromium): Promise<void> {
  await (await browser.worker()).evaluate(async (suggestionTurn) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ suggestionTurn });
    // The background takes its scripts back from the sites that were added.
    while ((await chrome.scripting.getRegisteredContentScripts()).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }, longestTurn);
}

/** Switches the control on at a site that was asked for, as one does in the settings. */
export async function allow(browser: Chromium, { name, asks }: AskedSite): Promise<void> {
  const page = await browser.context.newPage();
  // Headless Chromium shows no prompt: with a host given here, it answers the extension's own request with yes.
  // Firefox has a preference for it.
  const isChromium = !("isFirefox" in browser);
  if (isChromium) await page.goto("chrome://extensions");
  for (const host of isChromium ? asks : [])
    await page.evaluate(
      ([id, host]) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
          };
        };
        return chrome.developerPrivate.addHostPermission(id!, host!);
      },
      [browser.id, `https://${host}/*`],
    );
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await page.getByRole("button", { name: `Zet de knop aan op ${name}` }).click();
  await page
    .getByRole("status")
    .filter({ hasText: `staat nu op ${name}` })
    .waitFor();
  await page.waitForFunction(
    async (host) =>
      (await chrome.scripting.getRegisteredContentScripts()).some(({ matches }) =>
        matches.includes(`https://${host}/*`),
      ),
    asks[0]!,
  );
  await page.close();
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("status").filter({ hasText: /\p{L}/u }).waitFor();
}

const popup = (
  name: string,
  act: (page: Page) => Promise<unknown> = async () => {},
  of?: string,
): State => ({
  name: `popup: ${name}`,
  scope: "body",
  async open(page, browser) {
    let site: Page | undefined;
    if (of) {
      site = await browser.context.newPage();
      await openSite(site, sites[0]!);
      page.once("close", () => void site?.close());
    }
    await openPopupPage(page, browser, of);
    if (of) await page.locator(".here").filter({ hasText: "Je bent op" }).waitFor();
    await act(page);
  },
});

async function choose(page: Page, words: string, name: string): Promise<void> {
  await search(page, words);
  await page.getByRole("checkbox", { name }).check();
}

async function correct(page: Page): Promise<void> {
  await search(page, "jetten");
  await page.getByRole("button", { name: "Klopt niet?" }).first().click();
  await page.getByRole("textbox", { name: "Account" }).fill("geen goede naam!");
  await page.getByRole("button", { name: "Dit account klopt" }).click();
  await page.getByRole("alert").filter({ hasText: "niet" }).waitFor();
}

const onX = "https://x.com/*";

/** A view of the full page. */
const fullPage = (
  name: string,
  address: string,
  act: (page: Page) => Promise<unknown> = async () => {},
): State => ({
  name: `page: ${name}`,
  scope: "body",
  async open(page, browser) {
    await page.goto(`chrome-extension://${browser.id}/page.html${address}`);
    await page.getByText("De gegevens zijn van").waitFor();
    await act(page);
  },
});

/** The views of the full page in which one looks somebody up. */
const pageStates: readonly State[] = [
  fullPage("a person", "#persoon/lisa-westerveld"),
  fullPage("a party", "#partij/pro", (page) => page.getByText("verkiezing van 2021").waitFor()),
  fullPage("the chamber", "#kamer"),
  fullPage("the chamber, where a party and a network light up", "#kamer", async (page) => {
    await page.getByLabel("Laat een partij oplichten").selectOption("SP");
    await page.getByLabel(/^Laat mensen oplichten/).selectOption("X");
    await page.getByRole("status").filter({ hasText: "van de 150 zetels" }).waitFor();
  }),
  fullPage("filters", "#zoeken", async (page) => {
    await page.getByRole("button", { name: "Kies wie je ziet" }).click();
    await page.getByLabel("Functie").selectOption("partijleiders");
    await page.getByText("Je ziet: partijleiders.").waitFor();
  }),
  fullPage("an address that leads nowhere", "#persoon/bestaat-niet", (page) =>
    page.getByText("We kennen niemand").waitFor(),
  ),
];

/** The popup in every state that looks different. */
const popupStates: readonly State[] = [
  popup("start, where it may do nothing"),
  popup("start, with a post open in the tab", undefined, onX),
  popup("one person, with a post open in the tab", (page) => search(page, "jetten"), onX),
  popup("a party", (page) => search(page, "dieren")),
  popup("many names", async (page) => {
    await search(page, "van");
    await page.getByRole("button", { name: /^Toon \d+ meer$/ }).click();
  }),
  popup("nothing found", (page) => search(page, "qqqqxxzz")),
  popup("a correction with an error", correct),
  popup(
    "two chosen, with a post open in the tab",
    async (page) => {
      await choose(page, "jetten", "Kies Rob Jetten");
      await choose(page, "struijs", "Kies Jan Struijs");
      await page.getByRole("button", { name: "Gebruik de namen ergens anders" }).click();
    },
    onX,
  ),
  popup("favourites and who was looked up last", async (page) => {
    await search(page, "jetten");
    await page.getByRole("button", { name: "Bewaar bij favorieten" }).first().click();
    await page.getByRole("link", { name: "Rob Jetten", exact: true }).click();
    await page.getByRole("link", { name: "Democraten 66" }).click();
    await page.getByRole("link", { name: "Terug naar zoeken" }).click();
    await page.getByRole("searchbox").fill("");
    await page.getByRole("heading", { name: "Laatst bekeken" }).waitFor();
  }),
  popup("filters that leave nobody", async (page) => {
    await page.getByRole("button", { name: "Kies wie je ziet" }).click();
    await page.getByLabel("Partij", { exact: true }).selectOption("SGP");
    await page.getByLabel("Met een account op").selectOption("Bluesky");
    await page.getByRole("status").filter({ hasText: "Niemand gevonden" }).waitFor();
  }),
  popup("candidates", async (page) => {
    await page.getByRole("checkbox", { name: "Toon ook kandidaten van 2025" }).check();
    await search(page, "aafke romeijn");
    await page.getByRole("heading", { name: /Aafke Romeijn/ }).waitFor();
  }),
  popup("English", async (page) => {
    await page.getByRole("button", { name: "English" }).click();
    await search(page, "jetten");
  }),
];

const composerOf = (page: Page) => page.locator("stemmen-composer");

const composer = (
  site: Site | AskedSite,
  name: string,
  act: (page: Page) => Promise<unknown> = async () => {},
): State => ({
  name: `composer on ${site.name}: ${name}`,
  scope: "stemmen-composer",
  async open(page, browser) {
    if ("asks" in site) await allow(browser, site);
    await openSite(page, site);
    await setPost(page, "Mijn pgb stopt.", site.box);
    await act(page);
  },
});

/** Opens the picker and types a query in it. */
export async function pick(page: Page, words: string, names: number): Promise<void> {
  const root = composerOf(page);
  await root.getByRole("button", { name: "Noem iemand" }).click();
  const field = root.getByRole("searchbox");
  await field.waitFor();
  if (!words) return;
  await field.fill(words);
  const choices = root.getByRole("checkbox");
  await root
    .getByRole("status")
    .filter({ hasText: /na(am|men)/ })
    .waitFor();
  for (let index = 0; index < names; index++) await choices.nth(index).check();
}

/** The composer in every state that looks different, on every site where it stands. */
const composerStates: readonly State[] = [...sites, ...askedSites].flatMap((site) => [
  composer(site, "bar"),
  composer(site, "list open", (page) => pick(page, "", 0)),
  composer(site, "two chosen", (page) => pick(page, "van", 2)),
  composer(site, "hashtag put in", async (page) => {
    await composerOf(page).getByRole("button", { name: "#2MiljoenStemmen" }).click();
    await said(composerOf(page), /Klaar/);
  }),
]);

/** What the composer says about the post, which looks the same on every site. */
const composerNotices: readonly State[] = [
  composer(sites[0]!, "a tip with a button that mends it", async (page) => {
    await setPost(page, "Lees over #2miljoenstemmen");
    await pick(page, "", 0);
    await composerOf(page).getByRole("button", { name: "Maak er #2MiljoenStemmen van" }).waitFor();
  }),
  composer(sites[0]!, "hints for easy reading", async (page) => {
    await setPost(
      page,
      "Ik wacht al drie maanden op een nieuwe rolstoel, indien er niets gebeurt kan ik straks niet meer naar mijn werk.",
    );
    await pick(page, "", 0);
    const ask = composerOf(page).getByRole("button", { name: "Is mijn tekst makkelijk te lezen?" });
    await ask.click();
    await composerOf(page).getByText("Tips voor makkelijk lezen:").waitFor();
  }),
  composer(sites[0]!, "a caution", async (page) => {
    await setPost(page, "Bel mij op 06 12345678.");
    await composerOf(page).getByRole("button", { name: "#2MiljoenStemmen" }).click();
    await composerOf(page).locator(".caution").waitFor();
    await said(composerOf(page), /Klaar/);
  }),
  composer(sites[0]!, "a question to put in", async (page) => {
    await pick(page, "", 0);
    await composerOf(page).getByRole("checkbox").first().check();
    await composerOf(page).getByRole("button", { name: "Zet er een vraag bij" }).click();
    await composerOf(page).getByRole("textbox").waitFor();
  }),
];

/** What a page shows after the hashtag was put in from the menu. */
const noticeState: State = {
  name: "notice: hashtag put in",
  scope: "stemmen-notice",
  async open(page, browser) {
    await page.goto("https://onbekend.test/plain");
    await page.locator("textarea").first().fill("Beste redactie,");
    const popup = await browser.openPopup(page);
    await popup.waitForSelector(".here");
    await popup.close();
    const worker = await browser.worker();
    await worker.evaluate(async () => {
      const { tabs, contextMenus } = chrome as never as {
        tabs: typeof chrome.tabs;
        contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
      };
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      contextMenus.onClicked.dispatch({ menuItemId: "add-hashtag", frameId: 0 }, tab);
    });
    await said(page.locator("stemmen-notice"), /Klaar/);
  },
};

const extensionPage = (
  name: string,
  path: string,
  act: (page: Page) => Promise<unknown> = async () => {},
): State => ({
  name,
  scope: "body",
  async open(page, browser) {
    await page.goto(`chrome-extension://${browser.id}/${path}`);
    await page.locator("h1").waitFor();
    await act(page);
  },
});

/** The settings, with what they say about what cannot be. */
const settingsStates: readonly State[] = [
  extensionPage("settings: with faults and the last question", "options.html", async (page) => {
    await page.getByRole("button", { name: "Zet de knop aan op deze server" }).click();
    await page.getByRole("textbox", { name: "Je eigen server van Mastodon" }).fill("bsky.app");
    await page.getByRole("button", { name: "Bewaar deze server" }).click();
    await page.getByRole("alert").filter({ hasText: "Bluesky" }).waitFor();
    await page.getByRole("button", { name: "Alles wissen" }).click();
  }),
  extensionPage("settings: large, wide and strong", "options.html", async (page) => {
    await page.getByRole("radio", { name: "Grotere letters" }).check();
    await page.getByRole("radio", { name: "Veel ruimte" }).check();
    await page.getByRole("radio", { name: "Sterke kleuren: zwart en wit" }).check();
    await page.getByRole("status").filter({ hasText: "Bewaard." }).waitFor();
    // The status lies over what one scrolls past.
    await page.evaluate(() => scrollTo(0, 0));
  }),
];

/** What one sees after the extension was installed. */
const welcomeState = extensionPage("welcome", "welcome.html");
/** What is said about privacy, with one licence open. */
const privacyState = extensionPage("privacy and licences", "privacy.html", (page) =>
  page.getByText("preact: tekst van licentie MIT", { exact: true }).click(),
);

const story = (name: string, act: (page: Page) => Promise<unknown> = async () => {}): State => ({
  name: `story: ${name}`,
  scope: "body",
  async open(page, browser) {
    // A picture of ours has the page's storage, and no page that writes in it.
    await page.goto(`chrome-extension://${browser.id}/icons/48.png`);
    await page.evaluate(() => localStorage.clear());
    await page.goto(`chrome-extension://${browser.id}/page.html#verhaal`);
    await page.getByRole("searchbox").waitFor();
    await act(page);
  },
});

async function tell(page: Page): Promise<void> {
  await page.getByLabel("Wat is er gebeurd?").fill("Ik heb autisme. Mijn pgb stopt#Zorg.");
  await page.getByRole("group", { name: "Wie wil je aanspreken?" }).waitFor();
  await page.getByRole("checkbox", { name: /Sterk/ }).check();
  await page.getByRole("button", { name: "Ja, dat is goed" }).waitFor();
}

/** The story: empty, told, too long, one question at a time, and before everything is wiped. */
const storyStates: readonly State[] = [
  story("nothing told"),
  story("told, with another one kept and the last question", async (page) => {
    await page.getByLabel("Wat is er gebeurd?").fill("De lift is stuk.");
    await page.getByRole("button", { name: "Begin een nieuw verhaal" }).click();
    await page.getByRole("button", { name: /^Ga verder/ }).waitFor();
    await tell(page);
    await page.getByRole("button", { name: "Alles wissen" }).click();
  }),
  story("too long, choosing a topic", async (page) => {
    await page.getByLabel("Wat moet er anders?").fill(`Dit moet ${"heel ".repeat(60)}anders. Nu.`);
    await page.getByText("Kies een zin die weg kan").waitFor();
    await page.getByRole("button", { name: "Kies zelf een onderwerp" }).click();
    await page.getByRole("button", { name: "Zorg en hulp" }).click();
    await page.getByRole("button", { name: "Zelf je zorg regelen" }).waitFor();
  }),
  story("one question on the screen", async (page) => {
    await page.getByLabel("Eén vraag per scherm").check();
    await page.getByRole("button", { name: "Volgende" }).click();
    await page.getByText("Vraag 2 van 4").waitFor();
  }),
];

const organisationsState = extensionPage(
  "for organisations, with a link made",
  "page.html#organisaties",
  async (page) => {
    await page.getByLabel("Onderwerp").selectOption("Werk dat past");
    await page.getByLabel("Adres van de site").fill("https://example.org/");
    await page.getByRole("button", { name: "Kopieer je link" }).waitFor();
  },
);

/** Whom one asked, and who of a party was not asked yet. */
const contactsState: State = {
  name: "contacts: asked, to wipe, and not yet",
  scope: "body",
  async open(page, browser) {
    await (await browser.worker()).evaluate(() =>
      chrome.storage.local.set({
        addressed: ["2026-11-20", "2026-11-10", "2026-10-01"].map((date) => ({
          kind: "person",
          id: "rob-jetten",
          name: "Rob Jetten",
          network: "bluesky",
          date,
          topics: ["pgb"],
        })),
      }),
    );
    await page.goto(`chrome-extension://${browser.id}/page.html#gevraagd`);
    await page.getByRole("button", { name: "Wis de lijst" }).click();
    await page.getByLabel("Partij", { exact: true }).selectOption("CDA");
    await page.locator(".not-yet .link").first().waitFor();
  },
};

/** Every state of every screen. */
export const states: readonly State[] = [
  ...popupStates,
  ...pageStates,
  ...composerStates,
  ...composerNotices,
  noticeState,
  organisationsState,
  ...settingsStates,
  welcomeState,
  contactsState,
  extensionPage("help", "page.html#hulp", (page) => page.locator("kbd").first().waitFor()),
  privacyState,
  ...storyStates,
];
