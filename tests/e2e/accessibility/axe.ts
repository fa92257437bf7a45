import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  // Off in axe unless asked for: targets of 24 px, text of 7:1, a name that holds the visible words.
  rules: {
    "target-size": { enabled: true },
    "color-contrast-enhanced": { enabled: true },
    "label-content-name-mismatch": { enabled: true },
  },
  resultTypes: ["violations", "incomplete"],
};

/** What axe-core finds in one part of a page of either browser: each fault, and each thing it could not judge, as "rule: place". */
export async function judge(
  page: Pick<Page, "evaluate">,
  scope: string,
): Promise<{ violations: string[]; incomplete: string[] }> {
  // Not a script tag: the extension's own pages allow no script but their own.
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(
    ([scope, options]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
      };
      return axe.run({ include: [[scope]] }, options);
    },
    [scope, options] as const,
  );
  const list = (results: AxeResults["violations"]) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(" ")} (${node.failureSummary ?? ""})`),
    );
  return { violations: list(violations), incomplete: list(incomplete) };
}
