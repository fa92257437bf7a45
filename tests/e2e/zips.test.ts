import { expect, test } from "vitest";
import { checkZips } from "../zips.ts";

test("the files for the stores are the same byte for byte wherever they are made, also from the sources alone", () => {
  const { sums, unstable, unlike } = checkZips();
  expect(Object.keys(sums).map((name) => name.replace(/-\d+\.\d+\.\d+-/, "-"))).toEqual([
    "2miljoenstemmen-extension-chrome.zip",
    "2miljoenstemmen-extension-firefox.zip",
    "2miljoenstemmen-extension-sources.zip",
  ]);
  expect(unstable).toEqual([]);
  expect(unlike).toEqual([]);
}, 240_000);
