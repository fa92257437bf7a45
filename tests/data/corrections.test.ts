import { describe, expect, test } from "vitest";
import {
  bareHandle,
  type Correction,
  correct,
  parseCorrections,
  withCorrections,
  withdraw,
} from "@/data/corrections.ts";
import { networks } from "@/data/networks/index.ts";
import { facts } from "../facts.ts";

const right: Correction = {
  kind: "person",
  id: "rob-jetten",
  network: "bluesky",
  handle: "robjetten.example.org",
  date: "2026-11-23",
};
const handlesOf = (list: readonly Correction[]) =>
  withCorrections(facts, list).people[0]!.handles.map(({ network, handle }) => [network, handle]);

test("a corrected handle takes the place of the known one, and is confirmed by the user", () => {
  expect(handlesOf([right])).toEqual([
    ["x", "RobJetten"],
    ["bluesky", "robjetten.example.org"],
  ]);
  expect(withCorrections(facts, [right]).people[0]!.handles[1]).toMatchObject({
    state: "confirmed",
    byYou: true,
    date: "2026-11-23",
  });
});

test("an account that is not there is gone, one that was unknown is there", () => {
  const { handle: _, ...none } = right;
  expect(handlesOf([none])).toEqual([["x", "RobJetten"]]);
  expect(handlesOf([{ ...right, network: "threads", handle: "jetten" }])).toEqual([
    ["x", "RobJetten"],
    ["bluesky", "jetten.example.org"],
    ["threads", "jetten"],
  ]);
});

test("a party with the same id is left alone", () => {
  const d66 = { ...right, id: "d66" };
  expect(withCorrections(facts, [d66]).parties).toEqual(facts.parties);
});

test("the last word on an account counts, and can be taken back", () => {
  const list = correct(correct([], right), { ...right, handle: "other.example.org" });
  expect(handlesOf(list)).toContainEqual(["bluesky", "other.example.org"]);
  expect(list).toHaveLength(1);
  expect(withdraw(list, right)).toEqual([]);
});

describe("what storage holds", () => {
  test.each([undefined, null, "text", 7, {}, [null], [{}], [{ ...right, network: "hyves" }]])(
    "%j gives no corrections",
    (value) => {
      expect(parseCorrections(value)).toEqual([]);
    },
  );

  test("a good correction among bad ones is kept", () => {
    expect(parseCorrections([{ ...right, id: 3 }, right, { ...right, handle: "" }])).toEqual([
      right,
    ]);
  });
});

test.each([
  ["x", "@D66", "D66"],
  ["x", " d66 ", "d66"],
  ["x", "https://x.com/D66?lang=nl", "D66"],
  ["x", "https://mobile.x.com/D66/", "D66"],
  ["x", "d66.nl", undefined],
  ["x", "", undefined],
  ["bluesky", "https://bsky.app/profile/d66.nl", "d66.nl"],
  ["bluesky", "@d66.nl", "d66.nl"],
  ["bluesky", "geert_wilders", undefined],
  ["mastodon", "@partij@mastodon.social", "partij@mastodon.social"],
  ["mastodon", "https://mastodon.social/@partij", "partij@mastodon.social"],
  ["threads", "https://www.threads.com/@d66", "d66"],
  ["instagram", "https://www.instagram.com/d66/", "d66"],
] as const)("on %s %j is the handle %j", (network, text, handle) => {
  expect(bareHandle(text, networks[network])).toBe(handle);
});
