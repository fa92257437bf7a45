import { execFileSync, spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import puppeteer, { type Browser as Firefox, type Page as PopupPage } from "puppeteer-core";

import { refuseStrays } from "./practice/requests.ts";

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

type Kind = "chromium" | "firefox";

const known: Record<
  Kind,
  { variable: string; names: string[]; packages: string[]; paths: string[] }
> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    names: [
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "chrome",
      "msedge",
    ],
    packages: ["chromium"],
    paths: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
      join(homedir(), "AppData\\Local\\Google\\Chrome\\Application\\chrome.exe"),
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    packages: ["firefox-esr"],
    paths: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
  },
};

/** The browser on this machine, or undefined. An environment variable (CHROMIUM_PATH, FIREFOX_PATH) goes first. */
export function findBrowser(kind: Kind): string | undefined {
  const { variable, names, paths } = known[kind];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...paths].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

/**
 * The browser on this machine; on Debian and Ubuntu it is installed when missing.
 * Throws a sentence that says what is missing and how to get it.
 */
export function needBrowser(kind: Kind): string {
  const found = findBrowser(kind);
  if (found) return found;
  const { variable, packages } = known[kind];
  const name = kind === "chromium" ? "Chromium, Chrome or Edge" : "Firefox";
  if (existsSync("/etc/debian_version")) {
    console.log(`Installing ${packages.join(" ")} with apt-get, because no ${name} was found …`);
    installFromDebian(packages);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} was found on this machine and it could not be installed. ` +
      `Install it (on Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}; elsewhere from the maker's site), ` +
      `or set ${variable} to the path of the program. Then run the same command again.`,
  );
}

/** Installs Debian packages, as root or through sudo without a password; false when that was not possible. */
export function installFromDebian(packages: readonly string[]): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...words: string[]) =>
    spawnSync("env", [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;
  return apt("update", "-q") && apt("install", "-y", "-q", "--no-install-recommends", ...packages);
}

/** Where the built extension stands; throws a sentence when it was not built. */
export function builtExtension(kind: Kind): string {
  const folder = join(root, ".output", kind === "chromium" ? "chrome-mv3" : "firefox-mv3");
  if (!existsSync(join(folder, "manifest.json"))) {
    const command = kind === "chromium" ? "npm run build" : "npm run build:firefox";
    throw new Error(`The extension is not built yet. Run "${command}" first.`);
  }
  return folder;
}

/** Builds the extension for one browser into `.output`. */
export function build(kind: Kind): void {
  const words = kind === "chromium" ? ["build"] : ["build", "-b", "firefox"];
  execFileSync(process.execPath, [join(root, "node_modules/wxt/bin/wxt.mjs"), ...words], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

export interface ChromiumOptions {
  /** Port on loopback that answers for every host name over HTTPS. */
  port?: number;
  /** Folder of the unpacked extension; absent for a browser without one. */
  extension?: string;
  /** Whether the page that opens after the extension was installed stays open. */
  keepsWelcome?: boolean;
  headless?: boolean;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  locale?: string;
  viewport?: { width: number; height: number } | null;
  args?: string[];
  /** The environment of the browser's process; absent for that of this one. */
  env?: Record<string, string>;
  /** Folder of a profile that outlives the browser; absent for a fresh one that goes with it. */
  profile?: string;
}

/** Chromium, in which every host name leads to loopback and nowhere else. */
export interface Chromium {
  context: BrowserContext;
  /** Id of the loaded extension, or "" without one. */
  id: string;
  /** The extension's service worker, waiting for it when needed. */
  worker(): Promise<Worker>;
  /** Presses the extension's button in the toolbar for this tab, and gives the popup that opens. */
  openPopup(page: Page): Promise<PopupPage>;
  /** Closes the browser; throws when the extension asked anything of the network. */
  close(): Promise<void>;
}

/** Starts Chromium with the extension loaded through the debugging pipe. */
export async function startChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { port, extension, headless = true } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "2ms-chromium-"));
  const rules = port ? `MAP * 127.0.0.1:${port}` : "MAP * ~NOTFOUND";
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser("chromium"),
    headless,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions", "--disable-field-trial-config"],
    ...(options.viewport === null
      ? { viewport: null }
      : { viewport: options.viewport ?? { width: 1000, height: 800 } }),
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    locale: options.locale ?? "nl-NL",
    ...(options.env && { env: options.env }),
    args: [
      ...(headless ? ["--headless=new"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--enable-unsafe-extension-debugging",
      "--remote-debugging-port=0",
      `--host-resolver-rules=${rules}`,
      ...(options.args ?? []),
    ],
  });
  /** What pages and scripts of the extension asked of the network; opening a tab on a press is none of it. */
  const asked: string[] = [];
  context.on("request", (request) => {
    if (!/^(https?|wss?):/.test(request.url()) || request.isNavigationRequest()) return;
    if (request.serviceWorker() || request.frame().url().startsWith("chrome-extension:"))
      asked.push(request.url());
  });
  let id = "";
  if (extension) {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error("Chromium gave no debugging session to load the extension with.");
    const welcome = existsSync(join(extension, "welcome.html"))
      ? context.waitForEvent("page", (page) => page.url().endsWith("/welcome.html"))
      : undefined;
    const loaded = (await session.send(
      "Extensions.loadUnpacked" as never,
      { path: extension } as never,
    )) as { id: string };
    id = loaded.id;
    const page = await welcome;
    if (!options.keepsWelcome) await page?.close();
  }
  return {
    context,
    id,
    worker: async () =>
      context.serviceWorkers().find((worker) => worker.url().includes(id)) ??
      (await context.waitForEvent("serviceworker", (worker) => worker.url().includes(id))),
    openPopup: async (page) => {
      await page.bringToFront();
      const [debugPort] = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n");
      const second = await puppeteer.connect({
        browserURL: `http://127.0.0.1:${debugPort}`,
        defaultViewport: null,
      });
      context.once("close", () => void second.disconnect());
      const session = await second.target().createCDPSession();
      const targets = await session.send("Target.getTargets", { filter: [{}] });
      const tabs = targets.targetInfos.filter(
        (target) => target.type === "tab" && target.url === page.url(),
      );
      const targetId = tabs.at(-1)?.targetId;
      if (!targetId) throw new Error(`No tab with ${page.url()} to open the popup in.`);
      await session.send("Extensions.triggerAction" as never, { id, targetId } as never);
      const isPopup = (url: string) => url.startsWith(`chrome-extension://${id}/popup.html`);
      const target = await second.waitForTarget((target) => isPopup(target.url()));
      return target.asPage();
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (asked.length > 0) throw new Error(`The extension asked for ${asked.join(", ")}`);
    },
  };
}

/** Opens one of the extension's own pages, or a picture of it, in a tab. */
export async function openExtensionPage(browser: Chromium, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await page.locator("h1, body > img").first().waitFor();
  return page;
}

export interface FirefoxOptions {
  /** Port on loopback of a CONNECT proxy; every request of Firefox goes there. Without it they lead nowhere. */
  proxyPort?: number;
  /** Folder or zip of the extension. */
  extension?: string;
  headless?: boolean;
  preferences?: Record<string, string | number | boolean>;
  /** The environment of the browser's process; absent for that of this one. */
  env?: Record<string, string>;
  /** Folder of a profile that outlives the browser; absent for a fresh one that goes with it. */
  profile?: string;
}

/** The id the extension has inside the started Firefox, so that its own pages can be opened. */
const firefoxUuid = "2a1c7d52-5d3b-4f8e-9a30-2b6d1e0f4c11";

/** Starts Firefox over WebDriver BiDi with a fresh profile and the extension loaded as a temporary add-on. */
export async function startFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const { extension, headless = true } = options;
  const deadEnd = options.proxyPort ? undefined : await startDeadEnd();
  const proxyPort = options.proxyPort ?? deadEnd?.port;
  mkdirSync(join(root, ".output"), { recursive: true });
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needBrowser("firefox"),
    headless,
    acceptInsecureCerts: true,
    ...(options.env && { env: options.env }),
    ...(options.profile && { userDataDir: options.profile }),
    // Without it Firefox refuses to open the extension's own pages.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort!,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort!,
      "network.proxy.no_proxies_on": "",
      "intl.accept_languages": "nl-NL, nl",
      "extensions.webextensions.uuids": JSON.stringify({
        "extension@2miljoenstemmen.nl": firefoxUuid,
      }),
      ...options.preferences,
    },
  });
  if (extension) await browser.installExtension(extension);
  if (deadEnd) {
    const close = browser.close.bind(browser);
    browser.close = async () => {
      await close();
      deadEnd.end();
    };
  }
  return browser;
}

/** A proxy that leads nowhere; `end` throws when something was asked that the browser does not ask for by itself. */
async function startDeadEnd(): Promise<{ port: number; end(): void }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    requests.push(`CONNECT https://${request.url?.replace(/:443$/, "")}/`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    end() {
      server.closeAllConnections();
      server.close();
      refuseStrays(requests);
    },
  };
}

/** Opens one of the extension's own pages in a tab of Firefox. */
export async function openFirefoxPage(browser: Firefox, path: string): Promise<PopupPage> {
  const page = await browser.newPage();
  await goToFirefoxPage(page, path);
  return page;
}

/** Goes to one of the extension's own pages in a tab of Firefox that is open. */
export async function goToFirefoxPage(page: PopupPage, path: string): Promise<void> {
  const { href, pathname } = new URL(path, `moz-extension://${firefoxUuid}/`);
  // Firefox does not tell when such a page has loaded (2026-11): wait for what stands in it instead.
  void page.goto(href, { timeout: 0 }).catch(() => undefined);
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await page.waitForFunction((path) => location.pathname === path, {}, pathname);
      return;
    } catch (problem) {
      // While one document makes room for the next, Firefox answers a question with an error of its own.
      const isBetween = /right-hand side of 'in'/.test(String((problem as Error).cause));
      if (!isBetween || Date.now() > end) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const kind of ["chromium", "firefox"] as const)
      console.log(`${kind}: ${needBrowser(kind)}`);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exit(1);
  }
}
