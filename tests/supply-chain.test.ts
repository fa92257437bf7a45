import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  license?: string;
  dev?: boolean;
}

const { dependencies, devDependencies, allowScripts, scripts } = JSON.parse(
  read("package.json"),
) as Record<"dependencies" | "devDependencies" | "scripts", Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const { lockfileVersion, packages } = JSON.parse(read("package-lock.json")) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([path]) => path !== "");

/** The name of a locked package: the last one of "node_modules/a/node_modules/@b/c". */
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + 13);

describe("the packages", () => {
  test.each(Object.entries({ ...dependencies, ...devDependencies }))(
    "have %s at one exact version",
    (name, version) => {
      expect(version).toMatch(/^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version.replace(/^npm:.*@/, ""));
    },
  );

  test("all come from the registry, with a checksum", () => {
    expect(lockfileVersion).toBe(3);
    for (const [path, { resolved, integrity }] of locked) {
      // Without an address it is the registry that npm is told to use.
      expect(resolved ?? "https://registry.npmjs.org/", path).toMatch(
        /^https:\/\/registry\.npmjs\.org\//,
      );
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  test("run a script when they are installed only where it was decided", () => {
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect([...new Set(withScript.map(([path]) => nameOf(path)))].sort()).toEqual(
      Object.keys(allowScripts).sort(),
    );
    // One program brings a current Node; everything else installs without running anything.
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(["node"]);
  });

  test("that are shipped may be shipped by anybody", () => {
    for (const name of Object.keys(dependencies))
      expect(packages[`node_modules/${name}`]?.license, name).toMatch(/^(MIT|ISC|MPL-2\.0|0BSD)$/);
  });
});

describe.each(readdirSync(join(root, ".github/workflows")))("the workflow %s", (file) => {
  const workflow = read(join(".github/workflows", file));
  const used = Array.from(workflow.matchAll(/^ *-? *uses: *(.+)$/gm), ([, action = ""]) => action);

  test("uses actions at one commit each, and says which version that is", () => {
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d/);
  });

  test("has no right that a job does not name, and keeps no key on the disk", () => {
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect(workflow.match(/persist-credentials: false/g)).toHaveLength(
      used.filter((action) => action.startsWith("actions/checkout")).length,
    );
  });

  test("gives no secret to a step that runs packages of others, but to send a release", () => {
    const steps = workflow.split(/^ {6}- /m).slice(1);
    for (const step of steps.filter((one) => /\$\{\{ *(secrets|github\.token)/.test(one))) {
      const commands = Array.from(step.matchAll(/\b(npm|npx|node) [^\n]*/g), ([found]) => found);
      for (const command of commands) expect(command).toMatch(/^npx wxt submit /);
    }
  });

  test("puts nothing that others typed in a command", () => {
    const commands = workflow.split(/^ +(?:- )?run: /m).slice(1);
    for (const command of commands)
      expect(command.split(/^ {6}- /m)[0]).not.toMatch(/\$\{\{ *github\.(event|head_ref)/);
  });

  test("installs what the lock file says, and runs scripts that exist", () => {
    expect(workflow).not.toMatch(/npm (install|i)\b/);
    for (const [, script = ""] of workflow.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(scripts).toHaveProperty([script]);
  });
});
