import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Writes several files of a folder, by name from that folder on, all or none: every text is on disk beside its place
 * before the first one takes its place, and when one cannot, those before it are put back. Files that have the text
 * already are left alone. Returns the names that changed; throws what went wrong.
 */
export async function writeAll(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const waiting: { name: string; path: string; beside: string; before: string | undefined }[] = [];
  const placed: typeof waiting = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      const before = await textAt(path);
      if (before === text) continue;
      await mkdir(dirname(path), { recursive: true });
      const beside = `${path}.${randomUUID()}.new`;
      waiting.push({ name, path, beside, before });
      const file = await open(beside, "wx");
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const one of waiting) {
      await rename(one.beside, one.path);
      placed.push(one);
    }
  } catch (error) {
    for (const { path, beside, before } of placed) {
      if (before === undefined) {
        await rm(path, { force: true });
        continue;
      }
      const file = await open(beside, "wx");
      await file.writeFile(before);
      await file.close();
      await rename(beside, path);
    }
    for (const { beside } of waiting) await rm(beside, { force: true });
    throw error;
  }
  return waiting.map(({ name }) => name);
}
