import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtExtension } from "../browsers.ts";

/** Bytes after gzip of some files of the built extension. */
function size(kind: "chromium" | "firefox", files: RegExp): number {
  const folder = builtExtension(kind);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => files.test(file) && statSync(join(folder, file)).isFile())
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

test.each(["chromium", "firefox"] as const)("in %s every part stays within its size", (kind) => {
  // The script that stands on every page of a network, whether somebody writes or not.
  expect(size(kind, /^listen\.js$/)).toBeLessThanOrEqual(2 * 1024);
  // What comes when somebody goes to a post box.
  expect(size(kind, /^composer\.js$/)).toBeLessThanOrEqual(80 * 1024);
  // The parties, office-holders and topics, when somebody opens the composer.
  expect(size(kind, /^facts\.js$/)).toBeLessThanOrEqual(56 * 1024);
  // Everything together, as the stores get it.
  expect(size(kind, /./)).toBeLessThanOrEqual(400 * 1024);
});
