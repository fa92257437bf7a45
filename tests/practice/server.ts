import { existsSync, readFileSync } from "node:fs";
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { generate } from "selfsigned";
import { bundlePages } from "./bundle.ts";
import { editors, type Place, plain, sites } from "./places.ts";
import { refuseStrays } from "./requests.ts";

/** The running practice sites; every port is on loopback. */
export interface Practice {
  /** HTTPS for every host name, for `startChromium({ port })`. */
  readonly port: number;
  /** CONNECT proxy that leads every host name to `port`, for `startFirefox({ proxyPort })`. */
  readonly proxyPort: number;
  /**
   * Everything that was asked, in order: "GET https://x.com/home", with " from ORIGIN" behind it when another
   * origin asked. It proves what the extension did not ask.
   */
  readonly requests: string[];
  /** Stops; throws when something was asked that no test and no browser asks for by itself. */
  close(): Promise<void>;
}

/**
 * Serves the practice pages at the host names of the sites they stand for: x.com, bsky.app, mastodon.social …;
 * any other host has an index, `/editors/NAME` and `/plain`. `?csp=strict` adds a strict content security policy.
 */
export async function startPractice(): Promise<Practice> {
  const folder = await bundlePages();
  const certificate = await generate([{ name: "commonName", value: "practice.test" }], {
    keyType: "ec",
    extensions: [
      {
        name: "subjectAltName",
        altNames: ["practice.test", ...sites.flatMap((site) => site.hosts)].map((value) => ({
          type: 2,
          value,
        })),
      },
    ],
  });
  const requests: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? "practice.test").replace(/:\d+$/, "");
    const url = new URL(request.url ?? "/", `https://${host}`);
    const { origin } = request.headers;
    requests.push(
      `${request.method} ${url.href}${origin && origin !== url.origin ? ` from ${origin}` : ""}`,
    );
    const found = find(host, url.pathname, folder);
    response.writeHead(found.status, {
      "content-type": found.type,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...(url.searchParams.get("csp") === "strict"
        ? {
            "content-security-policy":
              "default-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'",
          }
        : {}),
    });
    response.end(request.method === "HEAD" ? undefined : found.body);
  };

  const secure = createHttpsServer({ key: certificate.private, cert: certificate.cert }, answer);
  const proxy = createHttpServer((request, response) => {
    // Plain HTTP through the proxy: nothing here speaks it, and nothing goes further.
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  });
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  secure.on("connection", keep);
  proxy.on("connection", keep);
  const port = await listen(secure);
  proxy.on("connect", (request, client: Socket, head: Buffer) => {
    // Also where it stays at this, because the browser trusts no certificate of ours for that host.
    requests.push(`CONNECT https://${request.url?.replace(/:443$/, "")}/`);
    const server = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on("error", () => client.destroy());
    client.on("close", () => server.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    port,
    proxyPort,
    requests,
    close: async () => {
      const closed = Promise.all(
        [secure, proxy].map((server) => new Promise((resolve) => server.close(resolve))),
      );
      for (const socket of sockets) socket.destroy();
      await closed;
      refuseStrays(requests);
    },
  };
}

function listen(server: ReturnType<typeof createHttpServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const html = "text/html; charset=utf-8";

function find(host: string, path: string, folder: string): Answer {
  if (path.startsWith("/_practice/")) return asset(path.slice("/_practice/".length), folder);
  if (path === "/favicon.ico") return { status: 200, type: "image/svg+xml", body: emptyPicture };
  const site = sites.find((candidate) => candidate.hosts.includes(host));
  if (site)
    return { status: 200, type: html, body: page(site, `Oefenpagina ${site.title}`, "site") };
  if (path === "/") return { status: 200, type: html, body: index() };
  if (path === "/plain")
    return { status: 200, type: html, body: page(plain, plain.title, "editor") };
  const editor = editors.find(({ name }) => path === `/editors/${name}`);
  if (editor) return { status: 200, type: html, body: page(editor, editor.title, "editor") };
  return { status: 404, type: "text/plain; charset=utf-8", body: "Deze oefenpagina bestaat niet." };
}

const emptyPicture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

function asset(path: string, folder: string): Answer {
  const file = normalize(join(folder, path));
  const type = types[extname(file)];
  if (!type || !file.startsWith(folder + sep) || !existsSync(file))
    return { status: 404, type: "text/plain; charset=utf-8", body: "" };
  return { status: 200, type, body: readFileSync(file) };
}

function page({ name, react }: Place, title: string, kind: "site" | "editor"): string {
  const body =
    kind === "site"
      ? '<div id="root"></div>'
      : `<main>
<h1>${title}</h1>
<p><button type="button" id="before">Vóór het vak</button></p>
<div id="root"></div>
<p><button type="button" id="after">Na het vak</button></p>
</main>`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/_practice/${react}/style.css">
</head>
<body class="${kind} ${name}">
${body}
<script type="module" src="/_practice/${react}/${name}.js"></script>
</body>
</html>
`;
}

function index(): string {
  const entry = (href: string, text: string) => `<li><a href="${href}">${text}</a></li>`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Oefenen met #2MiljoenStemmen</title>
<link rel="stylesheet" href="/_practice/${plain.react}/style.css">
</head>
<body class="index">
<main>
<h1>Oefenen met #2MiljoenStemmen</h1>
<p>Deze pagina’s staan alleen op deze computer. Wat je hier plaatst, ziet niemand.</p>
<h2>Oefensites</h2>
<ul>
${sites.map(({ hosts, title }) => entry(`https://${hosts[0]}/`, `Oefen op ${title}`)).join("\n")}
${entry("https://onbekend.test/plain", plain.title)}
</ul>
<h2>Eén vak per pagina</h2>
<ul>
${editors.map(({ name, title }) => entry(`/editors/${name}`, title)).join("\n")}
</ul>
</main>
</body>
</html>
`;
}
