import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const floors = ["data", "components", "entrypoints"] as const;

/** What each floor may see besides itself. */
const mayImport: Record<(typeof floors)[number], RegExp> = {
  // The schema's validator is for builds and tests; what ships imports its types only.
  data: /^valibot$/,
  components: /^(preact(\/hooks)?|@preact\/signals|wxt\/utils\/storage)$/,
  entrypoints:
    /^(preact|@preact\/signals|wxt\/.+|virtual:(facts|index|licences|candidates|history))$/,
};

const files = floors.flatMap((floor) =>
  readdirSync(join(root, floor), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => join(floor, file)),
);

function imports(file: string): { from: string; isType: boolean }[] {
  const text = readFileSync(join(root, file), "utf8");
  return [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ].map((found) => ({ from: found[2] ?? found[3]!, isType: found[1] !== undefined }));
}

/** The path from the root of what is imported, or undefined for a package. */
function target(file: string, from: string): string | undefined {
  if (from.startsWith("@/")) return from.slice(2);
  if (!from.startsWith(".")) return undefined;
  return relative(root, resolve(root, dirname(file), from));
}

describe.each(files)("%s", (file) => {
  const floor = floors.findIndex((name) => file.startsWith(`${name}/`));

  test("imports only from its own floor and the floors below", () => {
    const above = imports(file)
      .map(({ from }) => target(file, from))
      .filter((path) => path !== undefined)
      .filter((path) => floors.findIndex((name) => path.startsWith(`${name}/`)) > floor);
    expect(above, `${file} looks up. Hand it what it needs from above.`).toEqual([]);
  });
});

/** What runs in Node when something is made: the refresh of the facts, the makers of the site, the popup's first screen. */
const makes =
  /^(data\/refresh\/|entrypoints\/(site\/(build\.ts|logo\.ts|Document\.tsx)|popup\/(first-screen\.ts|FirstScreen\.tsx))$)/;

describe.each(files.filter((file) => !makes.test(file)))("%s, which ships", (file) => {
  const floor = floors.find((name) => file.startsWith(`${name}/`))!;

  test("imports only the packages of its floor", () => {
    const strangers = imports(file)
      .filter(({ from, isType }) => target(file, from) === undefined && !isType)
      .map(({ from }) => from)
      .filter((from) => !mayImport[floor].test(from));
    expect(strangers, `${file} knows too much.`).toEqual([]);
  });

  test("does not use the refresh, which runs in Node", () => {
    const used = imports(file).filter(({ from }) =>
      target(file, from)?.startsWith("data/refresh/"),
    );
    expect(used).toEqual([]);
  });
});

describe("our screen and the page", () => {
  const page = files.filter((file) => file.startsWith("components/page/"));
  const screen = files.filter(
    (file) => file.startsWith("components/") && !file.startsWith("components/page/"),
  );

  test.each(page)("%s knows no Preact and nothing of our screen", (file) => {
    const known = imports(file).filter(
      ({ from }) => /preact/.test(from) || /^components\/(?!page\/)/.test(target(file, from) ?? ""),
    );
    expect(known).toEqual([]);
  });

  test.each(screen)("%s does not reach into the page", (file) => {
    const known = imports(file).filter(({ from }) =>
      target(file, from)?.startsWith("components/page/"),
    );
    expect(known).toEqual([]);
  });
});

test("no file imports itself by way of others", () => {
  const graph = new Map(
    files.map((file) => [
      file,
      imports(file)
        .filter(({ isType }) => !isType)
        .map(({ from }) => target(file, from))
        .filter((path) => path !== undefined && files.includes(path)) as string[],
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test("there is no fourth place", () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  expect(folders).toEqual(["components", "data", "docs", "entrypoints", "tests"]);
});

describe("the house", () => {
  const house = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) =>
    folder.includes("/"),
  );

  test.each(folders)("has a room for %s", (folder) => {
    expect(house, `Say in CONTRIBUTING.md what ${folder} is for.`).toContain(`\`${folder}\``);
  });

  test.each(files)("%s has a name of its kind", (file) => {
    const name = file.slice(file.lastIndexOf("/") + 1);
    expect(name).toMatch(
      /\.tsx$/.test(name)
        ? /^([A-Z][A-Za-z]*|main|mount)\.tsx$/
        : /^([A-Z][A-Za-z]*Model|[a-z0-9]+(-[a-z0-9]+)*)\.ts$/,
    );
  });

  test("has nothing that sees the screen or the browser in data", () => {
    const { compilerOptions } = JSON.parse(
      readFileSync(join(root, "data/tsconfig.json"), "utf8"),
    ) as { compilerOptions: { lib: string[] } };
    expect(compilerOptions.lib).toEqual(["ESNext"]);
  });
});
