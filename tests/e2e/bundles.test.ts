import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { builtExtension, root } from "../browsers.ts";

const kinds = ["chromium", "firefox"] as const;

/** What could bring something from the network, or make code or markup out of text. */
const forbidden: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b(?!\w)/g,
  XMLHttpRequest: /XMLHttpRequest/g,
  sendBeacon: /sendBeacon/g,
  WebSocket: /WebSocket/g,
  WebTransport: /WebTransport/g,
  EventSource: /EventSource/g,
  RTCPeerConnection: /RTC(Peer|Data)/g,
  Worker: /new (Shared)?Worker\b/g,
  importScripts: /importScripts/g,
  "an image by address": /new Image\b|\.src\s*=/g,
  // With a colon behind it, it is a name in the polyfill's list of what browsers can do.
  eval: /\beval\b(?!:)/g,
  "new Function": /\bFunction\s*\(/g,
  "a timer with text": /set(Timeout|Interval)\(\s*["'`]/g,
  innerHTML: /innerHTML\s*=[^=]/g,
  outerHTML: /outerHTML/g,
  insertAdjacentHTML: /insertAdjacentHTML/g,
  "document.write": /document\.write/g,
  createContextualFragment: /createContextualFragment|parseFromString|setHTMLUnsafe|srcdoc/g,
  "a press on somebody else's button": /requestSubmit|\.submit\(|\.click\(/g,
};

/** What stays, how often in each file, and why it does no harm. */
const explained: Readonly<Record<string, { files: RegExp; times: number; why: string }>> = {
  importScripts: {
    files: /^background\.js$/,
    times: 1,
    why: "brings two files of our own in when somebody looks up in the address bar, in Chromium",
  },
  "an image by address": {
    files: /^(background|chunks\/[\w-]+)\.js$/,
    times: 1,
    why: "no image, but the same two files in Firefox, and the script with the facts in popup and page",
  },
  innerHTML: {
    files: /^(composer|chunks\/[\w-]+)\.js$/,
    times: 1,
    why: "Preact's dangerouslySetInnerHTML, which none of our components uses",
  },
  "a press on somebody else's button": {
    files: /^chunks\/page-[\w-]+\.js$/,
    times: 1,
    why: "the link of our own, in no document, that saves the stories in a file",
  },
};

function scripts(kind: (typeof kinds)[number]): { file: string; text: string }[] {
  const folder = builtExtension(kind);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|html)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

describe.each(kinds)("what is built for %s", (kind) => {
  test.each(Object.entries(forbidden))("holds no %s but what is explained", (name, pattern) => {
    const found = scripts(kind)
      .map(({ file, text }) => ({ file, times: text.match(pattern)?.length ?? 0 }))
      .filter(({ times }) => times > 0);
    const allowed = explained[name];
    for (const { file, times } of found)
      expect(
        allowed?.files.test(file) ? times : `${times} × ${name}`,
        `${file} holds ${name}. Leave it out, or explain it here.`,
      ).toBe(allowed?.times);
    // An explanation that is not needed any more must go.
    if (allowed) expect(found.length).toBeGreaterThan(0);
  });

  test("imports only files of its own", () => {
    const imported = scripts(kind).flatMap(({ text }) =>
      [...text.matchAll(/\bimport\s*\(([^)]*)\)|(?<!["'])\bfrom\s*["'`]([^"'`]+)["'`]/g)].map(
        (found) => found[1] ?? `"${found[2]}"`,
      ),
    );
    for (const address of imported) expect(address).toMatch(/^["'`]\.{1,2}\/[\w./-]+["'`]$/);
  });

  test("loads in its pages only files of its own", () => {
    for (const { file, text } of scripts(kind).filter(({ file }) => file.endsWith(".html"))) {
      const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map((found) => found[1]!);
      for (const address of addresses) expect(address, file).toMatch(/^\/[\w./-]+(#\w+)?$/);
      expect(text, file).not.toMatch(/\son\w+=|<style|style=|<script(?![^>]*src=)/);
    }
  });
});

test("passes the linter of Firefox's store, with no warning but the explained one", async () => {
  // It ends with an error code when it finds an error.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, "node_modules/addons-linter/bin/addons-linter"),
      "--output=json",
      builtExtension("firefox"),
    ],
    { maxBuffer: 10_000_000 },
  ).catch((problem: { stdout: string }) => problem);
  const { errors, notices, warnings } = JSON.parse(stdout) as Record<
    "errors" | "notices" | "warnings",
    { code: string; file: string | null; message: string }[]
  >;
  const unexplained = [...errors, ...notices, ...warnings].filter(
    ({ code, file }) =>
      !(code === "UNSAFE_VAR_ASSIGNMENT" && explained.innerHTML!.files.test(file ?? "")),
  );
  expect(unexplained).toEqual([]);
});
