import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameOf, isFrom, parseRequest } from "@/components/messages.ts";

test.each([
  [{ kind: "wake" }, { kind: "wake" }],
  [{ kind: "facts", more: 1 }, { kind: "facts" }],
  [
    { kind: "place", tokens: ["#2MiljoenStemmen"] },
    { kind: "place", tokens: ["#2MiljoenStemmen"] },
  ],
  [
    { kind: "place-here", tokens: ["#2MiljoenStemmen"], tabId: 3 },
    { kind: "place-here", tokens: ["#2MiljoenStemmen"] },
  ],
])("understands %j", (message, request) => {
  expect(parseRequest(message)).toEqual(request);
});

test.each([
  undefined,
  null,
  "wake",
  {},
  { kind: "erase" },
  { kind: "place" },
  { kind: "place", tokens: [] },
  { kind: "place", tokens: "text" },
  { kind: "place", tokens: [1] },
  { kind: "place", tokens: [""] },
  { kind: "place", tokens: Array(21).fill("a") },
  { kind: "place", tokens: ["a".repeat(64_001)] },
  { kind: "place-here", tokens: ["a".repeat(301)] },
])("refuses %j", (message) => {
  expect(parseRequest(message)).toBeUndefined();
});

const kinds = ["wake", "facts", "look", "place", "place-here"];

/** Anything, and things that look like a request. */
const messages = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true }),
  fc.record(
    {
      kind: fc.oneof(fc.constantFrom(...kinds), fc.anything()),
      tokens: fc.oneof(fc.array(fc.oneof(fc.string(), fc.anything())), fc.anything()),
      more: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

test("any message is a whole request or none, and brings nothing else along", () => {
  fc.assert(
    fc.property(messages, (message) => {
      const request = parseRequest(message);
      if (request === undefined) return;
      expect(kinds).toContain(request.kind);
      const hasTokens = request.kind === "place" || request.kind === "place-here";
      expect(Object.keys(request)).toEqual(hasTokens ? ["kind", "tokens"] : ["kind"]);
      if ("tokens" in request)
        for (const { length } of request.tokens) expect(length > 0 && length <= 300).toBe(true);
    }),
    { numRuns: 2000, seed: Number(process.env.FUZZ_SEED ?? 20261123) },
  );
});

describe("a message", () => {
  const own = "abcdefghijklmnopabcdefghijklmnop";
  const listener = { id: own, frameId: 4, tab: { id: 7 }, url: "https://x.com/home" };

  test("from a script of ours in a tab is answered in that frame", () => {
    expect(frameOf(listener, own)).toEqual({ tabId: 7, frameId: 4 });
    expect(frameOf({ ...listener, frameId: 0 }, own)).toEqual({ tabId: 7, frameId: 0 });
  });

  test.each([
    ["another extension", { ...listener, id: "ponmlkjihgfedcbaponmlkjihgfedcba" }],
    ["nobody", { ...listener, id: undefined }],
    ["no tab", { id: own, frameId: 0 }],
    ["a tab without a number", { ...listener, tab: {} }],
    ["a tab that is none", { ...listener, tab: { id: -1 } }],
    ["no frame", { id: own, tab: { id: 7 } }],
    ["a frame that is no number", { ...listener, frameId: "0" }],
  ])("from %s brings nothing into a page", (_, sender) => {
    expect(frameOf(sender, own)).toBeUndefined();
  });

  test("of any sender is ours only with our id", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (sender, id) => {
        expect(isFrom(sender, "")).toBe(false);
        if (!isFrom(sender, id)) expect(frameOf(sender, id)).toBeUndefined();
        else expect((sender as { id: string }).id).toBe(id);
      }),
    );
  });
});
