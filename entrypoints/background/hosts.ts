import { type Browser, browser } from "wxt/browser";
import { readChoices, watchChoices, withheld } from "@/components/settings.ts";
import { isAdded, pattern, sitesWith, stands } from "@/data/sites.ts";

/** The script for the hosts that the user added; the named ones have it from the manifest. */
const script = {
  id: "listen",
  js: ["listen.js"] as string[],
  runAt: "document_start",
  allFrames: false,
  persistAcrossSessions: true,
} satisfies Browser.scripting.RegisteredContentScript;

let last = Promise.resolve();

/**
 * Brings the scripts on added hosts in line with what the user chose and the browser allows.
 * It may be called at any time and as often as one likes; one runs after another.
 */
export function alignHosts(): Promise<void> {
  last = last.then(align, align);
  return last;
}

async function align(): Promise<void> {
  const choices = await readChoices();
  const added = sitesWith(choices.hosts).filter((site) => isAdded(site, choices));
  const refused: string[] = [];
  for (const host of added.flatMap((site) => site.hosts)) {
    if (!(await browser.permissions.contains({ origins: [pattern(host)] }))) refused.push(host);
  }
  if (refused.join() !== choices.withheld.join()) await withheld.setValue(refused);
  const open = added
    .filter((site) => !site.isNamed)
    .flatMap((site) => site.hosts)
    .filter((host) => stands(host, { ...choices, withheld: refused }));
  await register(open.map(pattern).sort());
}

async function register(matches: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  const known = registered?.matches ?? [];
  if (known.toSorted().join() === matches.join()) return;
  if (matches.length === 0) {
    await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  } else if (registered) {
    await browser.scripting.updateContentScripts([{ ...script, matches }]);
  } else {
    await browser.scripting.registerContentScripts([{ ...script, matches }]);
  }
  await wake(matches.filter((match) => !known.includes(match)));
}

/** Brings the listener to pages that were open already. */
async function wake(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({ target: { tabId: id! }, files: ["/listen.js"] }),
    ),
  );
}

/** Keeps the scripts on added hosts in line from now on: after install, update, restart, and every change. */
export function watchHosts(): void {
  const start = () => void alignHosts();
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.permissions.onAdded.addListener(start);
  browser.permissions.onRemoved.addListener(start);
  watchChoices(start);
}
