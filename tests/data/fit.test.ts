import { expect, test } from "vitest";
import { fitNames } from "@/data/fit.ts";
import { networks } from "@/data/networks/index.ts";

test.each([
  [["@RobJetten"], "@RobJetten #2MiljoenStemmen"],
  [["@RobJetten", "Jan Struijs #50PLUS"], "@RobJetten Jan Struijs #50PLUS #2MiljoenStemmen"],
  [["@D66", "@D66"], "@D66 #2MiljoenStemmen"],
  [[], ""],
])("%j become %j", (names, text) => {
  expect(fitNames(names, networks.x)).toEqual({ text, out: [] });
});

test("what does not fit stays out, and what comes after it may fit still", () => {
  const long = `${"Anna ".repeat(60)}Jansen`;
  const { text, out } = fitNames(["@D66", long, "@RobJetten"], networks.x);
  expect(text).toBe("@D66 @RobJetten #2MiljoenStemmen");
  expect(out).toEqual([1]);
  expect(fitNames(["@D66", long]).out).toEqual([]);
});
