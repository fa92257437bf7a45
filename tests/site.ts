import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A folder of files on loopback. */
interface Served {
  /** For `startChromium({ port })`, with which every host name leads here. */
  readonly port: number;
  close(): void;
}

/** Where the site stands in tests: in a folder, as it may; a browser trusts this host without a certificate. */
export const siteAddress = "http://localhost/stemmen/";

/** Serves the site that stands in a folder. */
export async function serveSite(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      const path = normalize(pathname).replace(/^\/stemmen\//, "");
      const body = readFileSync(join(folder, path || "index.html"));
      response.writeHead(200, { "content-type": types[extname(path)] ?? types[".html"] });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => void server.close() };
}
