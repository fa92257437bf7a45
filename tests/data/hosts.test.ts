import { describe, expect, test } from "vitest";
import { parseHost, parseServer } from "@/data/hosts.ts";

const ascii = (host: string) =>
  URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`).hostname : undefined;

describe("a server typed by hand", () => {
  test.each([
    ["mastodon.example", "mastodon.example"],
    ["  mastodon.example  ", "mastodon.example"],
    ["https://mastodon.example", "mastodon.example"],
    ["http://mastodon.example/", "mastodon.example"],
    ["HTTPS://Mastodon.Example:8443/home", "mastodon.example"],
    ["mastodon.example:8443", "mastodon.example"],
    ["mastodon.example/@anna", "mastodon.example"],
    ["//mastodon.example/home?tab=1#top", "mastodon.example"],
    [" @anna@mastodon.example ", "mastodon.example"],
    ["anna@mastodon.example", "mastodon.example"],
    ["https://anna:geheim@mastodon.example/home", "mastodon.example"],
    ["mastodon.example.", "mastodon.example"],
    ["sociaal.groep-1.example", "sociaal.groep-1.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["BÜCHER.example", "xn--bcher-kva.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["ｍastodon。example", "mastodon.example"],
    ["дом.рф", "xn--d1aqf.xn--p1ai"],
    ["x.com.example", "x.com.example"],
    ["notx.com", "notx.com"],
  ])("%j is %s", (text, host) => {
    expect(parseHost(text, ascii)).toEqual({ host });
  });

  test.each([
    ["", { kind: "empty" }],
    ["   ", { kind: "empty" }],
    ["mastodon", { kind: "word" }],
    ["localhost:3000", { kind: "word" }],
    ["app.localhost", { kind: "word" }],
    ["*.example", { kind: "wildcard" }],
    ["https://*/*", { kind: "wildcard" }],
    ["mastodon.*", { kind: "wildcard" }],
    ["file:///home/anna", { kind: "scheme" }],
    ["ftp://mastodon.example", { kind: "scheme" }],
    ["javascript:alert(1)", { kind: "scheme" }],
    ["mailto:anna@mastodon.example", { kind: "scheme" }],
    ["chrome-extension://abc/popup.html", { kind: "scheme" }],
    ["192.168.1.1", { kind: "number" }],
    ["https://192.168.1.1:8080/", { kind: "number" }],
    ["0x7f.1", { kind: "number" }],
    ["2130706433", { kind: "number" }],
    ["10.0.0.0/8", { kind: "number" }],
    ["[::1]", { kind: "number" }],
    ["https://[2001:db8::1]/", { kind: "number" }],
    ["https://", { kind: "invalid" }],
    ["mijn server.example", { kind: "invalid" }],
    ["mastodon..example", { kind: "invalid" }],
    ["-mastodon.example", { kind: "invalid" }],
    ["masto_don.example", { kind: "invalid" }],
    ["mastodon.example<script>", { kind: "invalid" }],
    [`${"a".repeat(64)}.example`, { kind: "invalid" }],
    ["x.com", { kind: "listed", network: "X" }],
    ["https://www.x.com/home", { kind: "listed", network: "X" }],
    ["bsky.app", { kind: "listed", network: "Bluesky" }],
    ["@anna@mastodon.nl", { kind: "listed", network: "Mastodon" }],
    ["instagram.com", { kind: "listed", network: "Instagram" }],
    ["nl.linkedin.com", { kind: "closed", network: "LinkedIn" }],
    ["youtube.com", { kind: "closed", network: "YouTube" }],
  ] as const)("%j is refused", (text, fault) => {
    expect(parseHost(text, ascii)).toEqual({ fault });
  });
});

describe("somebody's own Mastodon server", () => {
  test.each([
    ["mastodon.nl", "mastodon.nl"],
    ["https://mastodon.social/@anna", "mastodon.social"],
    ["@anna@mastodon.example", "mastodon.example"],
  ])("in %j is %s, known or not", (text, host) => {
    expect(parseServer(text, ascii)).toEqual({ host });
  });

  test.each([
    ["x.com", { kind: "other", network: "X" }],
    ["https://www.linkedin.com/", { kind: "other", network: "LinkedIn" }],
    ["mastodon", { kind: "word" }],
    ["", { kind: "empty" }],
  ])("%j is none", (text, fault) => {
    expect(parseServer(text, ascii)).toEqual({ fault });
  });
});
