import { expect, test } from "vitest";
import type { Role } from "@/data/facts.ts";
import { inTime } from "@/data/roles.ts";

const role = (title: string, to?: string): Role => ({
  kind: "member",
  title,
  ...(to ? { to } : {}),
  seen: "2026",
  sources: [],
});

test("what somebody is comes before what they were, newest first", () => {
  const roles = [
    role("was in 2021", "2021-03"),
    role("is"),
    role("was in 2025", "2025-10-29"),
    role("is too"),
    role("was in 2025 too", "2025-10-29"),
  ];
  expect(inTime(roles).map(({ title }) => title)).toEqual([
    "is",
    "is too",
    "was in 2025",
    "was in 2025 too",
    "was in 2021",
  ]);
});
