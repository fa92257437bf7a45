import { describe, expect, test } from "vitest";
import { licenceOf, licencesModule, packageOf, shipped } from "@/data/refresh/licences-module.ts";

test.each([
  ["/home/me/project/node_modules/preact/dist/preact.mjs", "preact"],
  ["/p/node_modules/a/node_modules/@preact/signals/dist/signals.mjs", "@preact/signals"],
  ["C:\\p\\node_modules\\superlock\\index.js?commonjs", "superlock"],
  ["\0vite/preload-helper.js", "vite"],
  ["\0rolldown/runtime.js", "rolldown"],
  ["/home/me/project/components/Top.tsx", undefined],
  ["\0virtual:facts", undefined],
])("%j is a part of %s", (path, name) => {
  expect(packageOf(path)).toBe(name);
});

describe.each(shipped)("the licence of %s", (name) => {
  const { licence, source, text, version } = licenceOf(name);

  test("is whole, and may be shipped with ours", () => {
    expect(["MIT", "MPL-2.0"]).toContain(licence);
    expect(text).toMatch(/Permission is hereby granted|Mozilla Public License, v\. 2\.0/);
    if (licence === "MIT") expect(text).toMatch(/Copyright (\(c\)|©) .*\w/i);
    expect(text).toMatch(/WITHOUT WARRANTY OF ANY KIND|Disclaimer of Warranty/i);
  });

  test("says of which version, and where the source is", () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(source).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w.-]+$/);
  });
});

test("a build that ships a part of another package stops", () => {
  const { generateBundle } = licencesModule() as unknown as {
    generateBundle(this: { error(words: string): never }, _: unknown, bundle: unknown): void;
  };
  const bundle = (path: string) => ({
    "page.js": { type: "chunk", fileName: "page.js", modules: { [path]: {} } },
  });
  const build = {
    error(words: string): never {
      throw new Error(words);
    },
  };
  generateBundle.call(build, {}, bundle("/p/node_modules/preact/dist/preact.mjs"));
  expect(() => generateBundle.call(build, {}, bundle("/p/node_modules/left-pad/index.js"))).toThrow(
    "page.js ships a part of left-pad",
  );
});
