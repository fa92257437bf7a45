import { expect, test } from "vitest";
import { parseRequest } from "@/components/messages.ts";

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
  { kind: "place", tokens: ["a".repeat(301)] },
])("refuses %j", (message) => {
  expect(parseRequest(message)).toBeUndefined();
});
