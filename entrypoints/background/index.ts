import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { ScriptPublicPath } from "wxt/utils/inject-script";
import { type FramePlace, frameOf, parseRequest } from "@/components/messages.ts";
import { watchHosts } from "./hosts.ts";
import { offerHashtag } from "./menu.ts";
import { welcome } from "./welcome.ts";

/** The scripts that a page may ask for, and the file each is in. */
const scripts = { wake: "/composer.js", facts: "/facts.js" } as const;

/** Brings a script into the frame that asked for it, so that no file has to be open to web pages. */
async function bring(file: ScriptPublicPath, { tabId, frameId }: FramePlace): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
    });
    return true;
  } catch {
    // The permission for the site was withdrawn after the page was loaded.
    return false;
  }
}

export default defineBackground(() => {
  welcome();
  watchHosts();
  offerHashtag();
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender) => {
      const frame = frameOf(sender, browser.runtime.id);
      const request = parseRequest(message);
      if (frame && (request?.kind === "wake" || request?.kind === "facts")) {
        return bring(scripts[request.kind], frame);
      }
      return undefined;
    },
  );
});
