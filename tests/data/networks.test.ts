// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { networkList, networkOf, networks } from "@/data/networks/index.ts";
import { type NetworkId, networkIds } from "@/data/networks/network.ts";

test("every network stands in the list under its own id, in the order on screen", () => {
  expect(Object.keys(networks)).toEqual([...networkIds]);
  expect(networkList.map(({ id }) => id)).toEqual([...networkIds]);
});

describe.each(networkList)("$name", (network) => {
  test.each(network.examples)("%s is its own page and no other network's", (url) => {
    expect(networkOf(url)?.id).toBe(network.id);
    const claimed = networkList.filter(({ hosts }) =>
      hosts.some((host) => new URL(url).hostname.endsWith(host)),
    );
    expect(claimed.map(({ id }) => id)).toEqual([network.id]);
  });

  test("its match patterns lie within its hosts", () => {
    for (const pattern of [...network.matches, ...network.optionalMatches]) {
      expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/);
      expect(networkOf(pattern.replace("*", "")), pattern).toBe(network);
    }
  });

  test("its post box can be found where it may stand, and nowhere else", () => {
    const mayStand = network.matches.length + network.optionalMatches.length > 0;
    expect(network.postBox.length > 0).toBe(mayStand);
    for (const selector of network.postBox)
      expect(() => document.querySelector(selector)).not.toThrow();
  });

  test("an empty text has no length, no links", () => {
    expect(network.length("")).toBe(0);
    expect(network.links("")).toEqual([]);
  });
});

test("a control stands beside post boxes on the text networks after install, and never on LinkedIn", () => {
  const installed = networkList.filter(({ matches }) => matches.length > 0).map(({ id }) => id);
  expect(installed).toEqual(["x", "bluesky", "mastodon", "threads"]);
  expect(networks.linkedin.optionalMatches).toEqual([]);
});

test.each<[string, NetworkId | undefined]>([
  ["https://x.com", "x"],
  ["https://X.COM/home", "x"],
  ["https://x.com./home", "x"],
  ["http://www.x.com:8080/home", "x"],
  ["https://netflix.com/", undefined],
  ["https://x.com.example.nl/", undefined],
  ["https://x.com@example.nl/", undefined],
  ["https://example.nl/?x.com", undefined],
  ["https://example.nl/x.com/", undefined],
  ["https://social.example.nl/@d66", undefined],
  ["about:blank", undefined],
  ["file:///x.com/", undefined],
  ["x.com", undefined],
  ["", undefined],
])("%j belongs to %s", (url, id) => {
  expect(networkOf(url)?.id).toBe(id);
});

describe("a handle", () => {
  test.each<[NetworkId, string, boolean]>([
    ["x", "geert_wilders", true],
    ["x", "D66", true],
    ["x", "aaaaaaaaaaaaaaaa", false],
    ["x", "d66.nl", false],
    ["x", "@D66", false],
    ["x", "", false],
    ["bluesky", "d66.nl", true],
    ["bluesky", "jacqueline-1978.bsky.social", true],
    ["bluesky", "d66", false],
    ["bluesky", "geert_wilders.bsky.social", false],
    ["bluesky", "-d66.nl", false],
    ["bluesky", "d66.1", false],
    ["bluesky", "did:plc:hu4k2wttrtyfyy2ylq4xqlcr", false],
    ["mastodon", "D66@mastodon.social", true],
    ["mastodon", "Piratenpartij@social.globalpirates.net", true],
    ["mastodon", "jan.struijs@mastodon.nl", true],
    ["mastodon", "D66", false],
    ["mastodon", "@D66@mastodon.social", false],
    ["threads", "pvdd.annemiep.vlasveld", true],
    ["threads", "een..twee", false],
    ["instagram", "_marielouisee", true],
    ["instagram", "f.knd_", true],
    ["instagram", "lisa_westerveld", true],
    ["instagram", "ingridmichon-vvd", false],
    ["instagram", "jesse klaver", false],
    ["instagram", ".punt", false],
    ["instagram", "punt.", false],
    ["facebook", "D66", true],
    ["facebook", "achraf.66bouali", true],
    ["facebook", "Anita-Pijpelink-61552649270541", true],
    ["facebook", "100009338391664", false],
    ["facebook", "share/1ZuxytWzRV", false],
    ["linkedin", "hans-dekker-015525206", true],
    ["linkedin", "ramazan-özcan-162bb0227", true],
    ["linkedin", "company/d66", true],
    ["linkedin", "andr%C3%A9-flach-9b410720", false],
    ["tiktok", "volt.nederland", true],
    ["tiktok", "politiek_bij1", true],
    ["tiktok", "volt.", false],
    ["youtube", "UCI1wgi8HoU-wAnuSPSTDDUA", true],
    ["youtube", "D66", true],
    ["youtube", "d6", false],
  ])("on %s %j is one: %s", (id, handle, isHandle) => {
    expect(networks[id].handle.test(handle)).toBe(isHandle);
  });

  test.each<[NetworkId, string, string]>([
    ["x", "D66", "https://x.com/D66"],
    ["bluesky", "d66.nl", "https://bsky.app/profile/d66.nl"],
    ["mastodon", "D66@mastodon.social", "https://mastodon.social/@D66"],
    ["threads", "d66", "https://www.threads.com/@d66"],
    ["instagram", "d66", "https://www.instagram.com/d66/"],
    ["facebook", "D66", "https://www.facebook.com/D66"],
    ["linkedin", "andré-flach-9b410720", "https://www.linkedin.com/in/andr%C3%A9-flach-9b410720/"],
    ["linkedin", "company/d66", "https://www.linkedin.com/company/d66/"],
    ["tiktok", "volt.nederland", "https://www.tiktok.com/@volt.nederland"],
    ["youtube", "D66", "https://www.youtube.com/@D66"],
    [
      "youtube",
      "UCI1wgi8HoU-wAnuSPSTDDUA",
      "https://www.youtube.com/channel/UCI1wgi8HoU-wAnuSPSTDDUA",
    ],
  ])("on %s %s is looked at on %s", (id, handle, url) => {
    expect(networks[id].profile(handle)).toBe(url);
    expect(new URL(url).href).toBe(url);
  });

  test.each<[NetworkId, string]>([
    ["x", "D66"],
    ["bluesky", "d66.nl"],
    ["mastodon", "D66@mastodon.social"],
    ["threads", "volt.nederland"],
    ["instagram", "_marielouisee"],
    ["tiktok", "politiek_bij1"],
  ])("on %s the mention of %s works in a text", (id, handle) => {
    const written = networks[id].mention!(handle);
    const text = `Wat vindt ${written} hiervan?`;
    expect(networks[id].links(text)).toEqual([
      { kind: "mention", start: 10, end: 10 + written.length, text: written },
    ]);
  });
});
