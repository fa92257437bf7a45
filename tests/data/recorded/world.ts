import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { World } from "@/data/refresh/ask.ts";

/** One recorded answer: a file beside this one, a status with a text, or no connection at all. */
export type Recorded =
  | string
  | { readonly status?: number; readonly text: string; readonly headers?: Record<string, string> }
  | Error;

/** A world of recorded answers, by the beginning of the decoded URL; several answers under one key come one after the other, the last again and again. */
export function recorded(
  answers: Readonly<Record<string, Recorded | readonly Recorded[]>>,
  now = "2026-11-23",
) {
  const asked: string[] = [];
  const agents = new Set<string | null>();
  const pauses: number[] = [];
  const turns = new Map<string, number>();
  let busy = 0;
  let busiest = 0;
  const world: World = {
    async fetch(url, init) {
      const decoded = decodeURIComponent(url);
      asked.push(decoded);
      agents.add(new Headers(init.headers).get("user-agent"));
      busy++;
      busiest = Math.max(busiest, busy);
      await Promise.resolve();
      busy--;
      const key = Object.keys(answers)
        .filter((start) => decoded.startsWith(start))
        .sort((a, b) => b.length - a.length)[0];
      if (key === undefined) throw new Error(`no recorded answer for ${decoded}`);
      const list = [answers[key] ?? []].flat() as readonly Recorded[];
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const answer = list[Math.min(turn, list.length - 1)];
      if (answer === undefined || answer instanceof Error) throw answer;
      if (typeof answer === "string")
        return new Response(readFileSync(join(import.meta.dirname, answer), "utf8"));
      return new Response(answer.text, {
        status: answer.status ?? 200,
        ...(answer.headers ? { headers: answer.headers } : {}),
      });
    },
    async wait(milliseconds) {
      pauses.push(milliseconds);
    },
    deadline: () => new AbortController().signal,
    now: () => new Date(`${now}T06:00:00Z`),
  };
  return { world, asked, agents, pauses, busiest: () => busiest };
}
