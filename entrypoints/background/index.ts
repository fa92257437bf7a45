import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { ScriptPublicPath } from "wxt/utils/inject-script";
import { type FramePlace, frameOf, parseRequest, type Request } from "@/components/messages.ts";
import { watchHosts } from "./hosts.ts";
import { offerHashtag } from "./menu.ts";
import { offerLookUp } from "./omnibox.ts";
import { welcome } from "./welcome.ts";

/** The file with the script that a page asks for; undefined when it asks for none. */
function scriptFor(request: Request | undefined): ScriptPublicPath | undefined {
  switch (request?.kind) {
    case "wake":
      return "/composer.js";
    case "facts":
      return "/facts.js";
    case "words":
      return request.code === "nl" ? undefined : `/words/${request.code}.js`;
    default:
      return undefined;
  }
}

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
  offerLookUp();
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender) => {
      const frame = frameOf(sender, browser.runtime.id);
      const script = scriptFor(parseRequest(message));
      return frame && script && bring(script, frame);
    },
  );
});
