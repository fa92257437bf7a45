import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { root } from "./browsers.ts";

/** What was found about the files for the stores. */
export interface ZipReport {
  /** SHA-256 of each zip, by its name. */
  readonly sums: Readonly<Record<string, string>>;
  /** The zips that came out otherwise when they were made a second time, in another folder. */
  readonly unstable: readonly string[];
  /** The files in Firefox's zip that the zip of the sources, unpacked and built, does not give. */
  readonly unlike: readonly string[];
}

/** Makes the files for the stores twice, and once more from nothing but the zip of the sources. */
export function checkZips(): ZipReport {
  const place = mkdtempSync(join(tmpdir(), "2ms-zips-"));
  try {
    const [first, second] = ["first", "second"].map((name) => {
      const folder = join(place, name);
      for (const file of files()) cpSync(join(root, file), join(folder, file));
      return zipsOf(folder);
    }) as [Map<string, Buffer>, Map<string, Buffer>];

    const named = (part: string) => [...first].find(([name]) => name.includes(part))?.[1];
    const sources = join(place, "sources");
    for (const [name, content] of entries(named("sources")!)) {
      mkdirSync(dirname(join(sources, name)), { recursive: true });
      writeFileSync(join(sources, name), content);
    }
    const built = zipsOf(sources, ["firefox"]);
    const again = new Map(entries([...built].find(([name]) => name.includes("firefox"))![1]));
    const shipped = entries(named("firefox")!);
    return {
      sums: Object.fromEntries(
        Array.from(first, ([name, zip]) => [name, createHash("sha256").update(zip).digest("hex")]),
      ),
      unstable: [...first].filter(([name, zip]) => !second.get(name)?.equals(zip)).map(([n]) => n),
      unlike: [
        ...shipped.filter(([name, file]) => !again.get(name)?.equals(file)).map(([name]) => name),
        ...[...again.keys()].filter((name) => !shipped.some(([other]) => other === name)),
      ],
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The files of the project, as they are in the working folder. */
function files(): string[] {
  const words = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listed = execFileSync("git", words, { cwd: root, encoding: "utf8" }).split("\n");
  const gone = execFileSync("git", ["ls-files", "--deleted"], { cwd: root, encoding: "utf8" });
  return listed.filter((file) => file !== "" && !gone.split("\n").includes(file));
}

/** Makes the zips in a folder that has the project in it, with the packages that are installed here. */
function zipsOf(
  folder: string,
  browsers: readonly string[] = ["chrome", "firefox"],
): Map<string, Buffer> {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const wxt = join(root, "node_modules/wxt/bin/wxt.mjs");
  for (const words of [["prepare"], ...browsers.map((browser) => ["zip", "-b", browser])])
    execFileSync(process.execPath, [wxt, ...words], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "inherit"],
    });
  const output = join(folder, ".output");
  return new Map(
    readdirSync(output)
      .filter((name) => name.endsWith(".zip"))
      .map((name) => [name, readFileSync(join(output, name))]),
  );
}

/** The files in a zip, by its central directory (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3). */
export function entries(zip: Buffer): [name: string, content: Buffer][] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const isStored = zip.readUInt16LE(at + 10) === 0;
    const size = zip.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((skip) => zip.readUInt16LE(at + skip));
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength!);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    at += 46 + nameLength! + extra! + comment!;
    return [name, isStored ? content : inflateRawSync(content)];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sums, unstable, unlike } = checkZips();
  for (const [name, sum] of Object.entries(sums)) console.log(`${sum}  ${name}`);
  for (const name of unstable) console.error(`${name} came out otherwise the second time.`);
  for (const name of unlike)
    console.error(`${name} comes out otherwise from the zip of the sources.`);
  if (unstable.length + unlike.length > 0) process.exit(1);
}
