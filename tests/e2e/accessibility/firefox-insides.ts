import type { Page as ChromiumPage } from "playwright-core";
import type { Browser, Page } from "puppeteer-core";
import type { Named } from "./controls.ts";

/** What Firefox tells assistive technology about one thing on a page. */
interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly description: string | null;
  readonly DOMNode: Node | null;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  getState(states: { value?: number }, more: { value?: number }): void;
}

/** https://searchfox.org/firefox-main/source/accessible/interfaces/nsIAccessibilityService.idl, 2026-11 */
interface Service {
  getAccessibleFor(node: Node): Accessible | null;
  getStringRole(role: number): string;
  getStringStates(states: number, more: number): Iterable<string>;
}

/** The page as a script with the rights of the browser sees it. */
interface Inside {
  readonly window: Window;
  readonly service: Service;
}

/** How the colours of the browser can be. */
export const looks = ["light", "dark", "forced colours"] as const;

const colourScheme = "layout.css.prefers-color-scheme.content-override";
/** "Override the colours of the page" in the settings of Firefox. */
const colourUse = "browser.display.document_color_use";

type Preference = string | number | boolean;

/** Firefox itself, behind its pages: preferences, zoom and the accessibility tree, as somebody with the browser has them. */
export class Insides {
  readonly #ask: (expression: string) => Promise<unknown>;

  private constructor(ask: (expression: string) => Promise<unknown>) {
    this.#ask = ask;
  }

  static async of(browser: Browser): Promise<Insides> {
    // Puppeteer has no name of its own for what Firefox adds to the protocol (2026-11).
    const { connection } = browser as unknown as {
      connection: { send(method: string, words: object): Promise<{ result: unknown }> };
    };
    const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    const window = contexts.find(({ url }) => url.endsWith("/browser.xhtml"))!;
    return new Insides(async (expression) => {
      const answer = await connection.send("script.evaluate", {
        // One text there and back, so that nothing depends on how the protocol writes values.
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context: window.context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer.result as {
        type: string;
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (type !== "success") throw new Error(`Firefox itself: ${exceptionDetails?.text}`);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    });
  }

  /** Sets preferences, as in about:config; undefined makes one as it was. */
  async prefer(preferences: Readonly<Record<string, Preference | undefined>>): Promise<void> {
    await this.#ask(`(() => {
      for (const [name, value] of Object.entries(${JSON.stringify(preferences, (_, value) => value ?? null)})) {
        if (value === null) Services.prefs.clearUserPref(name);
        else if (typeof value === "number") Services.prefs.setIntPref(name, value);
        else if (typeof value === "boolean") Services.prefs.setBoolPref(name, value);
        else Services.prefs.setStringPref(name, value);
      }
    })()`);
  }

  /**
   * Makes the browser look as somebody wants it, and waits until the page knows. One preference after another: each
   * reaches the page by itself, and in between it would have colours of both.
   */
  async look(
    page: Pick<Page, "waitForFunction"> | Pick<ChromiumPage, "waitForFunction">,
    name: (typeof looks)[number],
  ): Promise<void> {
    const isKnown = (query: string) =>
      (page as Pick<ChromiumPage, "waitForFunction">).waitForFunction(
        `matchMedia(${JSON.stringify(query)}).matches`,
      );
    const scheme = name === "dark" ? "dark" : "light";
    await this.prefer({ [colourUse]: undefined, [colourScheme]: scheme === "dark" ? 0 : 1 });
    await isKnown(`(prefers-color-scheme: ${scheme}) and (forced-colors: none)`);
    if (name !== "forced colours") return;
    await this.prefer({ [colourUse]: 2 });
    await isKnown("(forced-colors: active)");
  }

  /** Makes the letters of the tab in front larger, and nothing else: "Zoom text only" in Firefox. */
  async zoomText(times: number): Promise<void> {
    await this.#ask(`void (gBrowser.selectedBrowser.browsingContext.textZoom = ${times})`);
  }

  /** Presses one of the extension's keys; Firefox hears those before any page does. */
  async pressShortcut(key: string): Promise<void> {
    await this.#ask(
      `document.querySelector('keyset[id^="ext-keyset"] key[key="${key}"]').doCommand()`,
    );
  }

  /** Runs a script in each document of the extension's own that the tab in front opens, before its own scripts. */
  async atStart(script: string): Promise<void> {
    await this.#load(`addEventListener("DOMDocElementInserted", ({ target }) => {
      if (target.location.protocol !== "moz-extension:") return;
      const page = target.defaultView;
      Cu.evalInSandbox(
        ${JSON.stringify(script)},
        Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false }),
      );
    });`);
  }

  async #load(script: string): Promise<void> {
    const address = `data:;charset=utf-8,${encodeURIComponent(script)}`;
    await this.#ask(
      `void gBrowser.selectedBrowser.messageManager.loadFrameScript(${JSON.stringify(address)}, false)`,
    );
  }

  /** Runs a function with the rights of the browser in the page of a tab; undefined as long as the page is not there for assistive technology. */
  async #inside<Words, Value>(
    page: Page,
    look: (inside: Inside, words: Words) => Value,
    words: Words,
  ): Promise<Value | undefined> {
    await page.bringToFront();
    const script = `(async () => {
      const answer = await (async () => {
        const window = content;
        for (let turn = 0; turn < 2; turn++) await new Promise((done) => window.requestAnimationFrame(done));
        const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
        const whole = service.getAccessibleFor(window.document);
        const states = {};
        whole?.getState(states, {});
        if (!whole || states.value & Ci.nsIAccessibleStates.STATE_BUSY) return undefined;
        return (${look})({ window, service }, ${JSON.stringify(words)});
      })().catch((problem) => ({ problem: String(problem) }));
      sendAsyncMessage("answer", { answer });
    })();`;
    const address = `data:;charset=utf-8,${encodeURIComponent(script)}`;
    const answer = await this.#ask(`new Promise((done) => {
      const { messageManager } = gBrowser.selectedBrowser;
      const hear = ({ data }) => {
        messageManager.removeMessageListener("answer", hear);
        done(data.answer);
      };
      messageManager.addMessageListener("answer", hear);
      messageManager.loadFrameScript(${JSON.stringify(address)}, false);
    })`);
    const problem = (answer as { problem?: string } | undefined)?.problem;
    if (problem) throw new Error(problem);
    return answer as Value | undefined;
  }

  /** Role and name of every control in one part of a page, in order; none as long as they are not there. */
  async names(page: Page, scope: string): Promise<Omit<Named, "words">[]> {
    const names = await this.#inside(
      page,
      ({ window, service }, [scope, controls]) => {
        const host = window.document.querySelector(scope!)!;
        return [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>(controls!)]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const told = service.getAccessibleFor(element);
            return {
              role: told ? service.getStringRole(told.role) : "nothing",
              name: (told?.name ?? "").replace(/\s+/g, " ").trim(),
            };
          });
      },
      [scope, "button, a[href], input, select, textarea, summary"],
    );
    return names ?? [];
  }

  /** The page as a screen reader gets it, one line for each thing, without what is ours; nothing as long as it is not there. */
  async tree(page: Page): Promise<string[]> {
    const tree = await this.#inside(
      page,
      ({ window, service }) => {
        const lines: string[] = [];
        const walk = (told: Accessible, depth: number) => {
          const node = told.DOMNode;
          const host = (node?.getRootNode() as ShadowRoot | undefined)?.host ?? node;
          if ((host as Element | null)?.localName === "stemmen-composer") return;
          const [states, more]: { value?: number }[] = [{}, {}];
          told.getState(states!, more!);
          // What is in view depends on what stands above it.
          const kept = [...service.getStringStates(states!.value!, more!.value!)]
            .filter((state) => state !== "offscreen")
            .sort();
          lines.push(
            `${" ".repeat(depth)}${service.getStringRole(told.role)} "${told.name ?? ""}" ${told.description ?? ""} ${kept.join(" ")}`,
          );
          for (let child = told.firstChild; child; child = child.nextSibling)
            walk(child, depth + 1);
        };
        walk(service.getAccessibleFor(window.document)!, 0);
        return lines;
      },
      undefined,
    );
    return tree ?? [];
  }
}
