import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { networks } from "../../data/networks/index.ts";

const matches = Object.values(networks).flatMap((network) => network.matches);

/** An extension that does the least there is: what any one with a script on these sites and a popup must cost. */
const scripts = {
  /** It stands there and does nothing. */
  nothing: "",
  /** A bare button of its own beside the field that got the focus; it puts the hashtag in and says so. */
  button: `
addEventListener("focusin", (event) => {
  const box = event.composedPath()[0];
  const isText = box instanceof HTMLTextAreaElement || box.isContentEditable;
  if (!isText || document.querySelector("bare-button")) return;
  const host = document.createElement("bare-button");
  const button = document.createElement("button");
  button.textContent = "#2MiljoenStemmen";
  button.style.minHeight = "44px";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  button.onclick = () => {
    box.focus();
    document.execCommand("insertText", false, " #2MiljoenStemmen");
    status.textContent = "Klaar";
  };
  host.attachShadow({ mode: "open" }).append(button, status);
  box.closest("[role=textbox], textarea, form").after(host);
}, true);
`,
} as const;

/** Writes a bare extension into a temporary folder, and gives the folder. */
export function bareExtension(kind: keyof typeof scripts): string {
  const folder = join(mkdtempSync(join(tmpdir(), "2ms-bare-")), kind);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `bare: ${kind}`,
    version: "1",
    action: { default_popup: "popup.html" },
    content_scripts: [{ matches, js: ["script.js"], run_at: "document_start" }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "script.js"), scripts[kind]);
  writeFileSync(
    join(folder, "popup.html"),
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>leeg</title><label>Zoek <input id="query" autofocus></label>',
  );
  return folder;
}
