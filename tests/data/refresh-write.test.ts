import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeAll } from "@/data/refresh/write.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("several files", () => {
  test("are written together, in new folders too, and nothing else is left behind", async () => {
    writeFileSync(join(folder, "a.json"), "old");
    const written = await writeAll(
      folder,
      new Map([
        ["a.json", "new"],
        ["sub/b.json", "b"],
      ]),
    );
    expect(written).toEqual(["a.json", "sub/b.json"]);
    expect(text("a.json")).toBe("new");
    expect(text("sub/b.json")).toBe("b");
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      "a.json",
      "sub",
      "sub/b.json",
    ]);
  });

  test("that have the text already are not touched", async () => {
    writeFileSync(join(folder, "a.json"), "same");
    const before = statSync(join(folder, "a.json")).ino;
    expect(await writeAll(folder, new Map([["a.json", "same"]]))).toEqual([]);
    expect(statSync(join(folder, "a.json")).ino).toBe(before);
  });

  test("stay all as they were when one cannot be put in its place", async () => {
    writeFileSync(join(folder, "a.json"), "old a");
    mkdirSync(join(folder, "c.json"));
    writeFileSync(join(folder, "c.json", "inside"), "a folder is in the way");
    const files = new Map([
      ["a.json", "new a"],
      ["b.json", "new b"],
      ["c.json", "new c"],
    ]);
    await expect(writeAll(folder, files)).rejects.toThrow();
    expect(text("a.json")).toBe("old a");
    expect(readdirSync(folder).sort()).toEqual(["a.json", "c.json"]);
  });

  test("stay all as they were when one fails after others were put in their place", async () => {
    writeFileSync(join(folder, "a.json"), "old a");
    let asked = false;
    const files: ReadonlyMap<string, string> = new Map([
      ["a.json", "new a"],
      ["b.json", "new b"],
      ["c.json", "new c"],
    ]);
    const trap = new Proxy(files, {
      get(target, property) {
        if (property !== Symbol.iterator) return Reflect.get(target, property);
        return function* () {
          yield* target;
          asked = true;
          // By now every text waits beside its place; a folder takes the place of the last one.
          mkdirSync(join(folder, "c.json"));
          writeFileSync(join(folder, "c.json", "inside"), "in the way");
        };
      },
    });
    await expect(writeAll(folder, trap)).rejects.toThrow();
    expect(asked).toBe(true);
    expect(text("a.json")).toBe("old a");
    expect(readdirSync(folder).sort()).toEqual(["a.json", "c.json"]);
  });
});
