import { expect, test } from "vitest";
import { parseAppearance } from "@/data/appearance.ts";

const plain = { size: "100", spacing: "normal", contrast: "normal" };

test.each([
  ["nothing", {}, plain],
  [
    "all three",
    { size: "150", spacing: "wider", contrast: "high" },
    {
      size: "150",
      spacing: "wider",
      contrast: "high",
    },
  ],
  ["a size that is no choice", { size: "9000" }, plain],
  ["a number", { size: 150 }, plain],
  ["something else altogether", { size: {}, spacing: null, contrast: ["high"] }, plain],
])("reads %s", (_, kept, appearance) => {
  expect(parseAppearance(kept)).toEqual(appearance);
});
