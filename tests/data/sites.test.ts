import { describe, expect, test } from "vitest";
import { networkList } from "@/data/networks/index.ts";
import {
  type Choices,
  isAdded,
  knownSites,
  parseHosts,
  parseIds,
  pattern,
  siteAt,
  sitesWith,
  stands,
} from "@/data/sites.ts";

const nothing: Choices = { hosts: {}, hidden: [], withheld: [], nowhere: false };

test("the sites have every match pattern of the networks, each once", () => {
  const all = networkList.flatMap(({ matches, optionalMatches }) => [
    ...matches,
    ...optionalMatches,
  ]);
  expect(knownSites.flatMap(({ hosts }) => hosts.map(pattern)).toSorted()).toEqual(all.toSorted());
});

test("every site has an id and a name of its own", () => {
  const sites = sitesWith({ "server.example": "mastodon" });
  expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
});

test("LinkedIn is no site, because it forbids elements in its pages", () => {
  expect(knownSites.map(({ network }) => network)).not.toContain("linkedin");
});

test.each([
  ["x.com", "x"],
  ["mobile.twitter.com", "x"],
  ["mastodon.nl", "mastodon"],
  ["elk.zone", "elk.zone"],
  ["m.facebook.com", "facebook"],
  ["server.example", "server.example"],
  ["sub.server.example", undefined],
  ["www.linkedin.com", undefined],
  ["constructor", undefined],
])("at %s is site %s", (host, id) => {
  expect(siteAt(host, { "server.example": "mastodon" })?.id).toBe(id);
});

describe("the control stands", () => {
  test.each<[boolean, string, string, Partial<Choices>]>([
    [true, "x.com", "without any choice", {}],
    [false, "x.com", "hidden by the user", { hidden: ["x"] }],
    [true, "x.com", "with another site hidden", { hidden: ["bluesky"] }],
    [false, "x.com", "withheld by the browser", { withheld: ["x.com"] }],
    [true, "www.x.com", "another host withheld by the browser", { withheld: ["x.com"] }],
    [false, "x.com", "switched off everywhere", { nowhere: true }],
    [false, "www.instagram.com", "not asked for", {}],
    [true, "www.instagram.com", "added", { hosts: { "www.instagram.com": "instagram" } }],
    [false, "m.facebook.com", "added by half", { hosts: { "www.facebook.com": "facebook" } }],
    [false, "server.example", "not added", {}],
    [true, "server.example", "added", { hosts: { "server.example": "mastodon" } }],
    [
      false,
      "server.example",
      "added and hidden",
      { hosts: { "server.example": "mastodon" }, hidden: ["server.example"] },
    ],
  ])("%s on %s when %s", (expected, host, _, choices) => {
    expect(stands(host, { ...nothing, ...choices })).toBe(expected);
  });
});

test("a site of several hosts is added when the user added all of them", () => {
  const facebook = knownSites.find(({ id }) => id === "facebook")!;
  expect(isAdded(facebook, { hosts: { "www.facebook.com": "facebook" } })).toBe(false);
  const hosts = { "www.facebook.com": "facebook", "m.facebook.com": "facebook" } as const;
  expect(isAdded(facebook, { hosts })).toBe(true);
});

test.each([
  [{ "server.example": "mastodon" }, { "server.example": "mastodon" }],
  [{ "server.example": "hyves" }, {}],
  [{ "*.example": "mastodon", "https://a.example": "x", "a.example": 1 }, {}],
  [null, {}],
  ["server.example", {}],
])("stored hosts %j are read as %j", (stored, hosts) => {
  expect(parseHosts(stored)).toEqual(hosts);
});

test.each([
  [
    ["x", 1, null, "elk.zone"],
    ["x", "elk.zone"],
  ],
  [{ x: true }, []],
  [undefined, []],
])("stored ids %j are read as %j", (stored, ids) => {
  expect(parseIds(stored)).toEqual(ids);
});
