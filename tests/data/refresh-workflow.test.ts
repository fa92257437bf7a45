import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const workflow = readFileSync(resolve(root, ".github/workflows/refresh.yml"), "utf8");
const { scripts } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));

describe("the weekly refresh", () => {
  test.each(Array.from(workflow.matchAll(/uses: (.+)/g), ([, action = ""]) => action))(
    "uses %s at one commit that cannot move",
    (action) => {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
    },
  );

  test("may write to the repository and open pull requests, and nothing else", () => {
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    const granted = Array.from(workflow.matchAll(/^ {6}([\w-]+): write$/gm), ([, name]) => name);
    expect(granted).toEqual(["contents", "pull-requests"]);
    expect(workflow.match(/: write/g)).toHaveLength(2);
  });

  test("keeps the token away from the steps that run packages", () => {
    expect(workflow).toContain("persist-credentials: false");
    expect(workflow.match(/github\.token/g)).toHaveLength(1);
    expect(workflow.indexOf("github.token")).toBeGreaterThan(workflow.indexOf("npx vitest"));
  });

  test("runs a command that exists", () => {
    const [, command = ""] = /npm run --silent ([\w:]+) -- --write/.exec(workflow) ?? [];
    expect(scripts[command]).toBe("node data/refresh/refresh.ts");
  });
});
