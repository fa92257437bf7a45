import type { CDPSession, Page } from "playwright-core";
import { builtExtension, type Chromium, startChromium } from "../browsers.ts";
import { openSite, postOf, said, setPost, sites } from "../practice/journeys.ts";
import { startPractice } from "../practice/server.ts";
import { bareExtension } from "./floors.ts";
import { interleaved, type Line, summary } from "./measure.ts";

const [x, , mastodon] = sites;

/** A frame comes as soon as it is ready, so that waiting for the screen is not measured. */
const args = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

type Kind = "none" | "nothing" | "button" | "ours";

const folders: Readonly<Record<Kind, () => string | undefined>> = {
  none: () => undefined,
  nothing: () => bareExtension("nothing"),
  button: () => bareExtension("button"),
  ours: () => builtExtension("chromium"),
};

const controls: Readonly<Record<string, string>> = {
  button: "bare-button",
  ours: "stemmen-composer",
};

declare global {
  interface Window {
    /** Appends and removes posts as a busy feed does; resolves when all came and went. */
    busyFeed(posts: number): Promise<void>;
    /** Milliseconds from the focus until a control with this name is painted. */
    untilVisible(tag: string): Promise<number>;
    /** Milliseconds from a press on the control until what it says is painted. */
    untilSaid(tag: string): Promise<number>;
  }
}

/** What the pages are asked to do; it runs in the page, as the site's own code would. */
function practise(): void {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async () => {
    await frame();
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
    return performance.now();
  };
  window.busyFeed = async (posts) => {
    const feed = document.createElement("div");
    document.body.append(feed);
    for (let made = 0; made < posts; made++) {
      const post = document.createElement("article");
      post.innerHTML = `<h3>Iemand ${made}</h3><p>Vandaag schijnt de zon.</p><button>Deel</button><a href="#">Meer</a>`;
      feed.append(post);
      if (feed.children.length > 50) feed.firstElementChild?.remove();
      if (made % 20 === 0) await frame();
    }
    feed.remove();
    await painted();
  };
  const root = (tag: string) => document.querySelector(tag)?.shadowRoot;
  window.untilVisible = async (tag) => {
    const { boxes, box } = window.practice;
    const start = performance.now();
    box(boxes[0]).focus();
    while (!root(tag)?.querySelector("button")?.getBoundingClientRect().height) await frame();
    return (await painted()) - start;
  };
  window.untilSaid = (tag) =>
    new Promise((resolve) => {
      addEventListener(
        "click",
        async ({ timeStamp }) => {
          while (!root(tag)?.querySelector("[role=status]")?.textContent) await frame();
          resolve((await painted()) - timeStamp);
        },
        { once: true, capture: true },
      );
    });
}

/** Milliseconds that scripts ran in the tab, since it was opened. */
async function scriptTime(session: CDPSession): Promise<number> {
  return (await metric(session, "ScriptDuration")) * 1000;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await metric(session, "JSHeapUsedSize")) / 1024;
}

/** How often functions of an extension ran in a tab while something was done there. */
async function callsOf(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await session.send("Profiler.takePreciseCoverage");
  await act();
  const { result } = await session.send("Profiler.takePreciseCoverage");
  await session.send("Profiler.stopPreciseCoverage");
  return result
    .filter(({ url }) => url.startsWith("chrome-extension://"))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

/** Milliseconds that the extension's own scripts needed to be read and run while a page loaded. */
async function loadTime(browser: Chromium, page: Page, url: string): Promise<number> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const events: { name: string; dur?: number; args?: { data?: { url?: string } } }[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as never[])));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline", "v8"] },
    transferMode: "ReportEvents",
  });
  await page.goto(url);
  await page.waitForFunction(() => window.practice?.ready);
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await ended;
  await session.detach();
  return events
    .filter(({ name }) => name === "EvaluateScript" || name === "v8.compile")
    .filter(({ args }) => args?.data?.url?.startsWith("chrome-extension://"))
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

interface Opened {
  readonly browser: Chromium;
  readonly page: Page;
  readonly session: CDPSession;
}

/** What our script costs on a social page, idle and at work, each against its floor in the same run. */
export async function measurePages(rounds: number): Promise<Line[]> {
  const practice = await startPractice();
  const opened = new Map<Kind, Opened>();
  for (const kind of ["none", "nothing", "button", "ours"] as const) {
    const extension = folders[kind]();
    const browser = await startChromium({
      port: practice.port,
      args,
      ...(extension && { extension }),
    });
    await browser.context.addInitScript(practise);
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    await session.send("Performance.enable");
    opened.set(kind, { browser, page, session });
  }
  /** Lets some kinds do the same by turns. */
  const race = (kinds: readonly Kind[], act: (one: Opened, kind: Kind) => Promise<number>) =>
    interleaved(
      Object.fromEntries(kinds.map((kind) => [kind, () => act(opened.get(kind)!, kind)])),
      rounds,
    );
  const arrive = async ({ page }: Opened, site = x!) => {
    await page.goto(site.url);
    await page.waitForFunction(() => window.practice?.ready);
  };
  const lines: Line[] = [];
  try {
    const { page, session } = opened.get("ours")!;
    await arrive(opened.get("ours")!);
    const calls = await callsOf(session, () => page.evaluate(() => window.busyFeed(2000)));
    lines.push({
      what: "idle: our calls while 2,000 posts come and go",
      unit: "calls",
      bar: "0",
      measured: [summary("ours", [calls])],
    });
    lines.push({
      what: "idle: scripts in the tab while 2,000 posts come and go",
      unit: "ms",
      bar: "1 × no extension",
      measured: await race(["none", "nothing", "ours"], async (one) => {
        await arrive(one);
        const before = await scriptTime(one.session);
        await one.page.evaluate(() => window.busyFeed(2000));
        return (await scriptTime(one.session)) - before;
      }),
    });
    lines.push({
      what: "idle: heap of the tab after that",
      unit: "kB",
      bar: "1 × no extension",
      measured: await race(["none", "nothing", "ours"], async (one) => {
        await arrive(one);
        await one.page.evaluate(() => window.busyFeed(2000));
        return heap(one.session);
      }),
    });
    lines.push({
      what: "idle: our script read and run when a page loads",
      unit: "ms",
      bar: "≤ 1",
      measured: await race(["nothing", "ours"], ({ browser, page }) =>
        loadTime(browser, page, mastodon!.url),
      ),
    });
    lines.push({
      what: "focus in a post box → control painted",
      unit: "ms",
      bar: "≤ 50",
      measured: await race(["button", "ours"], async (one, kind) => {
        await arrive(one);
        return one.page.evaluate((tag) => window.untilVisible(tag), controls[kind]!);
      }),
    });
    const words = "Mijn bus heeft geen plank, en ik sta hier weer. ".repeat(11).slice(0, 500);
    const typing = await race(["none", "nothing", "ours"], async (one, kind) => {
      await arrive(one, mastodon!);
      if (kind === "ours") await openSite(one.page, mastodon!);
      else await one.page.evaluate(() => window.practice.box(window.practice.boxes[0]).focus());
      const before = await scriptTime(one.session);
      await one.page.keyboard.type(words);
      return ((await scriptTime(one.session)) - before) / words.length;
    });
    lines.push({
      what: "typing 500 characters with the control shown: scripts in the tab, per key",
      unit: "ms",
      bar: "floor + 0.2",
      measured: typing,
    });
    lines.push({
      what: "press on #2MiljoenStemmen → verified, said and painted",
      unit: "ms",
      bar: "–",
      measured: await race(["button", "ours"], async (one, kind) => {
        await arrive(one, mastodon!);
        const tag = controls[kind]!;
        await one.page.evaluate((tag) => window.untilVisible(tag), tag);
        const done = one.page.evaluate((tag) => window.untilSaid(tag), tag);
        await one.page.locator(tag).getByRole("button", { name: "#2MiljoenStemmen" }).click();
        const time = await done;
        const post = await postOf(one.page);
        if (!post.includes("#2MiljoenStemmen")) throw new Error(`Not in the post: ${post}`);
        return time;
      }),
    });
    lines.push(await measureMemory(opened.get("ours")!));
  } finally {
    for (const { browser } of opened.values()) await browser.close();
    await practice.close();
  }
  return lines;
}

/** What stays in the heap of 100 composers that were opened and closed, after the first ten. */
async function measureMemory({ page, session }: Opened): Promise<Line> {
  const composer = await openSite(page, mastodon!);
  const walk = async () => {
    await setPost(page, "Mijn pgb stopt.");
    await composer.getByRole("button", { name: "Noem iemand" }).click();
    await composer.getByRole("searchbox").waitFor();
    await page.keyboard.press("Escape");
    await composer.getByRole("searchbox").waitFor({ state: "detached" });
  };
  await composer.getByRole("button", { name: "#2MiljoenStemmen" }).click();
  await said(composer, /Klaar/);
  for (let times = 0; times < 10; times++) await walk();
  const before = await heap(session);
  for (let times = 0; times < 100; times++) await walk();
  return {
    what: "memory that stays after 100 composers were opened and closed",
    unit: "kB",
    bar: "flat",
    measured: [summary("ours", [(await heap(session)) - before])],
  };
}
