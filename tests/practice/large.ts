import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { importElection } from "../../data/refresh/election.ts";
import { writeMunicipal } from "../bench/election.ts";
import { root } from "../browsers.ts";

/** An extension whose facts hold a municipal election as well. */
export interface Large {
  /** The built extension for Chromium. */
  readonly extension: string;
  /** The names of the candidates. */
  readonly names: readonly string[];
  /** Milliseconds that the build took. */
  readonly buildTime: number;
  remove(): void;
}

/** Builds the extension from a copy of the project with so many municipal candidates in its facts. */
export async function buildLarge(candidates: number): Promise<Large> {
  mkdirSync(join(root, ".output"), { recursive: true });
  const copy = mkdtempSync(join(root, ".output", "large-"));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    for (const part of [
      "components",
      "data",
      "entrypoints",
      "package.json",
      "tsconfig.json",
      "wxt.config.ts",
    ]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const lists = join(copy, "lists");
    writeMunicipal(lists, candidates);
    const said: string[] = [];
    const code = await importElection(
      [lists, "gr2030"],
      join(copy, "data"),
      "2026-11-23",
      (words) => said.push(words),
    );
    if (code !== 0) throw new Error(said.join("\n"));
    const start = performance.now();
    execFileSync(process.execPath, [join(root, "node_modules/wxt/bin/wxt.mjs"), "build"], {
      cwd: copy,
      stdio: "pipe",
    });
    const buildTime = performance.now() - start;
    const election: { lists: { candidates: { name?: string }[] }[] } = JSON.parse(
      readFileSync(join(copy, "data/elections/gr2030.json"), "utf8"),
    );
    return {
      extension: join(copy, ".output", "chrome-mv3"),
      names: election.lists.flatMap((list) => list.candidates.flatMap(({ name }) => name ?? [])),
      buildTime,
      remove,
    };
  } catch (problem) {
    remove();
    throw problem;
  }
}
