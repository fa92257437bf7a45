import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Licence } from "../licences.ts";

/** The packages of which something is shipped; the build stops when it bundles another one. */
export const shipped = [
  "@preact/signals",
  "@preact/signals-core",
  "@wxt-dev/browser",
  "@wxt-dev/storage",
  "@wxt-dev/webextension-polyfill",
  "preact",
  "rolldown",
  "superlock",
  "vite",
  "webextension-polyfill",
  "wxt",
] as const;

const id = "virtual:licences";
const packages = resolve(import.meta.dirname, "../../node_modules");

const bundled = new Set<string>();

/** Throws when a package is listed of which nothing was shipped in this build. */
export function checkLicences(): void {
  const idle = shipped.filter((name) => !bundled.has(name));
  if (idle.length > 0) throw new Error(`Nothing is shipped of ${idle.join(", ")}: do not list it.`);
}

/** Serves the licences of what is shipped as `virtual:licences`, and keeps them complete. */
export function licencesModule(): Plugin {
  return {
    name: "licences",
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked === `\0${id}`) return `export default ${JSON.stringify(shipped.map(licenceOf))};`;
      return undefined;
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        for (const path of file.type === "chunk" ? Object.keys(file.modules) : []) {
          const name = packageOf(path);
          if (name) bundled.add(name);
          if (name && !(shipped as readonly string[]).includes(name))
            this.error(`${file.fileName} ships a part of ${name}: list it in licences-module.ts.`);
        }
    },
  };
}

/** The package that a bundled module comes from; undefined for our own code. */
export function packageOf(path: string): string | undefined {
  const plain = path.replaceAll("\\", "/").replaceAll("\0", "");
  // The bundlers put in a few lines of their own.
  const [, helper] = /^(vite|rolldown)\//.exec(plain) ?? [];
  return helper ?? /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(plain)?.[1];
}

/** The licence of an installed package. */
export function licenceOf(name: string): Licence {
  const folder = join(packages, name);
  const { version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<"version" | "license", string> & {
    author?: string | { name: string };
    repository: string | { url: string };
  };
  const file = ["LICENSE", "LICENSE.md", "LICENCE", "license"].find((one) =>
    existsSync(join(folder, one)),
  );
  const holder = typeof author === "object" ? author.name : author?.replace(/\s*<.*/, "");
  const address = typeof repository === "object" ? repository.url : repository;
  return {
    name,
    version,
    licence: license,
    source: address
      .replace(/^git\+/, "")
      .replace(/\.git$/, "")
      .replace(/^(github:)?([\w-]+\/[\w.-]+)$/, "https://github.com/$2"),
    text:
      license === "MPL-2.0"
        ? mpl
        : file
          ? own(readFileSync(join(folder, file), "utf8"))
          : mit(holder, license, name),
  };
}

/** The notice that this licence asks for (3.2, 3.3 and exhibit A); its whole text would be a large part of the page. */
const mpl = `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

The source is used unchanged; the address of it stands below. Covered Software is provided under this License on an "as is" basis, without warranty of any kind.`;

/** A licence without those of what the package itself bundles for its own work, which we do not ship. */
function own(text: string): string {
  return (text.split(/^#+ Licenses of bundled dependencies/m)[0] ?? "").trim();
}

/** The text of the licence of a package that names it but does not bring its text. */
function mit(holder: string | undefined, licence: string, name: string): string {
  if (licence !== "MIT" || !holder) throw new Error(`${name} brings no text of its licence.`);
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
