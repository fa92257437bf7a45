import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page as ChromiumPage } from "playwright-core";
import type { Page as FirefoxPage, KeyInput } from "puppeteer-core";
import { build } from "vite";
import { root, startChromium, startFirefox } from "../browsers.ts";
import { type Practice as Server, startPractice } from "../practice/server.ts";
import type { Request } from "./inside.ts";

/** The browsers in which every editor is tried. */
export const kinds = ["chromium", "firefox"] as const;
export type Kind = (typeof kinds)[number];

/** One tab of a real browser on the practice pages, with our code in the isolated world of an extension. */
export interface Tab {
  readonly kind: Kind;
  readonly server: Server;
  open(url: string): Promise<void>;
  /** Runs a function in the page's own world. */
  evaluate<Result, Argument>(
    act: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(act: () => Result | Promise<Result>): Promise<Result>;
  /** Presses keys as a person does: "a", "Control+z", "ArrowLeft". */
  press(keys: string): Promise<void>;
  /** Types a text key by key. */
  type(text: string): Promise<void>;
  /** Clicks in the middle of what a selector finds. */
  click(selector: string): Promise<void>;
  /** Has our code do something with a box of the practice page; without a name with its first one. */
  ask<Answer>(request: Request, box?: string): Promise<Answer>;
  /** Has our code do something with the page as a whole. */
  askPage<Answer>(request: Request): Promise<Answer>;
  close(): Promise<void>;
  readonly chromium?: ChromiumPage;
  readonly firefox?: FirefoxPage;
}

/** Starts the practice sites and a browser on them. */
export async function openTab(kind: Kind): Promise<Tab> {
  const [server, extension] = await Promise.all([startPractice(), buildTestExtension(kind)]);
  const started =
    kind === "chromium"
      ? await chromiumTab(server, extension)
      : await firefoxTab(server, extension);
  const tab: Tab = {
    kind,
    server,
    ...started,
    close: async () => {
      await started.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
    },
    ask: (request, box) => ask(started, request, box ?? null),
    askPage: (request) => ask(started, request),
  };
  return tab;
}

type Started = Omit<Tab, "kind" | "server" | "ask" | "askPage">;

/** Asks our code in the isolated world, by an event on a box (null for the first one) or on the page. */
function ask<Answer>(tab: Started, request: Request, box?: string | null): Promise<Answer> {
  return tab.evaluate(
    ({ request, box }) =>
      new Promise<Answer>((resolve, reject) => {
        const id = crypto.randomUUID();
        const element = box === undefined ? document.body : window.practice.box(box ?? undefined);
        const page = element.ownerDocument;
        const hear = (event: Event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail);
          if (answer.id !== id) return;
          page.removeEventListener("answer", hear);
          if (answer.value?.problem) reject(new Error(answer.value.problem));
          else resolve(answer.value);
        };
        page.addEventListener("answer", hear);
        const detail = JSON.stringify({ id, request });
        element.dispatchEvent(new CustomEvent("ask", { bubbles: true, composed: true, detail }));
      }),
    { request, ...(box !== undefined && { box }) } as { request: Request; box?: string | null },
  );
}

async function chromiumTab(server: Server, extension: string): Promise<Started> {
  const browser = await startChromium({ port: server.port, extension });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return {
    chromium: page,
    open: async (url) => {
      await page.goto(url);
      await page.waitForFunction(() => window.practice?.ready);
    },
    evaluate: page.evaluate.bind(page) as Tab["evaluate"],
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}

async function firefoxTab(server: Server, extension: string): Promise<Started> {
  const browser = await startFirefox({ proxyPort: server.proxyPort, extension });
  const page = await browser.newPage();
  return {
    firefox: page,
    open: async (url) => {
      await page.goto(url);
      await page.waitForFunction(() => window.practice?.ready);
    },
    evaluate: page.evaluate.bind(page) as Tab["evaluate"],
    press: async (keys) => {
      const all = keys.split("+") as KeyInput[];
      const key = all.pop()!;
      for (const modifier of all) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of all.reverse()) await page.keyboard.up(modifier);
    },
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}

/** Builds the extension whose only part is `inside.ts`, and gives its folder. */
async function buildTestExtension(kind: Kind): Promise<string> {
  const folder = join(root, ".output", `inside-${kind}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { alias: { "@": root } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(root, "tests/browser/inside.ts"),
        name: "inside",
        formats: ["iife"],
        fileName: () => "inside.js",
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: "Inside",
    version: "1",
    content_scripts: [
      {
        matches: ["https://*/*"],
        js: ["inside.js"],
        run_at: "document_start",
        all_frames: true,
        match_about_blank: true,
      },
    ],
    ...(kind === "firefox" && {
      browser_specific_settings: { gecko: { id: "inside@practice.test" } },
    }),
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
