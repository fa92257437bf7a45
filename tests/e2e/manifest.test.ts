import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtExtension } from "../browsers.ts";

test.each(["chromium", "firefox"] as const)(
  "asks in %s for no more permissions, hosts and sources than agreed",
  async (kind) => {
    const manifest = JSON.parse(readFileSync(join(builtExtension(kind), "manifest.json"), "utf8"));
    const { version: _, ...agreed } = manifest;
    await expect(`${JSON.stringify(agreed, null, 2)}\n`).toMatchFileSnapshot(
      `manifests/${kind}.json`,
    );
  },
);
